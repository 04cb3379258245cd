package org.plumbline.progression;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.dose.Load;
import org.plumbline.exercise.Prescription;
import org.plumbline.history.GripLog;
import org.plumbline.history.Records;
import org.plumbline.history.SideLog;
import org.plumbline.history.Standing;
import org.plumbline.rule.Numbers;

/// What a [WhatIf] remembers of what was played, besides where the person stands.
public record Trail(Days days, Past past, Care care, Habits habits, Waiting waiting) {

    /// @param now the day it is; sessions without a day of their own are on the same one
    /// @param sessions the days of the last sessions, the newest last
    record Days(int now, List<Integer> sessions) {

        Days {
            sessions = List.copyOf(sessions);
        }

        Days later(int more) {
            return new Days(now + more, sessions);
        }

        Days on(Optional<Integer> day) {
            return new Days(Math.max(now, day.orElse(now)), sessions);
        }

        Days withSession() {
            List<Integer> kept =
                    sessions.size() < Numbers.FLAT_SESSIONS ? sessions : sessions.subList(1, sessions.size());
            return new Days(now, Stream.concat(kept.stream(), Stream.of(now)).toList());
        }

        /// Whether the last sessions were two a week or more (D1).
        boolean isAttended() {
            return sessions.size() >= Numbers.FLAT_SESSIONS && now - sessions.getFirst() <= Numbers.NO_GAP;
        }
    }

    /// @param last the last session
    /// @param heaviest the heaviest load so far
    record Past(Records.Last last, Load heaviest) {}

    /// @param redDay the day of the last red pain (P1)
    /// @param calm sessions in a row without amber or red pain (S2)
    /// @param drops sessions in a row with a fifth less (D4)
    record Care(Optional<Integer> redDay, int calm, int drops) {

        Care withRed(int day) {
            return new Care(Optional.of(day), calm, drops);
        }

        Care after(boolean isCalm, boolean isDrop) {
            return new Care(redDay, isCalm ? calm + 1 : 0, isDrop ? drops + 1 : 0);
        }
    }

    /// What the grip and the sides did lately (G1, A1).
    record Habits(GripLog grip, Optional<SideLog.Streak> side) {}

    /// @param sets what the next session asks for, where it differs from where the person stands
    /// @param offer a harder exercise to change to
    record Waiting(Optional<Away> away, Optional<Integer> sets, Optional<Prescription> offer, boolean isLocked) {

        static final Waiting NOTHING = new Waiting(Optional.empty(), Optional.empty(), Optional.empty(), false);

        Waiting locked(boolean lock) {
            return new Waiting(away, sets, offer, lock);
        }
    }

    /// Days off that no session has ended yet.
    ///
    /// @param before where the person stood when they began
    record Away(int days, boolean isIll, Optional<Standing> before) {}

    Trail with(Days changed) {
        return new Trail(changed, past, care, habits, waiting);
    }

    Trail with(Care changed) {
        return new Trail(days, past, changed, habits, waiting);
    }

    Trail with(Habits changed) {
        return new Trail(days, past, care, changed, waiting);
    }

    Trail with(Waiting changed) {
        return new Trail(days, past, care, habits, changed);
    }
}
