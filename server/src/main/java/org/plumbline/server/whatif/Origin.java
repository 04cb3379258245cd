package org.plumbline.server.whatif;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.dose.Band;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Variant;
import org.plumbline.history.History;
import org.plumbline.history.Records;
import org.plumbline.history.Standing;
import org.plumbline.person.Goal;
import org.plumbline.person.Health;
import org.plumbline.person.Kit;
import org.plumbline.person.Profile;
import org.plumbline.person.Trainee;
import org.plumbline.person.Wishes;
import org.plumbline.progression.TermsOf;
import org.plumbline.progression.WhatIf;

/// Where a what-if begins: at somebody's own standing, or where the catalog lets them begin.
///
/// @param isMine whether it is their own standing
/// @param mayBeMine whether there is one
/// @param isKitKnown whether they told what they own; otherwise a full rack is imagined
public record Origin(Exercise exercise, WhatIf whatIf, boolean isMine, boolean mayBeMine, boolean isKitKnown) {

    private static final int ADULT = 40;
    private static final int HEAVIEST_KILOGRAMS = 20;
    private static final int GRAMS = 1_000;

    static Origin of(Exercise exercise, Repertoire repertoire, History history, boolean isMineWanted) {
        Optional<Standing> own = history.standing(exercise.id());
        boolean isMine = isMineWanted && own.isPresent();
        Profile profile = history.profile().orElseGet(Origin::anybody);
        TermsOf terms = TermsOf.of(repertoire, profile, isMine ? history : History.empty());
        Standing start = isMine ? own.orElseThrow() : Standing.startingWith(terms.first(exercise));
        Optional<Integer> least =
                isMine ? history.records().last(exercise.id()).map(Records.Last::least) : Optional.empty();
        Variant variant = start.prescription().variant();
        WhatIf.Ground ground = new WhatIf.Ground(terms, variant, terms.of(start.prescription()), true);
        return new Origin(
                exercise,
                WhatIf.from(ground, start, least),
                isMine,
                own.isPresent(),
                history.profile().isPresent());
    }

    private static Profile anybody() {
        Kit rack = Kit.of(
                EnumSet.allOf(Equipment.class),
                List.of(Band.values()),
                IntStream.rangeClosed(1, HEAVIEST_KILOGRAMS)
                        .mapToObj(kilograms -> kilograms * GRAMS)
                        .toList());
        return new Profile(
                new Trainee(ADULT, Optional.empty(), Level.L0, true),
                rack,
                new Wishes(3, 20, false, Goal.POSTURE, List.of(), Set.of()),
                new Health(Set.of(), Set.of(), Map.of(), Optional.empty(), Optional.empty(), Set.of()),
                0);
    }
}
