package org.plumbline.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.dose.Range;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Routine;
import org.plumbline.exercise.Routine.Part;
import org.plumbline.exercise.Routine.Slot;
import org.plumbline.exercise.RoutineId;

/// Reads a routine: three lists of slots such as `band-row or face-pull, 1 x 15` and the rest between sets.
final class RoutineReader {

    static final Set<String> FIELDS = Set.of("id", "name", "rest", "warm-up", "strength", "stretches");

    private static final List<String> PARTS = List.of("warm-up", "strength", "stretches");
    private static final Pattern SLOT = Pattern.compile("(.+), (\\d{1,2}) x (\\d[\\d-]*)(?:, hold (\\d[\\d-]*) s)?");
    private static final String OTHERWISE = "; otherwise ";
    private static final Slot STAND_IN = new Slot(
            Part.STRENGTH, List.of(new ExerciseId("none")), 1, Range.of(1), Optional.empty(), Optional.empty());

    private final Known known;

    RoutineReader(Known known) {
        this.known = known;
    }

    Routine read(Entry entry) {
        if (PARTS.stream().noneMatch(entry::has)) {
            entry.report(1, "needs at least one of the lists " + String.join(", ", PARTS));
        }
        List<Slot> slots = new ArrayList<>();
        slots.addAll(entry.list("warm-up", text -> slot(Part.WARM_UP, text)));
        slots.addAll(entry.list("strength", text -> slot(Part.STRENGTH, text)));
        slots.addAll(entry.list("stretches", text -> slot(Part.STRETCHES, text)));
        return new Routine(
                entry.get("id", RoutineId::new, new RoutineId("?")),
                entry.get("name", Notation::words, "?"),
                entry.prose().purpose(),
                entry.prose().about(),
                slots.isEmpty() ? List.of(STAND_IN) : slots,
                entry.get("rest", Notation::millis, 0) / 1000);
    }

    private Slot slot(Part part, String text) {
        int otherwise = text.indexOf(OTHERWISE);
        if (otherwise < 0) {
            return slot(part, text, Optional.empty());
        }
        Slot last = slot(part, text.substring(otherwise + OTHERWISE.length()), Optional.empty());
        return slot(part, text.substring(0, otherwise), Optional.of(last));
    }

    private Slot slot(Part part, String text, Optional<Slot> otherwise) {
        Matcher matcher = SLOT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "not a slot, such as 'band-row or face-pull, 1 x 15' or 'chin-tuck, 1 x 8, hold 3-4 s': '%s'"
                            .formatted(text));
        }
        return new Slot(
                part,
                Stream.of(matcher.group(1).split(" or ")).map(known::exercise).toList(),
                Integer.parseInt(matcher.group(2)),
                Range.parse(matcher.group(3)),
                Optional.ofNullable(matcher.group(4)).map(Range::parse),
                otherwise);
    }
}
