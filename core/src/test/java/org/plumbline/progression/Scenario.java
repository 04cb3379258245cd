package org.plumbline.progression;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.dose.Band;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Load;
import org.plumbline.dose.Pain;
import org.plumbline.dose.Range;
import org.plumbline.exercise.Dose;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.HalfStep;
import org.plumbline.exercise.Kind;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Loading;
import org.plumbline.exercise.Mode;
import org.plumbline.exercise.Names;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Role;
import org.plumbline.exercise.Sides;
import org.plumbline.exercise.Suitability;
import org.plumbline.exercise.Targets;
import org.plumbline.exercise.Teaching;
import org.plumbline.exercise.Traits;
import org.plumbline.history.Doubt;
import org.plumbline.history.Footing;
import org.plumbline.history.Hurt;
import org.plumbline.history.MorningReport;
import org.plumbline.history.Performance;
import org.plumbline.history.Standing;
import org.plumbline.person.Kit;
import org.plumbline.progression.Situation.Context;

/// A training history read from `scenarios/*.md`: what holds, where it starts, and a table of sessions.
record Scenario(String title, URI source, Terms terms, Standing start, List<Session> sessions) {

    private static final Path FOLDER = Path.of("src/test/resources/scenarios");

    /// One row of the table. `said` is what was told: `12 11, ok, pain 3 sharp, morning +3, fault 40`.
    record Session(String said, String expected) {

        /// Whether it is a break: `gap 10`, in days.
        boolean isGap() {
            return said.startsWith("gap ");
        }

        int gapDays() {
            return Integer.parseInt(said.substring("gap ".length()));
        }

        /// What was around the session: `lighter week`, `room for a set`, `red 10` (days ago), `faults before 20`.
        Context context() {
            Context context = Context.PLAIN;
            for (String part : said.split(", ")) {
                context = around(context, part);
            }
            return context;
        }

        private static Context around(Context context, String part) {
            if (part.equals("lighter week")) {
                return context.inDeload("D2");
            }
            if (part.equals("room for a set")) {
                return context.withRoomForSets();
            }
            if (part.startsWith("red ")) {
                return context.withDaysSinceRed(Integer.parseInt(part.substring("red ".length())));
            }
            return part.startsWith("faults before ")
                    ? new Context(
                            context.daysSinceRed(),
                            Integer.parseInt(part.substring("faults before ".length())),
                            context.mayAddSet(),
                            context.deload())
                    : context;
        }

        Performance performance() {
            String[] parts = said.split(", ");
            List<Integer> amounts = parts[0].equals("nothing")
                    ? List.of()
                    : Stream.of(parts[0].split(" ")).map(Integer::valueOf).toList();
            Performance done = Performance.of(amounts, effort(parts[1]));
            for (String part : List.of(parts).subList(2, parts.length)) {
                done = told(done, part.split(" "));
            }
            return done;
        }

        /// `ok`, or repetitions in reserve: `3 left`.
        private static Effort effort(String text) {
            return text.endsWith(" left")
                    ? Effort.ofReserve(Integer.parseInt(text.substring(0, text.length() - " left".length())))
                    : Effort.parse(text);
        }

        private static Performance told(Performance done, String[] words) {
            return switch (words[0]) {
                case "pain" ->
                    done.with(new Hurt(
                            Pain.parse(words[1]),
                            List.of(words).contains("sharp"),
                            List.of(words).contains("rising"),
                            0));
                case "rise" -> done.with(new Hurt(Pain.NONE, false, false, Integer.parseInt(words[1])));
                case "morning" ->
                    done.withMorning(new MorningReport(
                            Pain.NONE,
                            Integer.parseInt(words[1]),
                            List.of(words).contains("night")));
                case "fault" -> done.withFaults(Integer.parseInt(words[1]));
                case "unlikely" -> done.withDoubt(new Doubt(Integer.parseInt(words[1]), Load.BODYWEIGHT));
                case "lighter", "room", "red", "faults" -> done;
                default -> throw new IllegalArgumentException("Not something to tell: " + words[0]);
            };
        }
    }

