package org.plumbline.server.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.dose.Band;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Load;
import org.plumbline.dose.Pain;
import org.plumbline.dose.Range;
import org.plumbline.dose.Work;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.HalfStep;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Footing;
import org.plumbline.history.History;
import org.plumbline.history.Hurt;
import org.plumbline.history.MorningReport;
import org.plumbline.history.Performance;
import org.plumbline.history.Reason;
import org.plumbline.history.Standing;
import org.plumbline.history.Streaks;
import org.plumbline.person.Goal;
import org.plumbline.person.Health;
import org.plumbline.person.Kit;
import org.plumbline.person.Profile;
import org.plumbline.person.Trainee;
import org.plumbline.person.Wishes;
import org.plumbline.progression.Terms;
import org.plumbline.progression.TermsOf;
import org.plumbline.server.command.LocatedJson.Fields;
import org.plumbline.server.command.LocatedJson.Items;

/// Reads a trace: `{"exercise": "face-pull", "state": {"load": {"band": 3}, …}, "steps": [{"reps": [12, 12]}]}`.
///
/// What a state leaves out comes from the catalog. Keys that only annotate (`expect`, `reason`, `id`) are passed over;
/// any other unknown key is a mistake, since what it means would be lost.
final class TraceReader {

    private static final List<String> ANNOTATIONS =
            List.of("id", "kind", "title", "expect", "reason", "rules", "forbidden", "variants", "say");
    private static final int ADULT = 40;

    private final Repertoire repertoire;
    private final InputProblems problems;

    TraceReader(Repertoire repertoire, String file) {
        this.repertoire = repertoire;
        this.problems = new InputProblems(file);
    }

    /// Returns the trace a JSON value describes.
    ///
    /// @throws InputException if it does not describe one
    Trace read(LocatedJson json) {
        FieldReader trace = reader(json, "a trace");
        ANNOTATIONS.forEach(trace::find);
        ExerciseId id = trace.text("exercise", ExerciseId::new, new ExerciseId("none"));
        Optional<Exercise> exercise = repertoire.find(id);
        if (exercise.isEmpty()) {
            trace.problem("exercise", "no exercise '%s' in the catalog".formatted(id));
        }
        List<Trace.Step> steps = steps(trace);
        FieldReader state = trace.object("state");
        trace.refuseUnknown();
        problems.refuse();
        return trace(exercise.orElseThrow(), state, steps);
    }

    private FieldReader reader(LocatedJson json, String what) {
        if (!(json instanceof Fields)) {
            problems.add(json.line(), "%s should be an object".formatted(what));
        }
        return new FieldReader(json instanceof Fields fields ? fields : new Fields(json.line(), Map.of()), problems);
    }

    private Trace trace(Exercise exercise, FieldReader state, List<Trace.Step> steps) {
        Profile profile = profile(state);
        TermsOf termsOf = TermsOf.of(repertoire, profile, History.empty());
        Terms usual = termsOf.of(exercise);
        Range working = range(state, usual.working());
        int ceiling = Math.max(state.whole("T", usual.ceiling()), working.low());
        Terms terms = new Terms(exercise, working, ceiling, usual.loads(), usual.neighbors(), usual.sensitivity());
        Optional<Integer> lastLeast = state.number("last_m", BigDecimal::intValueExact);
        Standing standing = standing(state, exercise, terms, termsOf, lastLeast);
        state.text("last_effort", Effort::parse, Effort.OK);
        state.refuseUnknown();
        problems.refuse();
        return new Trace(new Trace.Start(exercise, terms, standing, lastLeast), termsOf, steps);
    }

    private Standing standing(
            FieldReader state, Exercise exercise, Terms terms, TermsOf termsOf, Optional<Integer> lastLeast) {
        Prescription usual = termsOf.first(exercise);
        Range working = terms.working();
        int planned =
                lastLeast.map(least -> Math.min(terms.ceiling(), least + 1)).orElse(working.low());
        int target = state.whole("target", planned);
        int sets = state.whole("sets", usual.sets());
        if (sets < 1 || target < 0 || target > Work.MOST) {
            state.problem("sets", "a state has at least one set and a target from 0 to %d".formatted(Work.MOST));
            problems.refuse();
        }
        Optional<Integer> hold =
                state.number("hold_s", BigDecimal::intValueExact).or(usual::holdSeconds);
        Prescription prescription = new Prescription(
                exercise.id(),
                load(state).orElse(usual.load()),
                sets,
                new Work(target, exercise.dose().measure()),
                hold,
                state.texts("half_steps", HalfStep::parse));
        boolean isEntry = state.flag("entry", target < working.low());
        Optional<Integer> reEntry = state.number("re_entry", BigDecimal::intValueExact);
        Streaks streaks = new Streaks(
                state.whole("below", 0),
                state.whole("ready", 0),
                state.whole("amber", 0),
                state.whole("form", 0),
                state.whole("flat", 0));
        return new Standing(
                prescription,
                new Reason.StartHere(),
                streaks,
                new Footing(reEntry, isEntry, state.whole("load_steps", 0), 0, Optional.empty()));
    }

