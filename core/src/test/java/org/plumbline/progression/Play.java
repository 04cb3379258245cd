package org.plumbline.progression;

import java.util.List;
import java.util.Optional;
import org.plumbline.dose.Load;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.Change;
import org.plumbline.history.Decision;
import org.plumbline.history.EachSide;
import org.plumbline.history.Footing;
import org.plumbline.history.Standing;
import org.plumbline.person.Sign;

/// One exercise of the [Book] played forward, told in the words of the scenarios: `13 13, ok`, `pain 3`, `day 5`.
final class Play {

    private WhatIf now;
    private Outcome outcome = new Outcome.LeftOut();

    private Play(WhatIf start) {
        now = start;
    }

    /// Somebody who has trained it before, at the end of the range of their equipment, without time for more sets.
    static Play of(String asked) {
        return of(asked, Footing.STEADY, false);
    }

    static Play withRoomForSets(String asked) {
        return of(asked, Footing.STEADY, true);
    }

    static Play of(String asked, Footing footing, boolean hasRoomForSets) {
        TermsOf terms = new Weeks().terms();
        return of(asked, footing, terms.of(Prescription.parse(asked)), hasRoomForSets);
    }

    static Play of(String asked, Footing footing, Terms own, boolean hasRoomForSets) {
        Prescription first = Prescription.parse(asked);
        WhatIf.Ground ground = new WhatIf.Ground(new Weeks().terms(), first.variant(), own, hasRoomForSets);
        return new Play(WhatIf.from(ground, Standing.startingWith(first).with(footing), Optional.empty()));
    }

    /// A session: what was done as in [Scenario.Session], and what was around it.
    Play session(String done, String... around) {
        Happening.Circumstances circumstances = Happening.Circumstances.PLAIN;
        Happening.Asides asides = Happening.Asides.NONE;
        for (String part : around) {
            circumstances = around(circumstances, part.split(" "));
            asides = aside(asides, part.split(" "));
        }
        return happens(new Happening.Session(new Scenario.Session(done, "").performance(), circumstances, asides));
    }

    private static Happening.Circumstances around(Happening.Circumstances plain, String... words) {
        return switch (words[0]) {
            case "day" -> plain.onDay(Integer.parseInt(words[1]));
            case "used" -> with(plain, Optional.of(Load.parse(words[1] + " " + words[2])), "");
            case "confirmed", "shortened", "lighter", "taking" -> with(plain, plain.used(), words[0]);
            case "sore", "sides", "grip" -> plain;
            default -> throw new IllegalArgumentException("Not something around a session: " + words[0]);
        };
    }

    private static Happening.Circumstances with(Happening.Circumstances plain, Optional<Load> used, String word) {
        return new Happening.Circumstances(
                plain.day(),
                used,
                plain.isConfirmed() || word.equals("confirmed"),
                plain.isShortened() || word.equals("shortened"),
                plain.isLighter() || word.equals("lighter"),
                plain.isOfferTaken() || word.equals("taking"));
    }

    private static Happening.Asides aside(Happening.Asides told, String... words) {
        return switch (words[0]) {
            case "sore" -> new Happening.Asides(Optional.of(Pain.parse(words[1])), told.sides(), told.isGripFirst());
            case "sides" ->
                new Happening.Asides(
                        told.soreness(),
                        Optional.of(new EachSide(Integer.parseInt(words[1]), Integer.parseInt(words[2]))),
                        told.isGripFirst());
            case "grip" -> new Happening.Asides(told.soreness(), told.sides(), true);
            default -> told;
        };
    }

    Play off(int days) {
        return happens(new Happening.DaysOff(days, false));
    }

    Play ill(int days) {
        return happens(new Happening.DaysOff(days, true));
    }

    Play stops() {
        return happens(new Happening.StopTold(Sign.CHEST_PAIN));
    }

    Play cleared() {
        return happens(new Happening.Cleared());
    }

    Play takesTheOffer() {
        return happens(new Happening.OfferTaken());
    }

    Play happens(Happening happening) {
        WhatIf.Played played = now.play(happening);
        now = played.now();
        outcome = played.outcome();
        return this;
    }

    WhatIf now() {
        return now;
    }

    Outcome outcome() {
        return outcome;
    }

    Outcome.Decided decided() {
        return (Outcome.Decided) outcome;
    }

    Decision decision() {
        return decided().decision();
    }

    /// What was decided: `ADD_REPS`.
    String step() {
        return decision().step().name();
    }

    List<Integer> counted() {
        return decided().amounts();
    }

    List<Change> changes() {
        return decided().changes();
    }

    /// What the next session asks for.
    String asks() {
        return now.asked().map(Prescription::toString).orElse("nothing");
    }
}
