package org.plumbline.server.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Pain;
import org.plumbline.dose.Work;
import org.plumbline.history.EachSide;
import org.plumbline.history.MorningReport;
import org.plumbline.history.Performance;
import org.plumbline.person.Sign;
import org.plumbline.progression.Happening;
import org.plumbline.progression.Happening.Asides;
import org.plumbline.progression.Happening.Circumstances;
import org.plumbline.server.command.LocatedJson.Fields;
import org.plumbline.server.command.LocatedJson.Flag;
import org.plumbline.server.command.LocatedJson.Items;

/// Reads the steps of a trace in their order: sessions, days off, stop signs. Days never go backwards.
final class StepReader {

    private static final int MOST_DAYS = 36_500;

    private final StateReader.Start start;
    private final List<Integer> mornings = new ArrayList<>();
    private int lastDay = 0;

    StepReader(StateReader.Start start) {
        this.start = start;
    }

    Trace.Step read(FieldReader step) {
        TraceReader.ANNOTATIONS.forEach(step::find);
        step.whole("session", 0);
        Optional<Integer> day = day(step);
        List<Happening> happenings = new ArrayList<>();
        boolean isSession = hasSession(step);
        if (step.flag("cleared", false)) {
            happenings.add(new Happening.Cleared());
        }
        daysOff(step).ifPresent(happenings::add);
        Optional<Sign> sign = sign(step);
        boolean isTaken = step.flag("accept", false);
        if (sign.isPresent()) {
            happenings.add(new Happening.StopTold(sign.get()));
        } else if (isSession || happenings.isEmpty()) {
            happenings.add(session(step, day, isTaken, isSession));
        }
        step.refuseUnknown();
        return new Trace.Step(happenings);
    }

    /// A step that only takes an offer, or reports days off, is no session.
    private static boolean hasSession(FieldReader step) {
        return List.of("reps", "seconds", "clean", "left", "right", "sides", "pain", "effort", "rir").stream()
                .anyMatch(name -> step.find(name).isPresent());
    }

    private Optional<Integer> day(FieldReader step) {
        Optional<Integer> day = step.number("day", BigDecimal::intValueExact);
        day.ifPresent(told -> {
            if (told < lastDay) {
                step.problem("day", "'day' goes on from step to step: %d comes after %d".formatted(told, lastDay));
            } else if (told > MOST_DAYS) {
                step.problem("day", "'day' is at most %d, not %d".formatted(MOST_DAYS, told));
            } else {
                lastDay = told;
            }
        });
        return day;
    }

    private static Optional<Happening> daysOff(FieldReader step) {
        boolean isIll = step.flag("fever_now", false);
        if (step.find("gap_days").isEmpty()) {
            return isIll ? Optional.of(new Happening.DaysOff(0, true)) : Optional.empty();
        }
        int days = step.whole("gap_days", 0);
        if (days < 0 || days > MOST_DAYS) {
            step.problem("gap_days", "a gap has 0 to %d days, not %d".formatted(MOST_DAYS, days));
            days = 0;
        }
        return Optional.of(new Happening.DaysOff(days, isIll));
    }

    /// A stop sign by its name (chest pain in a session cannot wait, STOP1), by a plain yes, or in words nobody here
    /// can judge.
    private static Optional<Sign> sign(FieldReader step) {
        for (String name : List.of("stop", "red_flag", "symptom", "symptoms")) {
            Optional<LocatedJson> told = step.find(name);
            if (told.isPresent()) {
                return switch (told.get()) {
                    case Flag flag -> flag.value() ? Optional.of(Sign.UNKNOWN_ANSWER) : Optional.empty();
                    case Items items ->
                        items.elements().isEmpty() ? Optional.empty() : Optional.of(Sign.UNKNOWN_ANSWER);
                    default -> step.text(name, StepReader::named, Optional.empty());
                };
            }
        }
        return Optional.empty();
    }

    private static Optional<Sign> named(String text) {
        String name = text.strip().replace('_', '-').replace(' ', '-');
        if (name.isEmpty() || name.equals("none")) {
            return Optional.empty();
        }
        boolean isOfSession = name.equals("chest-pain") || name.equals("fainting");
        return isOfSession
                ? Optional.of(Sign.EMERGENCY)
                : Stream.of(Sign.values())
                        .filter(sign -> sign.toString().equals(name))
                        .findFirst()
                        .or(() -> Optional.of(Sign.UNKNOWN_ANSWER));
    }

    private Happening session(FieldReader step, Optional<Integer> day, boolean isTaken, boolean isSession) {
        Performance done = performance(step);
        Circumstances around = new Circumstances(
                day,
                start.owned().load(step),
                step.flag("confirmed", false),
                step.flag("shortened", false),
                step.flag("deload", false),
                isTaken);
        Optional<Pain> soreness = step.number("soreness", rating -> new Pain(rating.intValueExact()));
        Asides asides = new Asides(soreness, sides(step), isGripFirst(step));
        boolean isOfferOnly = isTaken && !isSession;
        return isOfferOnly ? new Happening.OfferTaken() : new Happening.Session(done, around, asides);
    }

