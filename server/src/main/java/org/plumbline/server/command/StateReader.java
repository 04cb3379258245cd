package org.plumbline.server.command;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Load;
import org.plumbline.dose.Pain;
import org.plumbline.dose.Range;
import org.plumbline.dose.Work;
import org.plumbline.exercise.Condition;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.HalfStep;
import org.plumbline.exercise.Level;
import org.plumbline.exercise.Loading;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Repertoire;
import org.plumbline.exercise.Variant;
import org.plumbline.history.Footing;
import org.plumbline.history.History;
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
import org.plumbline.progression.WhatIf;
import org.plumbline.rule.Numbers;
import org.plumbline.server.command.LocatedJson.Flag;

/// Reads the state a trace starts from (rulebook 3.1). What it leaves out comes from the catalog.
final class StateReader {

    private static final int ADULT = 40;
    private static final int SENIOR = 65;
    private static final Range AGES = new Range(5, 120);
    private static final Range BODY_KILOGRAMS = new Range(20, 400);

    /// Without `equipment`: what many homes have. Dumbbells come with their kilograms, benches and machines by name.
    private static final Set<Equipment> HOME = EnumSet.of(
            Equipment.NONE,
            Equipment.BAND,
            Equipment.ANCHOR,
            Equipment.CHAIR,
            Equipment.WALL,
            Equipment.MAT,
            Equipment.DOORFRAME,
            Equipment.DESK,
            Equipment.BALL,
            Equipment.TOWEL);

    private final Repertoire repertoire;

    /// Where a trace starts.
    ///
    /// @param owned the loads that steps may use
    /// @param usual what the morning is compared with where a step does not say
    record Start(WhatIf whatIf, Owned owned, Optional<Integer> usual) {}

