package org.plumbline.server.session;

import java.util.List;
import java.util.Optional;
import org.plumbline.dose.Load;
import org.plumbline.server.web.InvalidField;

/// A set that is told in full: the number, each side for itself, another load. What was typed stays.
///
/// @param loads what may have been used, the lightest first
/// @param refused what was not understood, if anything was
public record SetView(SessionView set, List<Load> loads, ToldSet typed, Optional<InvalidField> refused) {

    public SetView {
        loads = List.copyOf(loads);
    }

    /// Returns what is wrong with a field, or nothing.
    public String error(String field) {
        return refused.filter(wrong -> wrong.field().equals(field))
                .map(InvalidField::sentence)
                .orElse("");
    }

    public String amount() {
        return typed.amount();
    }

    public String left() {
        return typed.left();
    }

    public String right() {
        return typed.right();
    }

    /// Whether the sides were told apart, so that one number for both would not say it.
    public boolean tellsSides() {
        return set.hasSides() && !(typed.left().isEmpty() && typed.right().isEmpty());
    }

    /// Whether there is anything to choose.
    public boolean hasChoice() {
        return loads.size() > 1 || !error("load").isEmpty();
    }

    /// Whether this load is the one that was typed, or without one the load at hand.
    public boolean isChosen(Load load) {
        return load.toString().equals(typed.load()) || (typed.load().isEmpty() && load.equals(set.load()));
    }
}
