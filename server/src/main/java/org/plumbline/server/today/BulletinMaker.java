package org.plumbline.server.today;

import static java.time.temporal.ChronoUnit.DAYS;
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
import org.plumbline.history.History;
import org.plumbline.history.Reason;
import org.plumbline.history.Script;
import org.plumbline.planner.Program;
import org.plumbline.progress.Reviews;
import org.plumbline.rule.Numbers;
import org.plumbline.server.web.Moment;
import org.plumbline.server.words.Cited;
import org.plumbline.server.words.DoseWords;
import org.plumbline.server.words.Edited;
import org.plumbline.server.words.ReasonWords;
import org.plumbline.server.words.ScreenWords;

/// Puts together what the coach says on Today.
final class BulletinMaker {

    private final Program program;
    private final History history;
    private final Moment moment;
    private final Repertoire repertoire;

    BulletinMaker(Program program, History history, Moment moment, Repertoire repertoire) {
        this.program = program;
        this.history = history;
        this.moment = moment;
        this.repertoire = repertoire;
    }

    /// @param script the session that comes next
    Bulletin of(Optional<Script> script) {
        List<Script.Item> items = script.map(Script::items).orElse(List.of());
        List<Notice> notices = new ArrayList<>(new ChangeNotices(history, moment, repertoire)
                .of(program.briefing(CheckIn.NOT_ASKED).changes()));
        notices.addAll(morning(items));
        review().ifPresent(notices::add);
        if (notices.isEmpty()) {
            noted().ifPresent(notices::add);
        }
        return new Bulletin(
                new ReasonWords(repertoire, history, moment.at()).of(items),
                usual(),
                program.hurting(),
                notices,
                offers(),
                Edited.lately(history.edits(), moment.at())
                        .filter(changed -> moment.dateOf(changed.at()).equals(moment.today())));
    }

    /// The morning after a session is asked about once, not on the day itself, and not when it is long over (P3); nor
    /// once a day is off already.
    private Optional<Pain> usual() {
        boolean isAsked = !history.isMorningTold()
                && history.openSession().isEmpty()
                && history.lastFinished()
                        .map(last -> DAYS.between(moment.dateOf(last.finishedAt()), moment.today()))
                        .filter(days -> days >= 1 && days <= Numbers.MORNING_DAYS)
                        .isPresent();
        boolean isSaid = program.hurting().isPresent();
        return isAsked && !isSaid ? Optional.of(Mornings.usual(program, moment)) : Optional.empty();
    }

    /// Returns what a bad or uneasy morning made of the next session, in one sentence for all exercises it is about.
    private List<Notice> morning(List<Script.Item> items) {
        Map<Reason, List<ExerciseId>> same = items.stream()
                .collect(groupingBy(
                        Script.Item::because,
                        LinkedHashMap::new,
                        mapping(item -> item.prescription().exercise(), toList())));
        return same.entrySet().stream()
                .flatMap(one -> morning(one.getKey(), one.getValue()).stream())
                .map(said -> new Notice("held", said, ""))
                .toList();
    }

    private Optional<Cited> morning(Reason reason, List<ExerciseId> exercises) {
        String names = ScreenWords.list(
                exercises.stream().map(this::name).map(DoseWords::uncapitalized).toList(), "and");
        String felt = "The morning after you felt %s of 10, ";
        String said = switch (reason) {
            case Reason.MorningPain pain
            when pain.rise() > 0 ->
                (felt + "%d more than usual. The next session has less of %s.")
                        .formatted(pain.pain(), pain.rise(), names);
            case Reason.MorningPain pain ->
                (felt + "so the next session has less of %s.").formatted(pain.pain(), names);
            case Reason.UneasyMorning pain ->
                (felt + "a little more than usual. Nothing gets harder for now in %s.").formatted(pain.pain(), names);
            default -> "";
        };
        return Optional.of(said).filter(some -> !some.isEmpty()).map(some -> Cited.of(some, reason.rule()));
    }

    /// A look back is told of for a week, and then it is quiet.
    private Optional<Notice> review() {
        return Reviews.news(history, moment.now())
                .map(week -> new Notice(
                        "information",
                        Cited.of("The look back after week %d is ready.".formatted(week), "F8"),
                        "/progress/reviews/" + week,
                        "Look back"));
    }

    /// A good morning changes nothing, and is answered nonetheless.
    private Optional<Notice> noted() {
        return Hurting.lastToday(history, moment)
                .filter(_ -> history.isMorningTold() && history.openSession().isEmpty())
                .filter(_ -> program.hurting().isEmpty())
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
                        .formatted(
                                name(exercise),
                                way,
                                DoseWords.amount(
                                        harder.target().amount(),
                                        harder.target().measure())),
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
