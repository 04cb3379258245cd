package org.plumbline.server.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.Repertoire;
import org.plumbline.planner.MuscleVolume;
import org.plumbline.progress.Line;
import org.plumbline.progress.Progress;
import org.plumbline.progress.Reviews;
import org.plumbline.progress.Span;
import org.plumbline.progress.Trend;
import org.plumbline.server.words.MuscleWords;
import org.plumbline.server.words.ProgressWords;
import org.plumbline.server.words.VolumeView;

/// Puts the page of progress together.
final class ProgressMaker {

    /// Lines with a panel of their own; the others are links.
    private static final int PANELS = 4;

    /// Older reviews are as quiet as their weeks.
    private static final int REVIEWS = 4;

    private static final int FOUR_WEEKS = 4;
    private static final int COMFORT_FROM = 4;
    private static final int COMFORT_TO = 10;

    private final Repertoire repertoire;
    private final Progress progress;
    private final StrengthPanels strength;

    ProgressMaker(Repertoire repertoire, Progress progress) {
        this.repertoire = repertoire;
        this.progress = progress;
        this.strength = new StrengthPanels(progress, repertoire);
    }

    ProgressView of(Spans spans, List<Integer> reviews) {
        Looking looking = spans.looking(progress, false);
        List<Line> lines = progress.lines(looking.span());
        return new ProgressView(
                new ProgressView.Head(ProgressWords.span(looking.span()), title(lines), reason()),
                spans.choices("/progress", progress),
                panels(lines, looking, spans),
                WeeksView.of(progress.weeks(looking.span())),
                besides(lines, spans, reviews));
    }

    private ProgressView.Besides besides(List<Line> lines, Spans spans, List<Integer> reviews) {
        return new ProgressView.Besides(
                volume(),
                lines.stream()
                        .skip(PANELS)
                        .map(line -> new ProgressView.Way(
                                "/progress/" + line.topic().path() + spans.query(),
                                line.topic().name(),
                                strength.verdict(line)))
                        .toList(),
                reviews.reversed().stream()
                        .limit(REVIEWS)
                        .map(week -> new ProgressView.Way("/progress/reviews/" + week, "After week " + week, ""))
                        .toList(),
                progress.isNew() ? ahead() : List.of());
    }

    private List<Panel> panels(List<Line> lines, Looking looking, Spans spans) {
        List<Panel> panels = new ArrayList<>();
        lines.stream().limit(PANELS).forEach(line -> panels.add(strength.of(line, looking, spans.query())));
        SelfPanels.discomfort(progress.discomfort(), progress.today(), looking).ifPresent(panels::add);
        progress.outcomes().forEach(outcome -> SelfPanels.test(outcome, looking).ifPresent(panels::add));
        return panels;
    }

    /// The weeks that are over, four at most; the first week as far as it went.
    private Optional<VolumeView> volume() {
        if (progress.isNew()) {
            return Optional.empty();
        }
        LocalDate to = progress.weeks().size() > 1
                ? progress.weeks().getLast().from().minusDays(1)
                : progress.weeks().getLast().to();
        LocalDate first = progress.weeks().getFirst().from();
        LocalDate from = to.minusWeeks(FOUR_WEEKS).plusDays(1);
        List<MuscleVolume> volumes = progress.volumes(new Span(from.isBefore(first) ? first : from, to));
        return Optional.of(VolumeView.of(volumes, repertoire));
    }

    /// Returns the verdict: what became of strength, then of comfort.
    String title(List<Line> lines) {
        String comfort = ProgressWords.comfort(progress.discomfort().verdict(progress.today()))
                .map(said -> " " + said)
                .orElse("");
        if (progress.isNew()) {
            return "It begins with your first session";
        }
        return strength(lines) + (comfort.isEmpty() ? "" : "." + comfort);
    }

    private String strength(List<Line> lines) {
        List<Trend> trends = lines.stream().map(progress::trend).toList();
        long up = trends.stream().filter(Trend::isUp).count();
        long down = trends.stream().filter(Trend::isDown).count();
        if (lines.isEmpty()) {
            return "No session in these weeks";
        }
        if (up > down) {
            return "Stronger";
        }
        return down > up ? "Lighter than before" : "Strength: no clear change yet";
    }

    /// Returns what the program does about it (SAY6).
    String reason() {
        int week = progress.weeks().isEmpty() ? 1 : progress.weeks().getLast().number();
        String next = "We look again after week %d.".formatted(Reviews.next(Math.max(1, week - 1)));
        if (progress.isNew()) {
            return "Every session adds a point here. " + next;
        }
        if (week < COMFORT_FROM) {
            return "Comfort often moves between week 4 and week 10, so it is early. " + next;
        }
        return week <= COMFORT_TO
                ? "Comfort often moves between week 4 and week 10. We keep the plan. " + next
                : "Each exercise goes on by its own rules. " + next;
    }

    private static List<String> ahead() {
        return List.of(
                "Strength: from the first session on, with every step and its reason.",
                "Weeks: a bob for each session. A free day is a plain line, and nothing is lost by it.",
                "Sets for each muscle: after the first week, beside the aim.",
                "Discomfort: after a week in which you told three days or more. Comfort often moves between week 4 and"
                        + " week 10.",
                "Self-tests: after two days of measuring. An angle moves in 8 to 16 weeks, if it moves at all.",
                "The first look back: after week 4, and again after week 8.");
    }

    /// Returns the muscles with less than the aim: `grip and serratus anterior`.
    static List<String> below(List<MuscleVolume> volumes) {
        return volumes.stream()
                .filter(volume -> volume.band().compareTo(MuscleVolume.Band.WITHIN) < 0)
                .map(volume -> MuscleWords.name(volume.target()))
                .toList();
    }
}
