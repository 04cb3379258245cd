package org.plumbline.desk;

import java.time.Instant;
import java.util.List;

/// Something that happened at the desk. All devices of a person tell the same log, so there is one clock.
public sealed interface DeskEvent {

    /// Somebody is at the desk from now on.
    record SatDown() implements DeskEvent {}

    /// Somebody is back after having been away, which was a break by itself.
    record CameBack(Instant awaySince) implements DeskEvent {}

    /// Somebody is done for today.
    record LeftDesk() implements DeskEvent {}

    /// A break was offered. It was ignored when nothing else is told about it.
    record Prompted(List<BreakMove> offered) implements DeskEvent {

        public Prompted {
            offered = List.copyOf(offered);
        }
    }

    record Snoozed() implements DeskEvent {}

    record Skipped() implements DeskEvent {}

    /// A break was begun, so that the other devices know; how it ended is told by [BreakTaken].
    record BreakBegun() implements DeskEvent {}

    /// A break was taken.
    ///
    /// @param done what was done of it; empty when somebody only stood up
    /// @param hurt what hurt, however much was done of it: nothing of it is among what was done
    record BreakTaken(List<BreakMove> done, List<BreakMove> hurt) implements DeskEvent {

        public BreakTaken {
            done = List.copyOf(done);
            hurt = List.copyOf(hurt);
            List<BreakMove> hurting = hurt;
            if (done.stream().anyMatch(move -> hurting.stream().anyMatch(move::isSameAs))) {
                throw new IllegalArgumentException("What hurt, %s, does not count as done: %s".formatted(hurt, done));
            }
        }

        /// A break in which nothing hurt.
        public BreakTaken(List<BreakMove> done) {
            this(done, List.of());
        }
    }
}
