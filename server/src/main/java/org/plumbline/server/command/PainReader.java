package org.plumbline.server.command;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.dose.Pain;
import org.plumbline.history.Hurt;
import org.plumbline.server.command.LocatedJson.Items;

/// Reads what a step says about pain: a number for the session or one for each set, its kind, and how it began.
final class PainReader {

    private static final List<String> SHARP = List.of("sharp", "shooting", "catching");

    private PainReader() {}

    /// Returns the pain of a session. The highest number counts (PAIN5); more from set to set is rising (PAIN1).
    static Hurt hurt(FieldReader step) {
        List<Integer> ratings = ratings(step);
        int worst = ratings.stream().mapToInt(Integer::intValue).max().orElse(0);
        String quality = quality(step);
        boolean isSharp = SHARP.contains(quality);
        for (String name : SHARP) {
            isSharp |= step.flag(name, false);
        }
        boolean isRising = step.flag("rising", false) || quality.equals("rising") || rises(ratings);
        int rise = Math.max(0, step.whole("rise", 0));
        int above = start(step).map(before -> Math.max(0, worst - before)).orElse(0);
        return new Hurt(new Pain(worst), isSharp, isRising, Math.max(rise, above));
    }

    /// Returns what hurt before the session.
    static Optional<Integer> start(FieldReader step) {
        return List.of("pain_start", "at_start", "start_pain").stream()
                .flatMap(name -> step.number(name, PainReader::rating).stream())
                .toList()
                .stream()
                .findFirst();
    }

    private static List<Integer> ratings(FieldReader step) {
        boolean isBySet = step.find("pain").filter(Items.class::isInstance).isPresent();
        return isBySet
                ? step.numbers("pain", PainReader::rating)
                : step.number("pain", PainReader::rating).stream().toList();
    }

    private static int rating(BigDecimal told) {
        return new Pain(told.intValueExact()).rating();
    }

    private static boolean rises(List<Integer> ratings) {
        for (int set = 1; set < ratings.size(); set++) {
            if (ratings.get(set) <= ratings.get(set - 1)) {
                return false;
            }
        }
        return ratings.size() > 1;
    }

    private static String quality(FieldReader step) {
        return step.text(
                "quality",
                text -> {
                    String kind = text.toLowerCase(Locale.ROOT);
                    if (!SHARP.contains(kind)
                            && !List.of("rising", "dull", "stretch", "ache", "none")
                                    .contains(kind)) {
                        throw new IllegalArgumentException(
                                "pain is dull, stretch, sharp, shooting, catching or rising, not '%s'".formatted(text));
                    }
                    return kind;
                },
                "none");
    }
}