    StateReader(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    Start read(FieldReader state, Exercise exercise) {
        Owned owned = Owned.read(state.object("owned"));
        Optional<Load> load = owned.load(state).filter(told -> suits(told, exercise, owned, state));
        TermsOf termsOf = TermsOf.of(repertoire, profile(state, exercise, owned, load), History.empty());
        Variant variant = variant(state, exercise);
        Prescription usual = termsOf.first(exercise);
        Terms terms = terms(state, termsOf, variant, usual);
        Optional<Integer> lastLeast = amount(state, "last_m");
        Prescription first = new Prescription(
                variant,
                load.orElse(usual.load()),
                usual.sets(),
                new Work(planned(lastLeast, terms), usual.target().measure()),
                usual.holdSeconds(),
                List.of());
        Standing standing = standing(state, first, terms.working().low());
        state.text("last_effort", Effort::parse, Effort.OK);
        WhatIf.Ground ground = new WhatIf.Ground(termsOf, variant, terms, hasRoomForSets(state));
        Optional<Integer> before = state.number("usual", rating -> new Pain(rating.intValueExact()).rating());
        state.refuseUnknown();
        return new Start(WhatIf.from(ground, standing, lastLeast), owned, before);
    }

    /// A band for a dumbbell row, or nothing in the hand for it, is a slip.
    private static boolean suits(Load load, Exercise exercise, Owned owned, FieldReader state) {
        Loading loading = exercise.loading();
        Set<Equipment> items = EnumSet.noneOf(Equipment.class);
        exercise.suitability().equipment().forEach(items::addAll);
        boolean isRight = switch (load) {
            case Load.Elastic _ -> items.contains(Equipment.BAND);
            case Load.Weight _ ->
                loading.addsGrams()
                        || items.contains(Equipment.DUMBBELL)
                        || items.contains(Equipment.BARBELL)
                        || items.contains(Equipment.CABLE);
            case Load.Bodyweight _ ->
                !loading.type().isConfirmed()
                        || items.contains(Equipment.NONE)
                        || owned.grams().isEmpty();
        };
        if (!isRight) {
            state.problem("load", "'load': %s is not done with %s".formatted(exercise.id(), load));
        }
        return isRight;
    }

    private static Variant variant(FieldReader state, Exercise exercise) {
        Variant told = state.text(
                "variant",
                text -> text.contains("#") || text.equals(exercise.id().toString())
                        ? Variant.parse(text)
                        : new Variant(exercise.id(), Optional.of(text)),
                Variant.of(exercise.id()));
        if (!told.exercise().equals(exercise.id())) {
            state.problem("variant", "'variant' is a form of %s, not of %s".formatted(exercise.id(), told.exercise()));
            return Variant.of(exercise.id());
        }
        return told;
    }

    private static Terms terms(FieldReader state, TermsOf termsOf, Variant variant, Prescription usual) {
        Terms taught = termsOf.of(new Prescription(
                variant, usual.load(), usual.sets(), usual.target(), usual.holdSeconds(), usual.halfSteps()));
        Range working = range(state, taught.working());
        int ceiling = amount(state, "T").orElse(Math.max(taught.ceiling(), working.low()));
        if (ceiling < working.low()) {
            state.problem("T", "'T' is the ceiling, so not under 'lo': %d".formatted(ceiling));
            ceiling = working.low();
        }
        return new Terms(taught.exercise(), working, ceiling, taught.loads(), taught.neighbors(), taught.sensitivity());
    }

    private static Range range(FieldReader state, Range usual) {
        int low = amount(state, "lo").orElse(usual.low());
        int high = amount(state, "hi").orElse(Math.max(low, usual.high()));
        if (high < low) {
            state.problem("hi", "'lo' to 'hi' goes from the least to the most, not %d to %d".formatted(low, high));
            return usual;
        }
        return new Range(low, high);
    }

    /// One more than the last time, as P8 plans it, or else the low end of the range.
    private static int planned(Optional<Integer> lastLeast, Terms terms) {
        return lastLeast
                .map(least -> Math.min(terms.ceiling(), least + 1))
                .orElse(terms.working().low());
    }

    private static Standing standing(FieldReader state, Prescription usual, int low) {
        int target = amount(state, "target").orElse(usual.target().amount());
        int sets = state.whole("sets", usual.sets());
        if (sets < 1 || sets > Numbers.MOST_SETS) {
            state.problem("sets", "'sets': an exercise has 1 to %d sets, not %d".formatted(Numbers.MOST_SETS, sets));
        }
        Prescription prescription = new Prescription(
                usual.variant(),
                usual.load(),
                Math.max(1, sets),
                new Work(target, usual.target().measure()),
                amount(state, "hold_s").or(usual::holdSeconds),
                state.texts("half_steps", HalfStep::parse));
        Footing footing = new Footing(
                reEntry(state),
                state.flag("entry", target < low),
                counter(state, "load_steps"),
                counter(state, "best"),
                Optional.empty());
        return new Standing(prescription, new Reason.StartHere(), streaks(state), footing);
    }

    private static Streaks streaks(FieldReader state) {
        return new Streaks(
                counter(state, "below"),
                counter(state, "ready"),
                counter(state, "amber"),
                counter(state, "form"),
                counter(state, "flat"));
    }

    /// Sessions since the last increase, or `true` right after one.
    private static Optional<Integer> reEntry(FieldReader state) {
        if (state.find("re_entry").filter(Flag.class::isInstance).isPresent()) {
            return state.flag("re_entry", false) ? Optional.of(0) : Optional.empty();
        }
        return amount(state, "re_entry").filter(sessions -> sessions < Numbers.RE_ENTRY_SESSIONS);
    }

    private static int counter(FieldReader state, String name) {
        return amount(state, name).orElse(0);
    }

    private static Optional<Integer> amount(FieldReader state, String name) {
        return state.number(name, BigDecimal::intValueExact).filter(amount -> {
            if (amount < 0 || amount > Work.MOST) {
                state.problem(name, "'%s' is 0 to %d, not %d".formatted(name, Work.MOST, amount));
            }
            return amount >= 0 && amount <= Work.MOST;
        });
    }

    /// S2: the plan is kept and there is time, unless the state says otherwise.
    private static boolean hasRoomForSets(FieldReader state) {
        BigDecimal kept = state.number("adherence", share -> share).orElse(BigDecimal.ONE);
        int percent =
                kept.compareTo(BigDecimal.ONE) <= 0 ? kept.movePointRight(2).intValue() : kept.intValue();
        if (percent < 0 || percent > 100) {
            state.problem("adherence", "'adherence' is a share of the plan, such as 0.8, not " + kept);
        }
        boolean hasTime = state.flag("time_allows", true);
        return hasTime && percent >= Numbers.KEPT_PERCENT;
    }

    private static Profile profile(FieldReader state, Exercise exercise, Owned owned, Optional<Load> load) {
        int age = within(state, "age", AGES, ADULT);
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        conditions.addAll(state.texts("conditions", Condition::parse));
        if (age >= SENIOR) {
            conditions.add(Condition.AGE_65_PLUS);
        }
        Kit kit = Kit.of(equipment(state, exercise, owned), owned.bandsWith(load), owned.gramsWith(load));
        return new Profile(
                new Trainee(age, bodyGrams(state), state.text("level", Level::parse, Level.L1), true),
                kit,
                new Wishes(3, 20, false, state.text("goal", Goal::parse, Goal.POSTURE), List.of(), Set.of()),
                new Health(conditions, Set.of(), Map.of(), Optional.empty(), Optional.empty(), Set.of()),
                0);
    }

    private static Set<Equipment> equipment(FieldReader state, Exercise exercise, Owned owned) {
        List<Equipment> told = state.texts("equipment", Equipment::parse);
        if (!told.isEmpty()) {
            return EnumSet.copyOf(told);
        }
        Set<Equipment> home = EnumSet.copyOf(HOME);
        exercise.suitability().equipment().stream()
                .min(Comparator.comparingInt(Collection::size))
                .ifPresent(home::addAll);
        owned.grams().filter(grams -> !grams.isEmpty()).ifPresent(_ -> home.add(Equipment.DUMBBELL));
        return home;
    }

    private static int within(FieldReader state, String name, Range range, int otherwise) {
        int told = state.whole(name, otherwise);
        if (!range.contains(told)) {
            state.problem(name, "'%s' is %d to %d, not %d".formatted(name, range.low(), range.high(), told));
            return otherwise;
        }
        return told;
    }

    private static Optional<Integer> bodyGrams(FieldReader state) {
        return state.number("body_kg", kilograms -> {
            int grams = Load.grams(kilograms.toPlainString());
            if (!BODY_KILOGRAMS.contains(grams / 1000)) {
                throw new IllegalArgumentException("Give a body weight from 20 to 400 kg");
            }
            return grams;
        });
    }
}
