package org.plumbline.server.welcome;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.server.words.Question;

/// What is still ticked when the safety questions are asked again: osteoporosis stays, a doctor's yes does not.
///
/// Kept is what lasts and leaves things out. A yes, a reading, a week, pain and every sign to stop for is answered
/// afresh, so that nothing is said by not looking (SCR2; judgement).
final class Lasting {

    private static final Set<String> BOXES = Set.of(
            "heart-condition",
            "hypertension-caution",
            "chronic-condition",
            "osteoporosis",
            "vertebral-fracture",
            "latex-allergy",
            "shoulder-instability",
            "floor-transfer-unsafe",
            "neck-instability",
            "spondylolysis",
            "marked-upper-back-curve");

    private Lasting() {}

    static Fields of(Question question, Fields before) {
        return switch (question) {
            case EXPERIENCE, KIT, WISHES, YOU -> before;
            case HEALTH -> kept(question, before, "health");
            case BODY -> kept(question, before, "body");
            case SIGNS -> Page.of(question).defaults();
        };
    }

    private static Fields kept(Question question, Fields before, String boxes) {
        Map<String, List<String>> typed =
                new TreeMap<>(Page.of(question).defaults().typed());
        List<String> lasting =
                before.all(boxes).stream().filter(BOXES::contains).sorted().toList();
        if (!lasting.isEmpty()) {
            typed.put(boxes, lasting);
        }
        return new Fields(typed);
    }
}
