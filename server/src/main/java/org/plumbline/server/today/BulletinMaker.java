package org.plumbline.server.today;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.CheckIn;
import org.plumbline.history.Decided;
import org.plumbline.history.Decision;
import org.plumbline.history.FinishedSession;
import org.plumbline.history.History;
import org.plumbline.history.Reason;
import org.plumbline.history.Script;
import org.plumbline.history.Step;
import org.plumbline.planner.Program;
import org.plumbline.rule.Numbers;
import org.plumbline.server.web.Moment;
import org.plumbline.server.words.Cited;
import org.plumbline.server.words.CoachWords;
import org.plumbline.server.words.DoseWords;
import org.plumbline.server.words.LayOffWords;
import org.plumbline.server.words.ScreenWords;

/// Puts together what the coach says on Today.
final class BulletinMaker {

    private final Program program;
    private final History history;
    private final Moment moment;
    private final Repertoire repertoire;
    private final CoachWords words;

    BulletinMaker(Program program, History history, Moment moment, Repertoire repertoire) {
        this.program = program;
        this.history = history;
        this.moment = moment;
        this.repertoire = repertoire;
        this.words = new CoachWords(repertoire);
    }

    /// @param script the session that comes next
    Bulletin of(Optional<Script> script) {
        List<Script.Item> items = script.map(Script::items).orElse(List.of());
        List<Notice> notices = new ArrayList<>(new ChangeNotices(history, moment, repertoire)
                .of(program.briefing(CheckIn.NOT_ASKED).changes()));
        notices.addAll(morning(items));
        if (notices.isEmpty()) {
            noted().ifPresent(notices::add);
        }
        return new Bulletin(
                welcome(items).orElseGet(this::reason), usual(), Hurting.today(program, history, moment), notices,
                offers());
    }

    /// Returns the greeting after a break, and what is softer because of it (B2 to B6).
    private Optional<Cited> welcome(List<Script.Item> items) {
        int off = history.attendance().daysOff(moment.at()).orElse(0);
        boolean isBack = off > Numbers.NO_GAP || history.course().choices().isRecovering();
        return items.stream()
                .filter(_ -> isBack)
                .map(Script.Item::because)
                .filter(Reason.Returned.class::isInstance)
                .map(Reason.Returned.class::cast)
                .filter(returned -> returned.days() == off)
                .findFirst()
                .map(returned -> Cited.of(
                        LayOffWords.greeting(returned.gapRule(), off),
                        off > Numbers.NO_GAP ? returned.gapRule() : "B6"));
    }

    /// Returns what moved last, in the coach's words, or how the program begins.
    private Cited reason() {
        return history.lastFinished()
                .map(FinishedSession::decided)
                .flatMap(decided -> decided.stream().max((one, other) -> Integer.compare(weight(one), weight(other))))
                .map(decided -> Cited.of(
                        name(decided.exercise()) + ": "
                                + words.why(decided.decision(), decided.done().amounts()),
                        decided.decision().reason().rule()))
                .orElseGet(() -> Cited.of(
                        "The first session finds out where you start. Take it easy and stop a set while it is still"
                                + " clean.",
                        "START"));
    }

    /// What got harder is news, what was held is next, everything else is as it was.
    private static int weight(Decided decided) {
        return switch (decided.decision().step()) {
            case LOAD_UP, LADDER_UP, HALF_STEP, ADD_SET -> 3;
            case STOP_EXERCISE, REMOVE_PATTERN, STOP_ALL, LADDER_DOWN, LOAD_DOWN, REDUCE -> 4;
            case CONFIRM, HOLD_TOP, HOLD, HOLD_BELOW_FLOOR -> 2;
            case ADD_REPS -> 1;
        };
    }

    /// The morning after a session is asked about once, and not on the day itself (P3), nor once a day is off already.
    private Optional<Pain> usual() {
        boolean isAsked = !history.isMorningTold()
                && history.openSession().isEmpty()
                && history.lastFinished()
                        .filter(last -> moment.dateOf(last.finishedAt()).isBefore(moment.today()))
                        .isPresent();
        boolean isSaid = Hurting.today(program, history, moment).isPresent();
        return isAsked && !isSaid ? Optional.of(Mornings.usual(program, moment)) : Optional.empty();
    }

    /// Returns what a bad or uneasy morning made of the next session, one sentence for all it says the same of.
    private List<Notice> morning(List<Script.Item> items) {
        Map<Cited, List<ExerciseId>> told = items.stream()
                .filter(item -> item.because() instanceof Reason.MorningPain
                        || item.because() instanceof Reason.UneasyMorning)
                .collect(groupingBy(
                        this::why,
                        LinkedHashMap::new,
                        mapping(item -> item.prescription().exercise(), toList())));
        return told.entrySet().stream()
                .map(same -> new Notice("held", named(same.getKey(), same.getValue()), ""))
                .toList();
    }

    private Cited why(Script.Item item) {
        return words.cited(new Decision.Train(Step.HOLD, item.prescription(), item.because()), List.of());
    }

    private Cited named(Cited said, List<ExerciseId> exercises) {
        List<String> names =
                exercises.stream().map(this::name).map(DoseWords::uncapitalized).toList();
        return new Cited(
                DoseWords.capitalized(ScreenWords.list(names, "and")) + ": " + said.text(), said.rule());
    }

    /// A good morning changes nothing, and is answered nonetheless.
    private Optional<Notice> noted() {
        return Hurting.lastToday(history, moment)
                .filter(_ -> history.isMorningTold() && history.openSession().isEmpty())
                .filter(_ -> history.lastFinished()
                        .filter(last -> moment.dateOf(last.finishedAt()).isBefore(moment.today()))
                        .isPresent())
                .map(pain -> new Notice(
                        "saved",
                        Cited.plain("This morning is noted, %s of 10. Nothing changes because of it.".formatted(pain)),
                        ""));
    }

    private List<Offer> offers() {
        return history.offers().entrySet().stream()
                .map(offer -> new Offer(offer.getKey(), offered(offer.getKey(), offer.getValue())))
                .toList();
    }

    private Cited offered(ExerciseId exercise, Prescription harder) {
        String next = name(harder.exercise());
        String way = harder.exercise().equals(exercise) ? "a harder form of it" : DoseWords.uncapitalized(next);
        return Cited.of(
                "%s got heavier twice. If you like, %s is next, from %s. Staying is just as good."
                        .formatted(name(exercise), way, DoseWords.amount(
                                harder.target().amount(), harder.target().measure())),
                "V1");
    }

    private String name(ExerciseId id) {
        return Stream.of(id)
                .flatMap(known -> repertoire.find(known).stream())
                .map(Exercise::name)
                .findFirst()
                .orElse(id.toString());
    }
}
