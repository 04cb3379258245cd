package org.plumbline.bench.lives;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Pain;
import org.plumbline.dose.Work;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.LadderId;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.CheckIn;
import org.plumbline.history.DoneSet;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.history.OpenSession;
import org.plumbline.history.PainKind;
import org.plumbline.history.Part;
import org.plumbline.history.Script;
import org.plumbline.history.SessionId;
import org.plumbline.history.SkipReason;
import org.plumbline.planner.Program;
import org.plumbline.progression.Offers;

/// A virtual person who lives by chance from a seed: the same seed is the same life.
final class Virtual {

    static final LocalDate START = LocalDate.of(2026, 3, 2);

    private final Repertoire repertoire;
    private final SplittableRandom chance;
    private final Nature nature;
    private final Body body;
    private final Life life;
    private final List<Witness> witnesses;
    private final Fate fate;
    private boolean isMorningDue;
    private boolean wasRed;

    Virtual(Repertoire repertoire, long seed, List<Witness> witnesses) {
        this.repertoire = repertoire;
        this.chance = new SplittableRandom(seed);
        this.nature = Nature.of(chance);
        this.body = new Body(repertoire, nature, chance);
        this.life = new Life(repertoire);
        this.fate = new Fate(repertoire, chance, nature, life);
        this.witnesses = List.copyOf(witnesses);
    }

    Nature nature() {
        return nature;
    }

    Life life() {
        return life;
    }

    /// Lives so many weeks.
    Virtual live(int weeks) {
        START.datesUntil(START.plusWeeks(weeks)).forEach(this::live);
        return this;
    }

    private void live(LocalDate day) {
        life.onMorningOf(day);
        if (day.equals(START)) {
            life.answer(fate.profile());
        }
        if (isMorningDue) {
            morning();
        }
        boolean isStopped = fate.happensOn(day);
        isMorningDue = isMorningDue && !isStopped;
        life.onEveningOf(day);
        int daysOff = life.history().attendance().daysOff(life.now()).orElse(0);
        body.aged(daysOff);
        if (!fate.isAwayOn(day) && chance.nextDouble() < nature.keeping()) {
            train();
        }
        witnesses.forEach(witness -> witness.day(life));
    }

    private void train() {
        if (life.history().stopped().isPresent()) {
            life.add(new LogEntry.ClearanceConfirmed(life.now()));
            life.answer(fate.profile());
        } else if (wasRed && !life.history().removedPatterns().isEmpty() && chance.nextInt(20) == 0) {
            life.add(new LogEntry.ClearanceConfirmed(life.now()));
        }
        if (life.isAskedAgain()) {
            life.answer(fate.profile());
        }
        answerOffers();
        if (!life.isDue()) {
            return;
        }
        History before = life.history();
        Program program = life.program().orElseThrow();
        life.begin(checkIn()).ifPresent(script -> {
            witnesses.forEach(witness -> witness.begun(before, program, script));
            session(script);
        });
    }

    private void answerOffers() {
        for (ExerciseId exercise : List.copyOf(life.history().offers().keySet())) {
            Offers.answer(life.history(), exercise, chance.nextBoolean(), life.now())
                    .ifPresent(life::add);
        }
    }

    private CheckIn checkIn() {
        if (chance.nextInt(3) == 0) {
            return CheckIn.NOT_ASKED;
        }
        int pain = fate.ache()
                .filter(now -> now.ladder().isEmpty())
                .map(Fate.Ache::pain)
                .orElse(0);
        Optional<Pain> sore = chance.nextInt(3) == 0 ? Optional.of(soreness()) : Optional.empty();
        return new CheckIn(Optional.of(new Pain(pain)), sore);
    }

    private Pain soreness() {
        return new Pain(chance.nextInt(25) == 0 ? chance.nextInt(6, 9) : chance.nextInt(0, 5));
    }

