package org.plumbline.server.command;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.desk.Hours;

/// A day to try the break clock with: `{"date": "2026-11-19", "busy": ["10:00-11:00"], "answers": ["take"]}`.
///
/// @param busy the meetings of the calendar
/// @param answers what is done about the first prompt, the second and so on; the last one goes for all that follow
record Workday(LocalDate date, LocalTime sitsDown, List<Hours> busy, List<Hours> sessions, List<Answer> answers) {

    /// What somebody does about a prompt.
    enum Answer {
        TAKE,
        SNOOZE,
        SKIP,
        IGNORE;

        static Answer parse(String text) {
            for (Answer answer : values()) {
                if (answer.toString().equals(text)) {
                    return answer;
                }
            }
            throw new IllegalArgumentException("give take, snooze, skip or ignore, not '%s'".formatted(text));
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Answer answer(int prompt) {
        return answers.isEmpty() ? Answer.TAKE : answers.get(Math.min(prompt, answers.size() - 1));
    }

    /// Returns the day a JSON value describes.
    ///
    /// @throws InputException if it does not describe one
    static Workday read(String file, LocatedJson json) {
        InputProblems problems = new InputProblems(file);
        if (!(json instanceof LocatedJson.Fields fields)) {
            throw new InputException(List.of(file + ":" + json.line() + ": a day should be an object"));
        }
        FieldReader reader = new FieldReader(fields, problems);
        Optional<LocalDate> date = reader.needed("date", Workday::date);
        LocalTime sitsDown = reader.text("sits_down", DeskReader::time, LocalTime.of(9, 0));
        List<Hours> busy = hours(reader, "busy");
        List<Hours> sessions = hours(reader, "sessions");
        List<Answer> answers = reader.texts("answers", Answer::parse);
        reader.refuseUnknown();
        problems.refuse();
        return new Workday(date.orElseThrow(), sitsDown, busy, sessions, answers);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("give a date such as \"2026-11-19\", not '%s'".formatted(text), e);
        }
    }

    private static List<Hours> hours(FieldReader reader, String name) {
        return reader.texts(name, text -> {
            try {
                return Hours.parse(text);
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException("give hours such as \"09:00-10:30\", not '%s'".formatted(text), e);
            }
        });
    }
}
