package org.plumbline.server.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Pain;
import org.plumbline.dose.Work;
import org.plumbline.history.Hurt;
import org.plumbline.history.MorningReport;
import org.plumbline.history.Performance;
import org.plumbline.progression.Happening;

/// Something somebody imagines, as it stands in the address of the page: `20 20, ok, pain 4, morning 2` or
/// `21 days off`.
public sealed interface Imagined {

    int MOST_DAYS = 3_650;

    Pattern DAYS_OFF = Pattern.compile("(\\d{1,4}) days off");

    Happening happening();

    /// Returns what is written so.
    ///
    /// @throws IllegalArgumentException with a sentence that says what was expected
    static Imagined parse(String text) {
        Matcher off = DAYS_OFF.matcher(text.strip());
        return off.matches() ? new Off(Integer.parseInt(off.group(1))) : Done.parse(text);
    }

    /// Days without a session.
    record Off(int days) implements Imagined {

        public Off {
            if (days > MOST_DAYS) {
                throw new IllegalArgumentException("A break here has 0 to %d days, not %d".formatted(MOST_DAYS, days));
            }
        }

        @Override
        public Happening happening() {
            return new Happening.DaysOff(days, false);
        }

        @Override
        public String toString() {
            return days + " days off";
        }
    }

    /// A session.
    ///
    /// @param amounts of each set
    /// @param pain in the session
    /// @param morning pain on the next one
    record Done(List<Integer> amounts, Effort effort, Pain pain, Pain morning) implements Imagined {

        private static final int MOST_SETS = 8;
        private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

        public Done {
            amounts = List.copyOf(amounts);
        }

        /// Returns the amounts somebody typed: `20 20`, also with commas.
        static List<Integer> amounts(String typed) {
            List<String> words = Stream.of(typed.split("[\\s,;]+"))
                    .filter(word -> !word.isEmpty())
                    .toList();
            boolean isRead =
                    words.stream().allMatch(word -> NUMBER.matcher(word).matches());
            if (!isRead || words.isEmpty() || words.size() > MOST_SETS) {
                throw new IllegalArgumentException("Give a number from 0 to %d for each set, such as '20 20', not '%s'"
                        .formatted(Work.MOST, typed));
            }
            return words.stream().map(Integer::valueOf).toList();
        }

        private static Done parse(String text) {
            String[] parts = text.split(",");
            Done done = new Done(amounts(parts[0]), Effort.OK, Pain.NONE, Pain.NONE);
            for (String part : List.of(parts).subList(1, parts.length)) {
                done = done.with(part.strip());
            }
            return done;
        }

        private Done with(String part) {
            if (part.startsWith("pain ")) {
                return new Done(amounts, effort, Pain.parse(part.substring("pain ".length())), morning);
            }
            if (part.startsWith("morning ")) {
                return new Done(amounts, effort, pain, Pain.parse(part.substring("morning ".length())));
            }
            return new Done(amounts, Effort.parse(part), pain, morning);
        }

        /// The morning is compared with one without pain.
        @Override
        public Happening happening() {
            Performance done = Performance.of(amounts, effort).with(new Hurt(pain, false, false, 0));
            return new Happening.Session(
                    morning.rating() == 0
                            ? done
                            : done.withMorning(new MorningReport(morning, morning.rating(), false)));
        }

        @Override
        public String toString() {
            List<String> parts = new ArrayList<>();
            parts.add(amounts.stream().map(String::valueOf).collect(Collectors.joining(" ")));
            parts.add(effort.toString());
            if (pain.rating() > 0) {
                parts.add("pain " + pain);
            }
            if (morning.rating() > 0) {
                parts.add("morning " + morning);
            }
            return String.join(", ", parts);
        }
    }
}
