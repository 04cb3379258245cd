package org.plumbline.server.welcome;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
            case HEALTH -> kept(before, "health");
            case BODY -> kept(before, "body");
            case SIGNS -> new Fields(Map.of());
        };
    }

    private static Fields kept(Fields before, String boxes) {
        List<String> lasting =
                before.all(boxes).stream().filter(BOXES::contains).sorted().toList();
        return new Fields(lasting.isEmpty() ? Map.of() : Map.of(boxes, lasting));
    }
}
