package org.plumbline.server.command;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.desk.DeskPlan;
import org.plumbline.desk.Hours;
import org.plumbline.desk.OwnMove;
import org.plumbline.desk.Pace;
import org.plumbline.dose.Work;

/// When somebody wants breaks, as keys of a profile: `{"work_hours": ["09:00", "18:00"], "desk": {"every_min": 40}}`.
final class DeskReader {

    private static final Hours NOON = Hours.parse("12:00-13:00");

    private DeskReader() {}

    /// Returns the desk plan of a profile; what is not said is as usual, and noon is for lunch.
    ///
    /// @throws InputException if it does not describe one
    static DeskPlan read(String file, LocatedJson json) {
        InputProblems problems = new InputProblems(file);
        FieldReader reader = new FieldReader((LocatedJson.Fields) json, problems);
        Hours work = hours(reader, "work_hours").orElse(DeskPlan.USUAL.work());
        FieldReader desk = reader.object("desk");
        Pace pace = pace(desk);
        boolean hasLunch = desk.find("lunch").isPresent();
        Optional<Hours> lunch = hours(desk, "lunch").or(() -> Optional.of(NOON).filter(_ -> !hasLunch));
        List<OwnMove> own = new ArrayList<>();
        desk.objects("own").forEach(move -> own(move).ifPresent(own::add));
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        days.addAll(desk.texts("days", Weekday::parse));
        boolean isOn = desk.flag("on", true);
        desk.refuseUnknown();
        problems.refuse();
        return new DeskPlan(isOn, days.isEmpty() ? DeskPlan.USUAL.days() : days, work, lunch, pace, own);
    }

    private static Pace pace(FieldReader desk) {
        Pace usual = Pace.USUAL;
        try {
            return new Pace(
                    desk.whole("every_min", usual.minutesBetween()),
                    desk.whole("break_seconds", usual.seconds()),
                    desk.whole("a_day", usual.mostADay()),
                    desk.whole("skips", usual.mostSkips()),
                    desk.flag("announced", usual.isAnnounced()));
        } catch (IllegalArgumentException e) {
            desk.problem("every_min", String.valueOf(e.getMessage()));
            return usual;
        }
    }

    /// Two times of the day; an empty array says that there are none.
    static Optional<Hours> hours(FieldReader reader, String name) {
        List<LocalTime> times = reader.texts(name, DeskReader::time);
        if (times.isEmpty()) {
            return Optional.empty();
        }
        if (times.size() != 2 || !times.getFirst().isBefore(times.getLast())) {
            reader.problem(
                    name,
                    "'%s': give two times, such as [\"09:00\", \"18:00\"], the earlier one first".formatted(name));
            return Optional.empty();
        }
        return Optional.of(new Hours(times.getFirst(), times.getLast()));
    }

    static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("give a time such as \"09:00\", not '%s'".formatted(text), e);
        }
    }

    private static Optional<OwnMove> own(FieldReader move) {
        Optional<String> name = move.needed("name", text -> text);
        Optional<Work> work = move.needed("work", Work::parse);
        String how = move.text("how", text -> text, "");
        move.refuseUnknown();
        try {
            return name.flatMap(named -> work.map(done -> new OwnMove(named, done, how)));
        } catch (IllegalArgumentException e) {
            move.problem("name", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
