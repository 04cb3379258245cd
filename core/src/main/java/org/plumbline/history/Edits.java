package org.plumbline.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.person.Arrangement;

/// The changes somebody made to their week and did not take back, the oldest first.
///
/// An edit is known by its time, so hearing of it twice, late, or after it was undone changes nothing.
///
/// @param standing the edits that hold
/// @param undone when edits were made that were taken back
public record Edits(List<LogEntry.PlanChanged> standing, Set<Instant> undone) {

    public static final Edits NONE = new Edits(List.of(), Set.of());

    public Edits {
        standing = List.copyOf(standing);
        undone = Set.copyOf(undone);
    }

    Edits with(LogEntry.PlanChanged changed) {
        boolean isKnown = undone.contains(changed.at())
                || standing.stream().anyMatch(edit -> edit.at().equals(changed.at()));
        if (isKnown) {
            return this;
        }
        List<LogEntry.PlanChanged> all = new ArrayList<>(standing);
        all.add(changed);
        all.sort(Comparator.comparing(LogEntry.PlanChanged::at));
        return new Edits(all, undone);
    }

    Edits with(LogEntry.PlanUndone told) {
        Set<Instant> all = new HashSet<>(undone);
        all.add(told.changedAt());
        return new Edits(
                standing.stream()
                        .filter(edit -> !edit.at().equals(told.changedAt()))
                        .toList(),
                all);
    }

    /// Returns the edit that would be undone next.
    public Optional<LogEntry.PlanChanged> last() {
        return standing.isEmpty() ? Optional.empty() : Optional.of(standing.getLast());
    }

    /// Returns what is arranged by all of them.
    public Arrangement arrangement() {
        Arrangement arranged = Arrangement.NONE;
        for (LogEntry.PlanChanged edit : standing) {
            arranged = edit.edit().after(arranged);
        }
        return arranged;
    }

    /// Returns what was chosen when the week was changed last; empty while it is as it was made.
    public Optional<Selection> selection() {
        return last().flatMap(LogEntry.PlanChanged::selection);
    }

    /// Returns what was chosen before the journey that goes on began: empty where nothing had been changed before it.
    /// Nothing at all is returned at home.
    public Optional<Optional<Selection>> beforeTraveling() {
        Optional<Optional<Selection>> before = Optional.empty();
        Optional<Selection> last = Optional.empty();
        for (LogEntry.PlanChanged edit : standing) {
            if (edit.edit() instanceof PlanEdit.Traveling traveling) {
                boolean isGoing = traveling.equipment().isPresent();
                before = isGoing ? Optional.of(before.orElse(last)) : Optional.empty();
            }
            last = edit.selection();
        }
        return before;
    }
}
