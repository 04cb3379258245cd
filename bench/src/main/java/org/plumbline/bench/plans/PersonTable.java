package org.plumbline.bench.plans;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.dose.Load;
import org.plumbline.dose.Measure;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Kind;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Sides;
import org.plumbline.planner.MuscleVolume;
import org.plumbline.planner.PlannedItem;
import org.plumbline.planner.PlannedSession;
import org.plumbline.planner.Planner;
import org.plumbline.planner.Refusal;
import org.plumbline.planner.SoFar;
import org.plumbline.planner.Why;
import org.plumbline.planner.WhyNot;
import org.plumbline.planner.Workbench;
import org.plumbline.server.words.DayWords;
import org.plumbline.server.words.MuscleWords;
import org.plumbline.server.words.PlanWords;

/// The plan of one described person as Markdown: the sessions, the sets of each muscle, what was left out and why.
final class PersonTable {

    private static final int LATER = 8;
    private static final String TO = " → ";

    private final Repertoire repertoire;
    private final Described person;
    private final Workbench first;
    private final Workbench later;

    PersonTable(Repertoire repertoire, Described person) {
        this.repertoire = repertoire;
        this.person = person;
        Planner planner = new Planner(repertoire);
        this.first = planner.workbench(person.profile(), 1, SoFar.AS_PLANNED).orElseThrow();
        this.later =
                planner.workbench(person.profile(), LATER, SoFar.AS_PLANNED).orElseThrow();
    }

    String write(int number) {
        StringJoiner text = new StringJoiner("\n", "", "\n");
        text.add("### " + number + ". " + person.name())
                .add("")
                .add(person.who())
                .add("");
        text.add("| Day | Minutes | Strengthening |").add("|---|---|---|");
        later.plan().sessions().forEach(session -> text.add(row(session)));
        text.add("");
        addVolumes(text);
        addEasy(text, "Warm-up", PlannedSession::warmUp);
        addEasy(text, "Stretches", PlannedSession::stretches);
        later.plan().remarks().forEach(remark -> text.add("- Said: " + PlanWords.remark(remark, repertoire)));
        leftOut().forEach((why, names) -> text.add("- " + why + ": " + String.join(", ", names) + "."));
        later.quality()
                .ifPresent(
                        quality -> text.add(
                                quality.isProved()
                                        ? "- Proved: no other choice for a single session is better."
                                        : "- Not proved: the search ended before all other choices for a session were ruled out."));
        return text.toString();
    }

    private String row(PlannedSession session) {
        Optional<PlannedSession> before = first.plan().sessions().stream()
                .filter(one -> one.weekday() == session.weekday())
                .findFirst();
        return "| %s | %s%s | %s |"
                .formatted(
                        DayWords.name(session.weekday()),
                        before.map(one -> minutes(one) + TO).orElse("from week 4 on: "),
                        minutes(session),
                        items(
                                session.strength(),
                                before.map(PlannedSession::strength).orElse(List.of()),
                                session.weekday()));
    }

    /// Adds what is the same on most days once for all of them.
    private void addEasy(StringJoiner text, String title, Function<PlannedSession, List<PlannedItem>> part) {
        Map<String, List<DayOfWeek>> days = new LinkedHashMap<>();
        for (PlannedSession session : later.plan().sessions()) {
            String items = part.apply(session).stream()
                    .map(item -> item(item, List.of(), session.weekday()))
                    .collect(joining("; "));
            days.computeIfAbsent(items, _ -> new ArrayList<>()).add(session.weekday());
        }
        days.forEach((items, on) ->
                text.add("- " + title + (days.size() == 1 ? "" : " on " + DayWords.list(on)) + ": " + items + "."));
    }

    private static String minutes(PlannedSession session) {
        return PlanWords.tenths(session.time().seconds());
    }

    private String items(List<PlannedItem> items, List<PlannedItem> before, DayOfWeek weekday) {
        return items.stream().map(item -> item(item, before, weekday)).collect(joining("<br>"));
    }

