package org.plumbline.history;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plumbline.exercise.ExerciseId;

/// Everything a history can be asked, with what it answers: `standing[face-pull]`, `isMorningTold[]`. Two histories are
/// equal when no question tells them apart, so a question that is added is part of every law at once.
final class Answers {

    /// What is asked about: everything that the log names, and something it does not name.
    private static final Map<Class<?>, List<?>> SUBJECTS = Map.of(
            ExerciseId.class,
            List.of(Diary.PULL, Diary.HARDER_PULL, Diary.ROW, Diary.RAISE, new ExerciseId("never-done")),
            SessionId.class,
            List.of(Diary.FIRST, Diary.SECOND, Diary.STRETCHES),
            Instant.class,
            List.of(Diary.START, Diary.START.plusSeconds(86_400L * 20)));

    private Answers() {}

    static Map<String, Object> of(History history) {
        Map<String, Object> answers = new TreeMap<>();
        Stream.of(History.class.getDeclaredMethods())
                .filter(Answers::isQuestion)
                .forEach(question -> subjects(question)
                        .forEach(subject -> answers.put(
                                question.getName() + List.of(subject), copy(answer(history, question, subject)))));
        return answers;
    }

    private static boolean isQuestion(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && method.getReturnType() != History.class
                && method.getDeclaringClass() == History.class;
    }

    private static Stream<Object[]> subjects(Method question) {
        Stream<Object[]> all = Stream.<Object[]>of(new Object[0]);
        for (Class<?> type : question.getParameterTypes()) {
            List<?> known = SUBJECTS.get(type);
            if (known == null) {
                throw new AssertionError("Say in SUBJECTS what to ask " + question + " about");
            }
            all = all.flatMap(before -> known.stream()
                    .map(next ->
                            Stream.concat(Stream.of(before), Stream.of(next)).toArray()));
        }
        return all;
    }

    private static Object answer(History history, Method question, Object[] subject) {
        try {
            return question.invoke(history, subject);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(question + " of " + List.of(subject), e);
        }
    }

    /// A view would change with the history, and hide that it changed.
    private static Object copy(Object answer) {
        return switch (answer) {
            case Map<?, ?> map -> new HashMap<>(map);
            case Set<?> set -> Set.copyOf(set);
            case Collection<?> collection -> List.copyOf(collection);
            default -> answer;
        };
    }
}