    private static boolean isGripFirst(FieldReader step) {
        return step.text(
                "note",
                note -> switch (note.replace('_', '-').replace(' ', '-')) {
                    case "grip-first", "grip-gave-out-first" -> true;
                    case "none", "" -> false;
                    default ->
                        throw new IllegalArgumentException(
                                "a note is 'grip-first' or 'none', not '%s'".formatted(note));
                },
                false);
    }

    private Performance performance(FieldReader step) {
        int faults = fault(step);
        Optional<MorningReport> morning = morning(step, PainReader.start(step));
        Performance told = Performance.of(amounts(step), effort(step))
                .with(PainReader.hurt(step))
                .withFaults(faults);
        return morning.map(told::withMorning).orElse(told);
    }

    /// What was confirmed as clean goes before what was counted; of two sides the lesser counts.
    private static List<Integer> amounts(FieldReader step) {
        List<Integer> amounts = List.of();
        for (String name : List.of("reps", "seconds", "clean")) {
            boolean isYes = step.find(name).filter(Flag.class::isInstance).isPresent() && name.equals("clean");
            List<Integer> told = isYes ? List.of() : sets(step, name);
            amounts = told.isEmpty() ? amounts : told;
        }
        return amounts.isEmpty() ? lesser(left(step), right(step)) : amounts;
    }

    private static List<Integer> sets(FieldReader step, String name) {
        List<Integer> told = step.numbers(name, BigDecimal::intValueExact);
        if (told.stream().anyMatch(amount -> amount < 0 || amount > Work.MOST)) {
            step.problem(name, "'%s': a set has 0 to %d, not %s".formatted(name, Work.MOST, told));
            return List.of();
        }
        return told;
    }

    private static List<Integer> left(FieldReader step) {
        return side(step, "left");
    }

    private static List<Integer> right(FieldReader step) {
        return side(step, "right");
    }

    private static List<Integer> side(FieldReader step, String name) {
        boolean isInside = step.find("sides").filter(Fields.class::isInstance).isPresent();
        return sets(isInside ? step.object("sides") : step, name);
    }

    private static List<Integer> lesser(List<Integer> left, List<Integer> right) {
        List<Integer> both = new ArrayList<>();
        for (int set = 0; set < Math.max(left.size(), right.size()); set++) {
            int one = set < left.size() ? left.get(set) : 0;
            int other = set < right.size() ? right.get(set) : 0;
            both.add(Math.min(one, other));
        }
        return both;
    }

    private static Optional<EachSide> sides(FieldReader step) {
        List<Integer> left = left(step);
        List<Integer> right = right(step);
        return left.isEmpty() && right.isEmpty()
                ? Optional.empty()
                : Optional.of(new EachSide(best(left), best(right)));
    }

    private static int best(List<Integer> amounts) {
        return amounts.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /// Repetitions in reserve say it more exactly (E1); where both are told, the harder one counts.
    private static Effort effort(FieldReader step) {
        Effort felt = step.text("effort", Effort::parse, Effort.OK);
        boolean isFelt = step.find("effort").isPresent();
        return step.number("rir", left -> Effort.ofReserve(left.intValueExact()))
                .map(told -> isFelt && felt.compareTo(told) > 0 ? felt : told)
                .orElse(felt);
    }

    /// A share from 0 to 1, as the rulebook writes it, or whole percent.
    private static int fault(FieldReader step) {
        BigDecimal share = step.number("fault", value -> value).orElse(BigDecimal.ZERO);
        BigDecimal percent = share.compareTo(BigDecimal.ONE) <= 0 ? share.movePointRight(2) : share;
        if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            step.problem("fault", "'fault' is a share of repetitions, such as 0.3, not " + share);
            return 0;
        }
        return percent.intValue();
    }

    /// The morning is compared with what is usual: as told, or before the session, or the median of mornings (P3).
    private Optional<MorningReport> morning(FieldReader step, Optional<Integer> before) {
        Optional<Pain> pain = step.number("morning", rating -> new Pain(rating.intValueExact()));
        Optional<Integer> delta = step.number("morning_delta", BigDecimal::intValueExact);
        Optional<Integer> told = step.number("usual", rating -> new Pain(rating.intValueExact()).rating());
        boolean isNight = step.flag("night", false);
        int usual = told.or(() -> before).or(this::median).or(start::usual).orElse(0);
        pain.map(Pain::rating).ifPresent(mornings::add);
        if (pain.isEmpty() && delta.isEmpty() && !isNight) {
            return Optional.empty();
        }
        int rise = delta.orElseGet(() -> pain.map(Pain::rating).orElse(usual) - usual);
        Pain now = pain.orElseGet(() -> new Pain(Math.clamp((long) usual + rise, 0, 10)));
        return Optional.of(new MorningReport(now, Math.max(0, rise), isNight));
    }

    private Optional<Integer> median() {
        List<Integer> sorted = mornings.stream().sorted().toList();
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get(sorted.size() / 2));
    }
}
