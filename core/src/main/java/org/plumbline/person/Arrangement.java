package org.plumbline.person;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import org.plumbline.exercise.Equipment;

/// What somebody arranged about their weeks since they answered the questions: likes, pins, a journey with one band.
///
/// @param pins exercises that stay where they are
/// @param traveling all there is to train with for now, while away from home; empty at home
/// @param upperBodyDays weekdays with upper-body training of their own, to which a few posture exercises are added
/// @param oneDay what is different on one day alone
/// @param lead whether a routine or the planner decides
public record Arrangement(
        Taste taste,
        Set<Pin> pins,
        Optional<Set<Equipment>> traveling,
        Set<DayOfWeek> upperBodyDays,
        Optional<OneDay> oneDay,
        Lead lead) {

    public static final Arrangement NONE =
            new Arrangement(Taste.NONE, Set.of(), Optional.empty(), Set.of(), Optional.empty(), new Lead.AsAnswered());

    public Arrangement {
        pins = Set.copyOf(pins);
        traveling = traveling.map(Set::copyOf);
        upperBodyDays = Set.copyOf(upperBodyDays);
    }

    public Arrangement with(Taste changed) {
        return new Arrangement(changed, pins, traveling, upperBodyDays, oneDay, lead);
    }

    public Arrangement withPin(Pin pin, boolean isPinned) {
        return withPins(Sets.with(pins, pin, isPinned));
    }

    public Arrangement withPins(Set<Pin> changed) {
        return new Arrangement(taste, changed, traveling, upperBodyDays, oneDay, lead);
    }

    public Arrangement traveling(Optional<Set<Equipment>> equipment) {
        return new Arrangement(taste, pins, equipment, upperBodyDays, oneDay, lead);
    }

    public Arrangement withUpperBodyDays(Set<DayOfWeek> days) {
        return new Arrangement(taste, pins, traveling, days, oneDay, lead);
    }

    public Arrangement with(OneDay changed) {
        return new Arrangement(taste, pins, traveling, upperBodyDays, Optional.of(changed), lead);
    }

    public Arrangement with(Lead changed) {
        return new Arrangement(taste, pins, traveling, upperBodyDays, oneDay, changed);
    }
}