    private Profile profile(FieldReader state) {
        FieldReader owned = state.object("owned");
        List<Band> bands = owned.numbers("bands", level -> Band.ofLevel(level.intValueExact()));
        List<Integer> weights = owned.numbers("dumbbells_kg", TraceReader::grams);
        owned.refuseUnknown();
        Set<Equipment> equipment = EnumSet.allOf(Equipment.class);
        List<Equipment> told = state.texts("equipment", Equipment::parse);
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        conditions.addAll(state.texts("conditions", Condition::parse));
        return new Profile(
                new Trainee(
                        ADULT,
                        state.number("body_kg", TraceReader::grams),
                        state.text("level", Level::parse, Level.L1),
                        true),
                Kit.of(told.isEmpty() ? equipment : EnumSet.copyOf(told), bands, weights),
                new Wishes(3, 20, false, state.text("goal", Goal::parse, Goal.POSTURE), List.of(), Set.of()),
                new Health(conditions, Set.of(), Map.of(), Optional.empty(), Optional.empty(), Set.of()),
                0);
    }

    private static Range range(FieldReader state, Range usual) {
        int low = state.whole("lo", usual.low());
        int high = state.whole("hi", Math.max(low, usual.high()));
        if (low < 0 || high < low) {
            state.problem("lo", "'lo' to 'hi' goes from the least to the most, not %d to %d".formatted(low, high));
            return usual;
        }
        return new Range(low, high);
    }

    private Optional<Load> load(FieldReader state) {
        if (state.find("load").isEmpty()) {
            return Optional.empty();
        }
        FieldReader load = state.object("load");
        Optional<Load> band = load.number("band", level -> new Load.Elastic(Band.ofLevel(level.intValueExact())));
        Optional<Load> weight =
                load.number("kg", kg -> kg.signum() == 0 ? Load.BODYWEIGHT : new Load.Weight(grams(kg)));
        load.refuseUnknown();
        return band.or(() -> weight).or(() -> Optional.of(Load.BODYWEIGHT));
    }

    private static Integer grams(BigDecimal kilograms) {
        return Load.grams(kilograms.toPlainString());
    }

    private List<Trace.Step> steps(FieldReader trace) {
        List<Trace.Step> steps = new ArrayList<>();
        Optional<LocatedJson> all = trace.find("steps");
        if (!(all.orElse(null) instanceof Items items)) {
            trace.problem("steps", "'steps' should be an array of sessions and gaps");
            return steps;
        }
        items.elements().forEach(one -> steps.add(step(reader(one, "a step"))));
        return steps;
    }

    private Trace.Step step(FieldReader step) {
        ANNOTATIONS.forEach(step::find);
        if (step.find("gap_days").isPresent()) {
            int days = step.whole("gap_days", 0);
            if (days < 0) {
                step.problem("gap_days", "a gap has 0 days or more, not " + days);
            }
            boolean isFeverish = step.flag("fever_now", false);
            step.refuseUnknown();
            return new Trace.Step.Gap(Math.max(0, days), isFeverish);
        }
        Trace.Step session = new Trace.Step.Session(performance(step), step.number("day", BigDecimal::intValueExact));
        step.refuseUnknown();
        return session;
    }

    private Performance performance(FieldReader step) {
        List<Integer> amounts = step.numbers("reps", BigDecimal::intValueExact);
        List<Integer> seconds = step.numbers("seconds", BigDecimal::intValueExact);
        List<Integer> done = amounts.isEmpty() ? seconds : amounts;
        if (done.stream().anyMatch(amount -> amount < 0 || amount > Work.MOST)) {
            step.problem("reps", "a set has 0 to %d repetitions".formatted(Work.MOST));
            done = List.of();
        }
        Pain pain =
                step.number("pain", rating -> new Pain(rating.intValueExact())).orElse(Pain.NONE);
        Hurt hurt = new Hurt(pain, step.flag("sharp", false), step.flag("rising", false), step.whole("rise", 0));
        Performance told = Performance.of(done, step.text("effort", Effort::parse, Effort.OK))
                .with(hurt)
                .withFaults(fault(step));
        return morning(step).map(told::withMorning).orElse(told);
    }

    /// A share from 0 to 1, as the rulebook writes it, or whole percent.
    private static int fault(FieldReader step) {
        BigDecimal share = step.number("fault", value -> value).orElse(BigDecimal.ZERO);
        int percent =
                share.compareTo(BigDecimal.ONE) <= 0 ? share.movePointRight(2).intValue() : share.intValue();
        if (percent < 0 || percent > 100) {
            step.problem("fault", "'fault' is a share of repetitions, such as 0.3, not " + share);
            return 0;
        }
        return percent;
    }

    private static Optional<MorningReport> morning(FieldReader step) {
        Optional<Pain> pain = step.number("morning", rating -> new Pain(rating.intValueExact()));
        Optional<Integer> rise = step.number("morning_delta", BigDecimal::intValueExact);
        boolean isNight = step.flag("night", false);
        if (pain.isEmpty() && rise.isEmpty() && !isNight) {
            return Optional.empty();
        }
        return Optional.of(new MorningReport(pain.orElse(Pain.NONE), Math.max(0, rise.orElse(0)), isNight));
    }
}