    private void session(Script script) {
        double form = chance.nextInt(20) == 0 ? 0.85 : 1 + 0.03 * (chance.nextDouble() + chance.nextDouble() - 1);
        boolean isShortened = chance.nextInt(25) == 0;
        int items = isShortened
                ? chance.nextInt(script.items().size()) + 1
                : script.items().size();
        List<LogEntry> said = new ArrayList<>();
        for (int place = 0; place < items; place++) {
            if (script.items().get(place).part() == Part.STRENGTH) {
                said.addAll(exercise(script.items().get(place), place, form));
            }
        }
        life.add(said);
        life.later(Duration.ofMinutes(25));
        History before = life.history();
        OpenSession done = before.openSession().orElseThrow();
        Program program = life.program().orElseThrow();
        LogEntry.SessionFinished end = life.end(isShortened);
        Witness.Session seen = new Witness.Session(body, before, program, done, end);
        witnesses.forEach(witness -> witness.finished(seen));
        isMorningDue = true;
    }

    private List<LogEntry> exercise(Script.Item item, int place, double form) {
        SessionId session = life.session();
        Prescription asked = item.prescription();
        if (chance.nextInt(60) == 0) {
            return List.of(new LogEntry.ItemSkipped(
                    life.now(), session, place, Nature.pick(chance, List.of(SkipReason.values()))));
        }
        List<LogEntry> said = new ArrayList<>();
        int reserve = 99;
        int sets = chance.nextInt(60) == 0 ? Math.max(1, asked.sets() - 1) : asked.sets();
        for (int number = 1; number <= sets; number++) {
            int most = body.most(asked, form * (1 - 0.015 * (number - 1)));
            int done = done(asked, most);
            reserve = Math.min(reserve, most - done);
            Work told = new Work(
                    Math.clamp(told(done), 0, Work.MOST), asked.target().measure());
            said.add(new LogEntry.SetLogged(life.now(), session, place, number, new DoneSet(told, asked.load())));
        }
        body.trained(asked.exercise(), sets);
        if (chance.nextInt(10) > 0) {
            said.add(new LogEntry.EffortTold(life.now(), session, place, effort(reserve)));
        }
        hurt(asked.exercise())
                .ifPresent(pain -> said.add(new LogEntry.PainTold(
                        life.now(),
                        session,
                        place,
                        new Pain(pain.pain()),
                        pain.isSharp() ? PainKind.SHARP : PainKind.DULL,
                        pain.pain() >= 5 || pain.isSharp())));
        return said;
    }

    private int done(Prescription asked, int most) {
        int target = asked.target().amount();
        return switch (nature.telling()) {
            case ALL_OUT -> most;
            case EAGER -> Math.min(most, Math.max(target, Math.min(target + 4, most - 3)));
            default -> Math.min(most, target);
        };
    }

    private int told(int done) {
        return switch (nature.telling()) {
            case BOASTING -> done + 3;
            case MODEST -> Math.max(0, done - 2);
            case SLIPPING -> chance.nextInt(30) == 0 ? Math.min(999, done * 10 + 1) : done;
            default -> done;
        };
    }

    private Effort effort(int reserve) {
        return switch (nature.telling()) {
            case ALWAYS_EASY -> Effort.EASY;
            case ALWAYS_HARD -> Effort.HARD;
            default -> Effort.ofReserve(Math.max(0, reserve + chance.nextInt(3) - 1));
        };
    }

    private Optional<Fate.Ache> hurt(ExerciseId exercise) {
        Optional<LadderId> ladder = repertoire.exercise(exercise).traits().ladder();
        return fate.ache()
                .filter(now -> now.ladder().isEmpty() || now.ladder().equals(ladder))
                .map(now -> new Fate.Ache(
                        now.ladder(),
                        Math.clamp(now.pain() + chance.nextInt(3) - 1, 0, 10),
                        now.until(),
                        now.isSharp()))
                .filter(now -> now.pain() > 0);
    }

    private void morning() {
        isMorningDue = false;
        wasRed = true;
        if (life.history().isMorningTold() || life.program().isEmpty() || chance.nextInt(4) == 0) {
            return;
        }
        int pain = fate.ache()
                .map(now -> Math.max(0, now.pain() - chance.nextInt(4)))
                .orElse(0);
        History before = life.history();
        Optional<Pain> sore = chance.nextInt(3) == 0 ? Optional.of(soreness()) : Optional.empty();
        LogEntry.MorningTold told = life.morning(new Pain(pain), pain > 3 && chance.nextInt(8) == 0, sore);
        witnesses.forEach(witness -> witness.morning(before, told));
    }
}
