package org.plumbline.figure.motion;

import java.util.Locale;
import java.util.Optional;
import org.plumbline.figure.body.Skeleton;

/// What a gauge should read: `elbowR.z < shoulderR.z - 5`, `kneeL.bend = 90 within 5`.
///
/// @param measured a number or another gauge, of which `shift` is added
public record Comparison(Gauge gauge, Relation relation, Optional<Gauge> measured, double shift, double within) {

    private static final double TOLERANCE = 2;

    /// How two numbers compare.
    public enum Relation {
        BELOW("<"),
        ABOVE(">"),
        EQUAL("=");

        private final String sign;

        Relation(String sign) {
            this.sign = sign;
        }

        static Relation parse(String text) {
            for (Relation relation : values()) {
                if (relation.sign.equals(text)) {
                    return relation;
                }
            }
            throw new IllegalArgumentException("'" + text + "' does not compare: use < > or =");
        }
    }

    static Comparison parse(Words words) {
        Gauge gauge = Gauge.parse(words.next("what to measure"));
        Relation relation = Relation.parse(words.next("<, > or ="));
        String right = words.next("a number or another measure");
        Optional<Gauge> measured = isNumber(right) ? Optional.empty() : Optional.of(Gauge.parse(right));
        double shift = measured.isPresent() ? 0 : Numbers.parse(right);
        if (words.peek("+")) {
            shift += Numbers.parse(words.next("a number"));
        } else if (words.peek("-")) {
            shift -= Numbers.parse(words.next("a number"));
        }
        double within = words.peek("within") ? Numbers.parse(words.next("a number")) : TOLERANCE;
        return new Comparison(gauge, relation, measured, shift, within);
    }

    private static boolean isNumber(String text) {
        char first = text.charAt(0);
        return Character.isDigit(first) || first == '-' || first == '.';
    }

    /// Returns the gauge's reading less what it should be.
    double difference(Skeleton body) {
        return gauge.of(body) - wanted(body);
    }

    private double wanted(Skeleton body) {
        return measured.map(other -> other.of(body)).orElse(0.0) + shift;
    }

    /// Returns by how much a body misses, 0 or less if it does not.
    double miss(Skeleton body) {
        double difference = difference(body);
        return switch (relation) {
            case BELOW -> difference;
            case ABOVE -> -difference;
            case EQUAL -> Math.abs(difference) - within;
        };
    }

    /// Says what was read and what was wanted.
    String told(Skeleton body) {
        return String.format(
                Locale.ROOT,
                "%s is %.1f, which should be %s %.1f%s",
                gauge,
                gauge.of(body),
                relation.sign,
                wanted(body),
                relation == Relation.EQUAL ? String.format(Locale.ROOT, " within %.1f", within) : "");
    }
}
