package org.plumbline.server.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.dose.Load;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Variant;
import org.plumbline.history.History;
import org.plumbline.progression.TermsOf;

/// Loads and exercises in the middle of a sentence: `the red band`, `about a quarter harder`, `1 × 12 with 8 kg`.
public final class LoadWords {

    private static final int WHOLE = 100;

    private LoadWords() {}

    /// Returns a load as the object of a sentence: `the red band`, `8 kg`, `no weight`.
    public static String the(Load load) {
        return switch (load) {
            case Load.Bodyweight _ -> "no weight";
            case Load.Weight weight -> weight.toString();
            case Load.Elastic elastic -> "the " + elastic;
        };
    }

    /// Returns the loads that an exercise may be done with, the lightest first: what the person owns for it,
    /// and what is asked, should they have changed their equipment since.
    public static List<Load> usable(Prescription asked, Repertoire repertoire, History history) {
        Set<Load> loads = new LinkedHashSet<>();
        history.profile()
                .ifPresent(profile -> repertoire
                        .find(asked.exercise())
                        .map(exercise ->
                                TermsOf.of(repertoire, profile, history).of(exercise))
                        .ifPresent(terms -> loads.addAll(terms.loads().ascending())));
        loads.add(asked.load());
        return List.copyOf(loads);
    }

    /// Returns ` with the red band`, or nothing for the body alone.
    static String with(Load load) {
        return load instanceof Load.Bodyweight ? "" : " with " + the(load);
    }

    /// Returns how much harder a load is than another: `Green is about a quarter harder`, `10 kg is 2 kg (25 %)
    /// more`.
    ///
    /// Bands differ from maker to maker, so their share is told as a rough one [68]; kilograms are told as
    /// they are.
    static String harder(Load from, Load to) {
        return switch (to) {
            case Load.Elastic elastic
            when from instanceof Load.Elastic before ->
                "%s is about %s harder"
                        .formatted(
                                DoseWords.capitalized(elastic.band().toString()),
                                share(percentMore(
                                        before.band().pull(), elastic.band().pull())));
            case Load.Weight weight
            when from instanceof Load.Weight before && weight.isHeavierThan(before) ->
                "%s is %s more".formatted(weight, more(before, weight));
            default -> "%s comes on top".formatted(DoseWords.capitalized(the(to)));
        };
    }

    /// Returns what a weight has more than another: `2 kg (25 %)`.
    static String more(Load.Weight from, Load.Weight to) {
        return "%s (%d %%)"
                .formatted(new Load.Weight(to.grams() - from.grams()), percentMore(from.grams(), to.grams()));
    }

    private static int percentMore(int from, int to) {
        return Math.round((float) WHOLE * (to - from) / from);
    }

    private static String share(int percent) {
        if (percent < 15) {
            return "a tenth";
        }
        if (percent < 22) {
            return "a fifth";
        }
        if (percent < 29) {
            return "a quarter";
        }
        if (percent < 36) {
            return "a third";
        }
        if (percent < 45) {
            return "two fifths";
        }
        return percent + " %";
    }

    /// Returns a dose in the middle of a sentence: `1 × 12 with the red band`.
    public static String dose(Prescription next) {
        return "%d × %s%s".formatted(next.sets(), target(next), with(next.load()));
    }

    /// Returns what each set should reach: `12`, or `20 s`.
    static String target(Prescription next) {
        return DoseWords.amount(next.target().amount(), next.target().measure());
    }

    /// Returns the name of an exercise without what it says in brackets, which a sentence has no room for.
    public static String name(ExerciseId id, Repertoire repertoire) {
        return ExerciseWords.name(repertoire, Variant.of(id)).replaceFirst(" \\(.*\\)$", "");
    }

    /// Returns the name of an exercise in one of its forms: `Prone Y raise, one arm at a time`.
    public static String name(Variant variant, Repertoire repertoire) {
        Optional<String> form = variant.form().map(ExerciseWords::form);
        return name(variant.exercise(), repertoire)
                + form.map(words -> ", " + words).orElse("");
    }
}
