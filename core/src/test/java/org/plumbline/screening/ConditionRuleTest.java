package org.plumbline.screening;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.exercise.Condition;

/// The table of rulebook 4.4: whoever is told of a filter is told the rule that it comes from.
class ConditionRuleTest {

    private static final String TABLE = """
            4.4: knee-pain marked-upper-back-curve neck-instability neck-pain shoulder-pain spondylolysis
            COND-65: age-65-plus floor-transfer-unsafe
            COND-ARM: arm-symptoms
            COND-BP: hypertension-caution
            COND-DIZZY: dizziness
            COND-FRACTURE: vertebral-fracture
            COND-INSTAB: shoulder-instability
            COND-LATEX: latex-allergy
            COND-LBP: low-back-pain
            COND-OSTEO: osteoporosis
            COND-OVERHEAD: overhead-pain
            COND-PREG: pregnancy pregnancy-late pregnancy-prone pregnancy-supine
            COND-SURGERY: recent-surgery
            COND-TENSION: neck-tension
            COND-WRIST: wrist-pain
            """;

    @Test
    void everyConditionNamesTheRuleItComesFrom() {
        String told = Stream.of(Condition.values())
                .collect(groupingBy(ConditionRule::of, TreeMap::new, mapping(Condition::toString, joining(" "))))
                .entrySet()
                .stream()
                .map(row -> row.getKey() + ": " + row.getValue() + "\n")
                .collect(joining());
        assertEquals(TABLE, told);
    }
}
