package org.plumbline.server.command;

import java.math.BigDecimal;
import java.util.List;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.ExerciseId;
import org.plumbline.exercise.Repertoire;
import org.plumbline.planner.Note;
import org.plumbline.planner.Plan.Remark;
import org.plumbline.progression.Need;
import org.plumbline.server.words.PlanWords;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The remarks of a plan as the lists of its JSON: `declined`, `gated`, `offers`, `relax`, and `reasons` for the rest.
final class RemarkJson {

    private final Repertoire repertoire;
    private final List<Remark> remarks;
    private final ArrayNode reasons = JsonNodeFactory.instance.arrayNode();
    private final ArrayNode flags = JsonNodeFactory.instance.arrayNode();
    private final ArrayNode declined = JsonNodeFactory.instance.arrayNode();
    private final ArrayNode gated = JsonNodeFactory.instance.arrayNode();
    private final ArrayNode offers = JsonNodeFactory.instance.arrayNode();
    private final ArrayNode relax = JsonNodeFactory.instance.arrayNode();
    private final ObjectNode honestMinutes = JsonNodeFactory.instance.objectNode();

    RemarkJson(Repertoire repertoire, List<Remark> remarks) {
        this.repertoire = repertoire;
        this.remarks = remarks;
        this.remarks.forEach(this::sort);
    }

    ArrayNode reasons() {
        return reasons;
    }

    void putInto(ObjectNode json) {
        json.set("declined", declined);
        json.set("gated", gated);
        json.set("offers", offers);
        json.set("relax", relax);
        json.set("flags", flags);
        if (!honestMinutes.isEmpty()) {
            json.set("honest_minutes", honestMinutes);
        }
    }

    private void sort(Remark remark) {
        switch (remark) {
            case Remark.Declined some ->
                declined.addObject()
                        .put("exercise", some.exercise().value())
                        .put("rule", some.refusal().rule())
                        .put("text", PlanWords.declined(exercise(some.exercise()), some.refusal()));
            case Remark.Gated some -> addGated(some);
            case Remark.Unknown some ->
                declined.addObject()
                        .put("exercise", some.wish())
                        .put("rule", "C2")
                        .put("text", PlanWords.unknown(some));
            case Remark.Offered some -> addOffer(some);
            case Remark.Noted some -> addNote(some.note());
            case Remark.Timed some -> addTime(some);
            case Remark.Relaxable some ->
                relax.addObject()
                        .put("change", some.relaxation().toString())
                        .put("text", PlanWords.relaxation(some.relaxation()));
        }
    }

    private void addGated(Remark.Gated gate) {
        ObjectNode json =
                gated.addObject().put("exercise", gate.exercise().value()).put("rule", gate.rule());
        ArrayNode needs = json.putArray("needs");
        gate.needs().forEach(need -> needs.add(notation(need)));
        json.put("text", PlanWords.gated(exercise(gate.exercise()), gate.needs()));
    }

    /// Returns what is needed in the short notation of prescriptions.
    private static String notation(Need need) {
        return switch (need) {
            case PLANK_30_SECONDS -> "plank 30 s";
            case PLANK_20_SECONDS -> "plank 20 s";
            case ONE_ARM_DUMBBELL_ROW_3_X_12_CLEAN -> "one-arm-dumbbell-row 3x12 clean";
            case KNEELING_RENEGADE_ROW_2_X_8_CLEAN -> "kneeling-renegade-row 2x8 clean";
            case LEVEL_L1 -> "level L1";
            case LEVEL_L2 -> "level L2";
            case BARBELL_ROW_CLEAN -> "bent-over-barbell-row clean";
            case HIP_HINGE_2_X_10_CLEAN -> "hip-hinge 2x10 clean";
            case NO_PAIN_IN_WRIST_BACK_OR_SHOULDER -> "no wrist, back or shoulder pain";
            case NO_TENSE_NECK -> "no tense neck";
            case SAFE_STURDY_BAR_OR_TABLE -> "safe-sturdy-bar-or-table";
        };
    }

    private void addOffer(Remark.Offered offer) {
        ObjectNode json = offers.addObject()
                .put("add", offer.exercise().value())
                .put("exercise", offer.exercise().value())
                .put("sets", offer.sets());
        json.set("reps", PlanJson.range(offer.amount()));
        json.put("forced", false).put("text", PlanWords.offered(exercise(offer.exercise()), offer));
    }

    private void addNote(Note note) {
        ObjectNode json = reasons.addObject().put("rule", note.rule()).put("text", PlanWords.note(note));
        flags.add(note == Note.ROW_MISSING ? "row_missing" : note.toString());
        if (note == Note.RETEST_THE_ARC) {
            json.putArray("pain_limit").add(2).add(3);
            json.put("recheck_days", 14);
            json.putArray("refer_if_no_better_weeks").add(4).add(6);
        }
    }

    private void addTime(Remark.Timed timed) {
        reasons.addObject().put("rule", "SAY5").put("text", PlanWords.timed(timed));
        honestMinutes.put("rest_20_bottom", new BigDecimal(PlanWords.tenths(timed.shortestSeconds())));
        honestMinutes.set("otherwise", PlanJson.range(timed.otherwiseMinutes()));
        honestMinutes.put("warmup_and_stretch_extra", true);
    }

    private Exercise exercise(ExerciseId id) {
        return repertoire.exercise(id);
    }
}