    static Stream<Scenario> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.endsWith("README.md")).sorted().map(Scenario::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scenario read(Path file) {
        List<String> lines = lines(file);
        Map<String, String> facts = lines.stream()
                .filter(line -> line.startsWith("- ") && line.contains(": "))
                .collect(Collectors.toMap(
                        line -> line.substring(2, line.indexOf(": ")), line -> line.substring(line.indexOf(": ") + 2)));
        Prescription first = Prescription.parse(facts.get("start"));
        return new Scenario(
                lines.getFirst().substring(2), file.toUri(), terms(facts, first), start(facts, first), sessions(lines));
    }

    private static Standing start(Map<String, String> facts, Prescription first) {
        Standing fresh = Standing.startingWith(first);
        boolean isEntry = facts.getOrDefault("new", "no").equals("yes");
        return fresh.with(Footing.NEW.withEntry(isEntry));
    }

    private static List<Session> sessions(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(row -> Stream.of(row.split("\\|"))
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList())
                .map(cells -> new Session(cells.get(0), cells.get(1)))
                .toList();
    }

    private static Terms terms(Map<String, String> facts, Prescription first) {
        Range working = Range.parse(facts.get("range"));
        Loading loading = loading(facts);
        Kit kit = Kit.of(Set.of(), list(facts, "bands", Band::parse), list(facts, "kilograms", Load::grams));
        return new Terms(
                exercise(first.exercise(), facts, working, loading),
                working,
                Integer.parseInt(facts.getOrDefault("ceiling", "20")),
                OwnedLoads.of(
                        loading,
                        kit,
                        Optional.ofNullable(facts.get("body")).map(Load::grams),
                        facts.getOrDefault("goal", "posture").equals("strength")),
                new Terms.Neighbors(
                        Optional.ofNullable(facts.get("easier")).map(Prescription::parse),
                        Optional.ofNullable(facts.get("harder")).map(Prescription::parse)),
                facts.getOrDefault("complaint", "none").equals("neck") ? Sensitivity.NECK : Sensitivity.USUAL);
    }

    private static Loading loading(Map<String, String> facts) {
        return new Loading(
                Loading.Type.parse(facts.get("load")),
                Optional.empty(),
                Optional.empty(),
                facts.containsKey("body")
                        || facts.getOrDefault("adds weight", "no").equals("yes"),
                Optional.empty(),
                list(facts, "half steps", HalfStep::parse));
    }

    private static Exercise exercise(ExerciseId id, Map<String, String> facts, Range working, Loading loading) {
        Range begins =
                Optional.ofNullable(facts.get("begins")).map(Range::parse).orElse(working);
        Mode mode = Mode.parse(facts.getOrDefault("mode", "reps"));
        Dose.Ceiling ceiling = new Dose.Ceiling(
                20, Optional.ofNullable(facts.get("hold ceiling")).map(Integer::valueOf));
        return new Exercise(
                id,
                new Teaching(
                        Names.of(id.toString()),
                        "",
                        List.of("Do it."),
                        Teaching.Cues.NONE,
                        Teaching.Variations.NONE,
                        Optional.empty()),
                new Traits(Kind.STRENGTH, List.of(Role.ROW), List.of(), Targets.NONE, Optional.empty(), 24),
                new Dose(mode, Sides.BOTH, amounts(mode, working), amounts(mode, begins), 4000, ceiling),
                loading,
                new Suitability(List.of(Set.of()), Level.L0, Optional.empty(), Set.of(), Map.of(), List.of()));
    }

    private static Dose.Amounts amounts(Mode mode, Range range) {
        boolean isHeld = mode == Mode.HOLD;
        return new Dose.Amounts(
                new Range(1, 3),
                isHeld ? Optional.empty() : Optional.of(range),
                isHeld ? Optional.of(range) : Optional.empty());
    }

    private static <T> List<T> list(Map<String, String> facts, String key, Function<String, T> parse) {
        return Stream.of(facts.getOrDefault(key, "").split(" "))
                .filter(word -> !word.isEmpty())
                .map(parse)
                .toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
