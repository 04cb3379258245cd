package org.plumbline.server.today;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Change;
import org.plumbline.history.Changed;
import org.plumbline.history.FinishedSession;
import org.plumbline.history.History;
import org.plumbline.history.PainDiary;
import org.plumbline.rule.Numbers;
import org.plumbline.server.web.Moment;
import org.plumbline.server.words.ChangeWords;
import org.plumbline.server.words.Cited;
import org.plumbline.server.words.DoseWords;

/// What changed about the program as a whole and still counts: a lighter week, a stand-in, busy mode.
///
/// What came at the end of the last session is news until the next one; a lighter week is said while it lasts, and a
/// professional for 14 days (PAIN4).
record ChangeNotices(History history, Moment moment, Repertoire repertoire) {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);

    /// @param beginning what changes as the next session begins
    List<Notice> of(List<Change> beginning) {
        List<Notice> notices = new ArrayList<>();
        Stream.concat(referral().stream(), beginning.stream().filter(Change.SeeProfessional.class::isInstance))
                .limit(1)
                .forEach(see -> notices.add(new Notice("held", words().cited(see), "")));
        unknown().ifPresent(notices::add);
        busy().ifPresent(notices::add);
        Stream.concat(
                        history.course().deloads().now(moment.at()).stream(),
                        beginning.stream().flatMap(ChangeNotices::week))
                .limit(1)
                .forEach(week -> notices.add(lighter(week)));
        history.lastFinished().map(FinishedSession::changed).orElse(List.of()).stream()
                .map(Changed::change)
                .filter(ChangeNotices::isNews)
                .forEach(change -> notices.add(Notice.of(words().cited(change))));
        return notices;
    }

    private static Stream<Change.LighterWeek> week(Change change) {
        return change instanceof Change.LighterWeek week ? Stream.of(week) : Stream.empty();
    }

    /// The others have a time of their own.
    private static boolean isNews(Change change) {
        return !(change instanceof Change.LighterWeek) && !(change instanceof Change.SeeProfessional);
    }

    private Optional<Change> referral() {
        Instant from = moment.at().minus(Duration.ofDays(Numbers.TREND_DAYS));
        return history.course()
                .pain()
                .referral()
                .filter(said -> said.at().isAfter(from))
                .map(PainDiary.Referral::why);
    }

    private Notice lighter(Change.LighterWeek week) {
        Cited said = words().cited(week);
        String until = LONG.format(moment.dateOf(week.until()));
        return Notice.of(new Cited(said.text() + " It ends on " + until + ".", said.rule()));
    }

    private Optional<Notice> busy() {
        return Optional.of(history.course().choices().isBusy())
                .filter(Boolean::booleanValue)
                .map(_ -> new Notice(
                        "information",
                        Cited.of("Little time for now is on: fewer sets at the same load keep what you have.", "B7"),
                        "/settings#time"));
    }

    private Optional<Notice> unknown() {
        int many = history.notUnderstood().size();
        String entries = many == 1
                ? "One entry of your log is not understood by this version. It is kept as it is"
                : DoseWords.count(many, "")
                        + " entries of your log are not understood by this version. They are kept as they are";
        return many == 0
                ? Optional.empty()
                : Optional.of(new Notice(
                        "information",
                        Cited.plain(entries + "; most likely your data comes from a newer version of Plumbline."),
                        ""));
    }

    private ChangeWords words() {
        return new ChangeWords(repertoire);
    }
}