    private String item(PlannedItem item, List<PlannedItem> before, DayOfWeek weekday) {
        Exercise exercise = repertoire.exercise(item.exercise());
        Optional<String> begun = before.stream()
                .filter(one -> one.exercise().equals(item.exercise()))
                .map(PersonTable::asked)
                .filter(asked -> !asked.equals(asked(item)))
                .findFirst();
        StringJoiner text = new StringJoiner(", ");
        text.add(exercise.name() + " " + begun.map(asked -> asked + TO).orElse("") + asked(item));
        if (exercise.dose().sides() != Sides.BOTH) {
            text.add("each side");
        }
        if (!item.load().equals(Load.BODYWEIGHT)) {
            text.add(item.load().toString());
        }
        if (item.dose().restSeconds() > 0) {
            text.add("rest " + item.dose().restSeconds() + " s");
        }
        item.change().ifPresent(change -> text.add("*" + change + "*"));
        boolean isNeeded =
                later.why(weekday, item.exercise()).filter(Why::isNeeded).isPresent();
        return isNeeded ? text + " (needed)" : text.toString();
    }

    private static String asked(PlannedItem item) {
        String unit = item.dose().measure() == Measure.SECONDS ? " s" : "";
        return item.dose().sets() + " x " + item.dose().amount() + unit;
    }

    private void addVolumes(StringJoiner text) {
        List<MuscleVolume> now = later.volumes();
        text.add(now.stream()
                .map(volume -> MuscleWords.name(volume.target(), repertoire))
                .collect(joining(" | ", "| Sets a week | ", " |")));
        text.add("|---" + "|---".repeat(now.size()) + "|");
        text.add(volumes("Week 1", first.volumes()));
        text.add(volumes("Week 8", now));
        text.add(now.stream()
                .map(volume -> MuscleWords.aim(volume.target()))
                .collect(joining(" | ", "| Target | ", " |")));
        text.add("");
    }

    private static String volumes(String name, List<MuscleVolume> volumes) {
        return volumes.stream()
                .map(volume -> MuscleWords.number(volume.halfSets()))
                .collect(joining(" | ", "| " + name + " | ", " |"));
    }

    /// What their answers leave out is named of every kind; otherwise strengthening alone.
    private SortedMap<String, List<String>> leftOut() {
        SortedMap<String, List<String>> byReason = new TreeMap<>();
        repertoire.exercises().stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .forEach(exercise -> reason(exercise, later.whyNot(exercise.id()))
                        .ifPresent(why -> byReason.merge(
                                why, List.of(exercise.name().toLowerCase(Locale.ENGLISH)), PersonTable::both)));
        return byReason;
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.of(one, other).flatMap(List::stream).toList();
    }

    private static Optional<String> reason(Exercise exercise, WhyNot whyNot) {
        boolean isTraining = exercise.kind() == Kind.STRENGTH || exercise.kind() == Kind.ACCESSORY;
        return switch (whyNot) {
            case WhyNot.Refused(Refusal.LeftOut out) ->
                Optional.of("Left out because of `" + out.because() + "` (" + out.rule() + ")");
            case WhyNot.Refused(Refusal refusal) when isTraining -> Optional.of(refused(refusal));
            case WhyNot.Unwanted _ -> Optional.of("Not wanted");
            case WhyNot.Breaks breaks when isTraining -> Optional.of("Would break a rule (" + breaks.rule() + ")");
            case WhyNot.NoBetter _, WhyNot.OthersChosen _
            when isTraining -> Optional.of("Would fit, and the week is no better with it");
            default -> Optional.empty();
        };
    }

    private static String refused(Refusal refusal) {
        return switch (refusal) {
            case Refusal.LeftOut out -> "Left out because of `" + out.because() + "` (" + out.rule() + ")";
            case Refusal.TakenOut _ -> "Taken out by the coach (V2)";
            case Refusal.UpperTrapeziusKeptLow _ -> "Kept low: the upper trapezius (U1)";
            case Refusal.NotOwned _ -> "Needs something that is not there";
            case Refusal.LoadTooHeavy _ -> "Their lightest load is too heavy to begin with (P9)";
            case Refusal.TooEarly early -> "Comes at level " + early.from() + " (" + early.rule() + ")";
            case Refusal.Closed closed -> "Waits for something to be shown first (" + closed.rule() + ")";
            case Refusal.NoRoom _ -> "No room";
        };
    }
}
