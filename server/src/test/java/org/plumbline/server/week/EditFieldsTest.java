package org.plumbline.server.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Muscle;
import org.plumbline.exercise.RoutineId;
import org.plumbline.history.PlanEdit;
import org.plumbline.person.Pin;
import org.plumbline.planner.Wish;
import org.plumbline.server.web.Form;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// What a form says of a change is what is read from it.
class EditFieldsTest {

    private static final ExerciseId FACE_PULL = new ExerciseId("face-pull");
    private static final LocalDate DATE = LocalDate.of(2026, 3, 2);

    static List<PlanEdit> edits() {
        return List.of(
                new PlanEdit.Swapped(DayOfWeek.TUESDAY, FACE_PULL, new ExerciseId("band-row")),
                new PlanEdit.Pinned(DayOfWeek.TUESDAY, FACE_PULL, true),
                new PlanEdit.Pinned(DayOfWeek.TUESDAY, FACE_PULL, false),
                new PlanEdit.Disliked(FACE_PULL, true),
                new PlanEdit.Disliked(FACE_PULL, false),
                new PlanEdit.Favored(FACE_PULL, true),
                new PlanEdit.Favored(FACE_PULL, false),
                new PlanEdit.WeakPointTold(Muscle.RHOMBOIDS, true),
                new PlanEdit.WeakPointTold(Muscle.RHOMBOIDS, false),
                new PlanEdit.Moved(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY),
                new PlanEdit.Traveling(Optional.of(Set.of(Equipment.BAND, Equipment.WALL))),
                new PlanEdit.Traveling(Optional.of(Set.of())),
                new PlanEdit.Traveling(Optional.empty()),
                new PlanEdit.ShortenedDay(DATE, 8),
                new PlanEdit.SkippedDay(DATE),
                new PlanEdit.UpperBodyDays(Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)),
                new PlanEdit.UpperBodyDays(Set.of()),
                new PlanEdit.RoutineFollowed(new RoutineId("T-B")),
                new PlanEdit.TakenOver(),
                new PlanEdit.Afresh());
    }

    @ParameterizedTest
    @MethodSource("edits")
    void readsWhatItWrites(PlanEdit edit) {
        assertEquals(edit, EditFields.read(form(EditFields.write(edit))));
    }

    @Test
    void knowsEveryKindOfChange() {
        Set<Class<?>> written = edits().stream().map(Object::getClass).collect(Collectors.toSet());
        Set<Class<?>> all =
                Arrays.stream(PlanEdit.class.getPermittedSubclasses()).collect(Collectors.toSet());
        assertEquals(all, written);
    }

    @Test
    void readsTheWishesThatCanBeGivenUp() {
        assertEquals(
                new PlanEdit.Disliked(FACE_PULL, false),
                GivenUp.read(GivenUp.write(new Wish.Without(FACE_PULL)).orElseThrow()));
        assertEquals(
                new PlanEdit.Pinned(DayOfWeek.FRIDAY, FACE_PULL, false),
                GivenUp.read(GivenUp.write(new Wish.Keeping(new Pin(DayOfWeek.FRIDAY, FACE_PULL)))
                        .orElseThrow()));
        assertEquals(
                new PlanEdit.Traveling(Optional.empty()),
                GivenUp.read(GivenUp.write(new Wish.Traveling()).orElseThrow()));
    }

    @Test
    void leavesAnswersToTheSettings() {
        assertTrue(GivenUp.write(new Wish.Minutes(10, 15)).isEmpty());
        assertTrue(GivenUp.write(new Wish.WithoutTool(Equipment.BAND)).isEmpty());
    }

    private static Form form(List<EditField> fields) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        fields.forEach(field -> values.add(field.name(), field.value()));
        return new Form(values);
    }
}
