package org.plumbline.server.rules;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.plumbline.dose.Load;
import org.plumbline.dose.Pain;
import org.plumbline.dose.Range;
import org.plumbline.dose.Work;
import org.plumbline.exercise.ExerciseId;

/// One of every kind of a sealed type, with every combination of its words and yeses, so that a new kind is met too.
public final class Samples {

    private Samples() {}

    /// Returns samples of all records of a sealed type, such as `Reason`.
    public static <T> Stream<T> of(Class<T> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .flatMap(kind -> records(kind).stream())
                .map(sealed::cast);
    }

    private static List<Object> records(Class<?> kind) {
        if (kind.isSealed()) {
            return of(kind).map(Object.class::cast).toList();
        }
        List<List<Object>> rows = List.of(List.of());
        for (RecordComponent component : kind.getRecordComponents()) {
            rows = rows.stream()
                    .flatMap(row -> values(component).stream().map(value -> with(row, value)))
                    .toList();
        }
        return rows.stream().map(row -> made(kind, row)).toList();
    }

    private static List<Object> with(List<Object> row, Object value) {
        List<Object> longer = new ArrayList<>(row);
        longer.add(value);
        return longer;
    }

    private static Object made(Class<?> kind, List<Object> row) {
        try {
            Class<?>[] types = Stream.of(kind.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return kind.getDeclaredConstructor(types).newInstance(row.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Samples cannot make %s of %s".formatted(kind.getSimpleName(), row), e);
        }
    }

    private static List<?> values(RecordComponent component) {
        Class<?> type = component.getType();
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        return switch (type.getSimpleName()) {
            case "int", "Integer" -> List.of(5);
            case "long", "Long" -> List.of(5L);
            case "boolean" -> List.of(true, false);
            case "String" -> List.of("P6");
            case "List" -> List.of(List.of());
            case "Optional" -> List.of(Optional.empty());
            case "OptionalInt" -> List.of(OptionalInt.empty());
            case "Pain" -> List.of(new Pain(5));
            case "Load" -> List.of(Load.BODYWEIGHT);
            case "Work" -> List.of(Work.parse("12 reps"));
            case "Range" -> List.of(new Range(12, 15));
            case "ExerciseId" -> List.of(new ExerciseId("band-row"));
            default -> throw new IllegalStateException("Samples has no value for %s; give it one".formatted(component));
        };
    }
}
