package org.plumbline.server.command;

import java.util.List;
import java.util.Optional;
import org.plumbline.dose.Measure;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Prescription;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.Decision;
import org.plumbline.history.Performance;
import org.plumbline.history.Reason;
import org.plumbline.history.Standing;
import org.plumbline.progression.Coach;
import org.plumbline.progression.LayOff;
import org.plumbline.progression.Situation;
import org.plumbline.progression.Situation.Context;
import org.plumbline.progression.Terms;
import org.plumbline.server.words.CoachWords;
import org.plumbline.server.words.LayOffWords;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Plays a trace through the coach and writes what it decided after each step. Nothing is kept.
final class TraceJson {

    private final Repertoire repertoire;
    private final CoachWords words;

    TraceJson(Repertoire repertoire) {
        this.repertoire = repertoire;
        this.words = new CoachWords(repertoire);
    }

    /// Returns `{"steps": [{"decision", "load", "sets", "target", "rule", "reason"}]}`.
    ObjectNode play(Trace trace) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode steps = json.putArray("steps");
        Playing playing = new Playing(trace);
        trace.steps()
                .forEach(step -> steps.add(
                        switch (step) {
                            case Trace.Step.Session session -> playing.session(session);
                            case Trace.Step.Gap gap -> playing.gap(gap);
                        }));
        return json;
    }

    /// One trace while it is played: where the person stands after the steps so far.
    private final class Playing {

        private final Trace trace;
        private Terms terms;
        private Optional<Standing> standing;
        private int lastLeast;
        private int lastFaults;
        private Optional<Integer> redDay = Optional.empty();

        Playing(Trace trace) {
            this.trace = trace;
            this.terms = trace.start().terms();
            this.standing = Optional.of(trace.start().standing());
            this.lastLeast = trace.start().lastLeast().orElse(terms.working().low());
        }

        ObjectNode session(Trace.Step.Session step) {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            if (standing.isEmpty()) {
                return json.put("decision", "LEFT_OUT").put("reason", "The exercise was left out before.");
            }
            Performance done = step.done();
            Decision decision = Coach.decide(new Situation(standing.get(), done, terms, context(step)));
            decided(json.put("decision", decision.step().name()), standing.get(), decision);
            json.put("rule", decision.reason().rule());
            json.put("reason", words.why(decision, done.amounts()));
            follow(decision, done);
            if (decision.reason() instanceof Reason.RedPain) {
                redDay = step.day().or(() -> Optional.of(0));
            }
            return json;
        }

        private Context context(Trace.Step.Session step) {
            return new Context(daysSinceRed(step), lastFaults, true, Optional.empty());
        }

        /// Without days in the trace, two red events count as close together: the cautious reading.
        private Optional<Integer> daysSinceRed(Trace.Step.Session step) {
            return redDay.map(red -> Math.max(0, step.day().orElse(red) - red));
        }

        private void follow(Decision decision, Performance done) {
            lastLeast = done.least();
            lastFaults = done.faultPercent();
            standing = decision instanceof Decision.Train train
                    ? standing.map(
                            stood -> stood.after(done, train, terms.working().low()))
                    : Optional.empty();
            move();
        }

        private void move() {
            standing.map(Standing::prescription)
                    .filter(next -> !next.exercise().equals(terms.exercise().id()))
                    .ifPresent(next -> terms = trace.termsOf().of(next));
        }

        private void decided(ObjectNode json, Standing before, Decision decision) {
            decision.prescription().ifPresent(next -> {
                prescribed(json, next);
                List<?> taken = next.halfSteps();
                if (taken.size() > before.prescription().halfSteps().size()) {
                    json.put("half_step", String.valueOf(taken.getLast()));
                }
                next.holdSeconds().ifPresent(seconds -> json.put("hold_s", seconds));
                if (!next.exercise().equals(before.prescription().exercise())) {
                    Exercise other = repertoire.exercise(next.exercise());
                    json.put("exercise", other.id().toString()).put("name", other.name());
                }
            });
        }

        private void prescribed(ObjectNode json, Prescription next) {
            json.set("load", PlanJson.load(next.load()));
            json.put("sets", next.sets()).put("target", next.target().amount());
            if (next.target().measure() == Measure.SECONDS) {
                json.put("unit", "s");
            }
        }

        ObjectNode gap(Trace.Step.Gap gap) {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            if (gap.isFeverish()) {
                return json.put("rule", "B6").put("no_session", true).put("reason", LayOffWords.ill());
            }
            LayOff layOff = LayOff.of(gap.days());
            json.put("rule", layOff.name());
            if (layOff.isScreenedAgain()) {
                json.put("rescreen", true)
                        .put("level", "L0")
                        .put("variant", "easier")
                        .put("keep_history", true);
            }
            standing.ifPresent(stood -> {
                Prescription next =
                        layOff.resume(stood.prescription(), lastLeast, terms.floor(stood.footing()), this::termsOf);
                prescribed(json, next);
                if (!next.exercise().equals(terms.exercise().id())) {
                    json.put("exercise", next.exercise().toString());
                }
                standing = Optional.of(layOff.standing(stood, next));
                move();
            });
            if (layOff == LayOff.B3) {
                json.put("restore_after_ok_sessions", 2);
            }
            return json.put("reason", LayOffWords.returned(layOff.name(), gap.days()));
        }

        /// What a trace says about its own exercise counts; for others the catalog does.
        private Terms termsOf(Prescription prescription) {
            return prescription.exercise().equals(terms.exercise().id())
                    ? terms
                    : trace.termsOf().of(prescription);
        }
    }
}
