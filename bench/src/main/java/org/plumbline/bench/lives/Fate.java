package org.plumbline.bench.lives;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.plumbline.exercise.LadderId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.LogEntry;
import org.plumbline.person.Kit;
import org.plumbline.person.Profile;
import org.plumbline.person.Sign;
import org.plumbline.screening.Verdict;

/// What happens to a virtual person besides training: breaks, illness, busy weeks, lost things, pain and signs.
final class Fate {

    private static final double DAYS_A_YEAR = 365;

    private final Repertoire repertoire;
    private final SplittableRandom chance;
    private final Nature nature;
    private final Life life;
    private Profile profile;
    private LocalDate awayUntil = Virtual.START;
    private LocalDate busyUntil = Virtual.START;
    private LocalDate lostUntil = Virtual.START;
    private Optional<Ache> ache = Optional.empty();

    /// Something that hurts for some days.
    ///
    /// @param ladder the pattern it hurts in; empty for all
    record Ache(Optional<LadderId> ladder, int pain, LocalDate until, boolean isSharp) {}

    Fate(Repertoire repertoire, SplittableRandom chance, Nature nature, Life life) {
        this.repertoire = repertoire;
        this.chance = chance;
        this.nature = nature;
        this.life = life;
        this.profile = nature.profile();
    }

    /// Returns the answers as they are now, with what was lost.
    Profile profile() {
        return profile;
    }

    Optional<Ache> ache() {
        return ache;
    }

    boolean isAwayOn(LocalDate day) {
        return day.isBefore(awayUntil);
    }

    private boolean happens(double timesAYear) {
        return chance.nextDouble() < timesAYear / DAYS_A_YEAR;
    }

    /// Lets a day happen.
    ///
    /// @return whether a sign stopped everything
    boolean happensOn(LocalDate day) {
        Nature.Trouble trouble = nature.trouble();
        if (happens(trouble.breaks())) {
            awayUntil = day.plusDays(chance.nextInt(3, chance.nextInt(4, 151)));
        }
        illness(day, trouble);
        busy(day, trouble);
        things(day, trouble);
        boolean isStopped = happens(trouble.signs());
        if (isStopped) {
            sign(day);
        }
        if (ache.filter(now -> day.isBefore(now.until())).isEmpty()) {
            ache = happens(trouble.pains()) ? Optional.of(newAche(day)) : Optional.empty();
        }
        return isStopped;
    }

    private Ache newAche(LocalDate day) {
        List<LadderId> ladders =
                repertoire.ladders().stream().map(ladder -> ladder.id()).toList();
        return new Ache(
                chance.nextInt(5) == 0 ? Optional.empty() : Optional.of(Nature.pick(chance, ladders)),
                chance.nextInt(2, 8),
                day.plusDays(chance.nextInt(1, 22)),
                chance.nextInt(6) == 0);
    }

    private void illness(LocalDate day, Nature.Trouble trouble) {
        boolean isIll = life.history().course().choices().isIll();
        if (!isIll && happens(trouble.illnesses())) {
            life.add(new LogEntry.IllnessTold(life.now(), true));
            awayUntil = later(awayUntil, day.plusDays(chance.nextInt(2, 12)));
        } else if (isIll && !day.isBefore(awayUntil)) {
            life.add(new LogEntry.IllnessTold(life.now(), false));
        }
    }

    private void busy(LocalDate day, Nature.Trouble trouble) {
        boolean isBusy = life.history().course().choices().isBusy();
        if (!isBusy && happens(trouble.busy())) {
            life.add(new LogEntry.BusyTold(life.now(), true));
            busyUntil = day.plusDays(chance.nextInt(7, 60));
        } else if (isBusy && !day.isBefore(busyUntil)) {
            life.add(new LogEntry.BusyTold(life.now(), false));
        }
    }

    private void things(LocalDate day, Nature.Trouble trouble) {
        boolean isLost = !profile.equals(nature.profile());
        if (!isLost && happens(trouble.losses())) {
            profile = with(
                    chance.nextBoolean()
                            ? Nature.kit(chance)
                            : nature.profile().kit().withoutBands());
            lostUntil = day.plusDays(chance.nextInt(7, 90));
            life.answer(profile);
        } else if (isLost && !day.isBefore(lostUntil)) {
            profile = nature.profile();
            life.answer(profile);
        }
    }

    private Profile with(Kit kit) {
        Profile usual = nature.profile();
        return new Profile(usual.trainee(), kit, usual.wishes(), usual.health(), usual.deskHours());
    }

    private void sign(LocalDate day) {
        life.add(new LogEntry.SignsTold(
                life.now(),
                Set.of(Sign.CHEST_PAIN),
                new Verdict.NotNow(
                        Sign.Advice.ASK_A_DOCTOR, true, List.of(new Verdict.Finding("SCR4", "chest-pain")))));
        awayUntil = later(awayUntil, day.plusDays(chance.nextInt(3, 30)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
