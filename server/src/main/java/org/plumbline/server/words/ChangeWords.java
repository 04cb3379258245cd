package org.plumbline.server.words;

import java.util.List;
import java.util.Locale;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Change;

/// Changes of the program as a whole in the words a person reads, with the numbers that led there.
///
/// `Face pull and band row dropped by a fifth twice in a row. This week has about half the sets, and nothing gets
/// harder.`
public final class ChangeWords {

    private static final String LIGHTER = " This week has about half the sets, and nothing gets harder.";

    private final Repertoire repertoire;

    public ChangeWords(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    /// Returns what changes, and why.
    public String said(Change change) {
        return switch (change) {
            case Change.LighterWeek week -> cause(week.cause()) + LIGHTER;
            case Change.SiblingTried tried ->
                "%s stood still, also after a lighter week. For four weeks %s takes its place."
                        .formatted(name(tried.exercise()), inSentence(tried.sibling()));
            case Change.PlateauAnswered answered ->
                "%s still stands still, so it has %d sets from now on. A day more a week would help as well, if you have one."
                        .formatted(name(answered.exercise()), answered.sets());
            case Change.GripAdded added ->
                "Your grip gave out first twice in three sessions, so %s comes last from now on. Handles or straps let your back still get its sets."
                        .formatted(inSentence(added.accessory()));
            case Change.GripRemoved removed ->
                "Your grip held for three sessions, so %s is not needed any more."
                        .formatted(inSentence(removed.accessory()));
            case Change.SideGetsMore more ->
                "Your %s side did at least a fifth less in %s, twice in a row. It begins, and gets one set more for four weeks."
                        .formatted(more.side(), inSentence(more.exercise()));
            case Change.SeeProfessional see -> see(see);
        };
    }

    /// Returns what changes, and the rule it comes from.
    public Cited cited(Change change) {
        return Cited.of(said(change), change.rule());
    }

    private String cause(Change.Cause cause) {
        return switch (cause) {
            case Change.Cause.StoodStill stood ->
                "%s has not grown in %d sessions.".formatted(name(stood.exercise()), stood.sessions());
            case Change.Cause.Scheduled scheduled ->
                "%s of training lie behind you, and a rest from growing is part of it."
                        .formatted(DoseWords.count(scheduled.weeks(), "week"));
            case Change.Cause.Dropped dropped ->
                "%s dropped by a fifth twice in a row.".formatted(names(dropped.exercises()));
            case Change.Cause.Sore sore -> "Your muscles are sore at %d of 10.".formatted(sore.rating());
        };
    }

    private static String see(Change.SeeProfessional see) {
        String numbers = see.isRising()
                ? "Your average pain over a week rose from %s to %s within two weeks."
                : "Your average pain over a week was %s six weeks ago and is %s now.";
        return numbers.formatted(tenths(see.before()), tenths(see.now()))
                + " That is worth showing to a health professional. Your program and your history stay.";
    }

    /// Numbers are averages in tenths of a point: 35 is `3.5`, 40 is `4`.
    private static String tenths(int tenths) {
        return tenths % 10 == 0 ? Integer.toString(tenths / 10) : String.format(Locale.ROOT, "%.1f", tenths / 10.0);
    }

    private String names(List<ExerciseId> exercises) {
        List<String> all = exercises.stream().map(this::inSentence).toList();
        return all.isEmpty() ? "Several exercises" : DoseWords.capitalized(ScreenWords.list(all, "and"));
    }

    private String inSentence(ExerciseId id) {
        return DoseWords.uncapitalized(name(id));
    }

    /// A name without what it says in brackets, which a sentence has no room for: `Band row`.
    private String name(ExerciseId id) {
        return repertoire
                .find(id)
                .map(Exercise::name)
                .map(name -> name.replaceFirst(" \\(.*\\)$", ""))
                .orElse(id.toString());
    }
}
