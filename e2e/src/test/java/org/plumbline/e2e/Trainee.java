package org.plumbline.e2e;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/// Somebody who trained for some weeks: sessions as they were asked for, sent as forms, and made older in the log.
record Trainee(Plumbline plumbline, Caller caller) {

    static Trainee on(Plumbline plumbline) throws IOException {
        Caller caller = new Caller(plumbline.address());
        caller.answer();
        return new Trainee(plumbline, caller);
    }

    /// Does the next session as it is asked for, and then lets so many days pass.
    Trainee trainsAndWaits(int days) throws IOException, SQLException {
        Task task = Task.next(plumbline.address());
        String session = caller.start();
        for (int place = 0; place < task.names().size(); place++) {
            for (int set = 1; set <= task.sets(place); set++) {
                caller.post(session + "/sets", "item=%d&set=%d&amount=%d".formatted(place, set, task.target(place)));
            }
            if (task.isWork(place)) {
                caller.post(session + "/efforts", "item=%d&effort=ok".formatted(place));
            }
        }
        caller.post(session + "/end", "");
        return later(Duration.ofDays(days));
    }

    /// Wants breaks at the desk all day, every 20 minutes, and sits there for so long.
    Trainee sitsForTwentyMinutes() throws IOException, SQLException {
        String days = Stream.of(DayOfWeek.values())
                .map(day -> "&day=" + day.name().toLowerCase(Locale.ROOT))
                .collect(joining());
        caller.post("/desk/plan", "on=true&from=06:00&to=22:00&minutes=20&seconds=90&a_day=8&skips=2" + days);
        caller.post("/desk/events", "event=sat-down");
        return later(Duration.ofMinutes(21));
    }

    private Trainee later(Duration time) throws IOException, SQLException {
        plumbline.kill();
        plumbline.log().age(time);
        plumbline.start();
        return new Trainee(plumbline, new Caller(plumbline.address()));
    }
}
