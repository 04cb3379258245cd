package org.plumbline.server.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.assessment.Admission;
import org.plumbline.assessment.Amount;
import org.plumbline.assessment.Discomfort;
import org.plumbline.assessment.MeasureVerdict;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.OutcomeMeasure;
import org.plumbline.assessment.Series;
import org.plumbline.assessment.Taken;
import org.plumbline.server.words.MeasureQuestions;
import org.plumbline.server.words.MeasureWords;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The answer of the verb `measure`: `{"verdicts": [{"week": 8, "measure": "twd", "delta": -1.2, "verdict":
/// "changed"}]}`.
final class MeasureJson {

    private static final int WEEK = 7;

    private MeasureJson() {}

    static ObjectNode write(Tests tests) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode verdicts = json.putArray("verdicts");
        List<Tests.Date> so = new ArrayList<>(tests.baseline());
        for (Tests.Date date : tests.later()) {
            for (OutcomeMeasure measure : OutcomeMeasure.values()) {
                date.of(measure).ifPresent(taken -> write(verdicts, so, date, taken));
            }
            discomfort(verdicts, tests, date);
            so.add(counted(so, date));
        }
        return json;
    }

    /// Returns the keys readings have in the input, in the order of the measures.
    static String key(OutcomeMeasure measure) {
        return switch (measure) {
            case CRANIOVERTEBRAL_ANGLE -> "cva_deg";
            case TRAGUS_TO_WALL -> "twd_cm";
            case HEAD_TO_WALL -> "owd_cm";
            case WALL_ANGEL_HEIGHT -> "wall_angel_cm";
            case T_HOLD -> "t_hold_s";
            case DEEP_NECK_FLEXOR_HOLD -> "dnf_s";
            case CLEAN_PULL_APARTS -> "pull_aparts";
            case CLEAN_PRONE_YS -> "prone_ys";
        };
    }

    private static String name(OutcomeMeasure measure) {
        return switch (measure) {
            case CLEAN_PULL_APARTS, CLEAN_PRONE_YS -> key(measure);
            default -> key(measure).replaceAll("_(deg|cm|s)$", "");
        };
    }

    private static void write(ArrayNode verdicts, List<Tests.Date> so, Tests.Date date, Taken taken) {
        OutcomeMeasure measure = taken.measurement().measure();
        Outcome before = outcome(so, measure);
        ObjectNode one = verdicts.addObject()
                .put("week", date.week())
                .put("measure", name(measure))
                .put("rule", measure.rule().value());
        if (Admission.of(taken, before, date.isConfirmed()) instanceof Admission.Asked asked) {
            one.put("verdict", "asked").put("text", asked(measure, asked));
            return;
        }
        List<Taken> all = taken(so, measure);
        all.add(taken);
        Outcome outcome = Outcome.of(measure, all);
        Series.Row row =
                outcome.in(taken.measurement().setup()).orElseThrow().rows().getLast();
        row.sinceBaseline().ifPresent(delta -> one.put("delta", number(delta)));
        row.sincePrevious().filter(_ -> so.size() > 2).ifPresent(delta -> one.put("since_previous", number(delta)));
        verdict(one, outcome.verdict());
        one.put("text", MeasureWords.verdict(measure, outcome.verdict()));
    }

    private static void discomfort(ArrayNode verdicts, Tests tests, Tests.Date date) {
        Optional<Amount> before = tests.baseline().stream()
                .flatMap(day -> day.discomfort().stream())
                .findFirst();
        date.discomfort().ifPresent(now -> {
            ObjectNode one = verdicts.addObject()
                    .put("week", date.week())
                    .put("measure", "discomfort")
                    .put("rule", "MEAS-PAIN");
            before.ifPresent(then -> one.put("delta", number(now.minus(then)))
                    .put("percent", then.minus(now).percentOf(then)));
            MeasureVerdict verdict =
                    before.map(then -> Discomfort.compare(then, now)).orElse(new MeasureVerdict.BaselineOpen(WEEK));
            verdict(one, verdict);
            one.put("text", MeasureWords.discomfort(verdict));
        });
    }

    private static void verdict(ObjectNode one, MeasureVerdict verdict) {
        switch (verdict) {
            case MeasureVerdict.BaselineOpen open ->
                one.put("verdict", open.daysMissing() == 0 ? "baseline-complete" : "baseline-incomplete");
            case MeasureVerdict.NotComparable _ -> one.put("verdict", "not-comparable");
            case MeasureVerdict.NoClearChange no ->
                one.put("verdict", "no-clear-change").put("needed", number(no.needed()));
            case MeasureVerdict.Changed changed ->
                one.put("verdict", "changed").put("needed", number(changed.needed()));
            case MeasureVerdict.ClearlyLower _ -> one.put("verdict", "clearly-lower");
        }
    }

    private static String asked(OutcomeMeasure measure, Admission.Asked asked) {
        return String.join(
                " ",
                asked.doubts().stream()
                        .map(doubt -> MeasureQuestions.doubt(measure, doubt))
                        .toList());
    }

    /// What is asked about does not count until it is confirmed.
    private static Tests.Date counted(List<Tests.Date> so, Tests.Date date) {
        List<Taken> counted = date.taken().stream()
                .filter(taken ->
                        !(Admission.of(taken, outcome(so, taken.measurement().measure()), date.isConfirmed())
                                instanceof Admission.Asked))
                .toList();
        return new Tests.Date(date.week(), counted, date.discomfort(), date.isConfirmed());
    }

    private static Outcome outcome(List<Tests.Date> dates, OutcomeMeasure measure) {
        return Outcome.of(measure, taken(dates, measure));
    }

    private static List<Taken> taken(List<Tests.Date> dates, OutcomeMeasure measure) {
        List<Taken> all = new ArrayList<>();
        dates.forEach(date -> date.of(measure).ifPresent(all::add));
        return all;
    }

    private static BigDecimal number(Amount amount) {
        return BigDecimal.valueOf(amount.tenths(), 1);
    }
}
