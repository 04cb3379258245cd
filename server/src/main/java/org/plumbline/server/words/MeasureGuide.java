package org.plumbline.server.words;

import java.util.List;
import org.plumbline.assessment.OutcomeMeasure;
import org.plumbline.rule.MeasureNumbers;

/// How to measure oneself, step by step, in words that somebody alone at home can follow.
public final class MeasureGuide {

    private MeasureGuide() {}

    /// Returns what a measure is, in a sentence.
    public static String what(OutcomeMeasure measure) {
        return switch (measure) {
            case CRANIOVERTEBRAL_ANGLE -> "How your head sits over your neck, from three photos of your side.";
            case TRAGUS_TO_WALL -> "How far your ear is from the wall when your back stands against it.";
            case HEAD_TO_WALL -> "Whether the back of your head touches the wall, or how far it is from it.";
            case WALL_ANGEL_HEIGHT -> "How high your wrists slide up the wall while your back stays on it.";
            case T_HOLD -> "How long you hold your arms up, lying face down.";
            case DEEP_NECK_FLEXOR_HOLD -> "How long you hold your head just off the floor with the chin tucked.";
            case CLEAN_PULL_APARTS -> "How many clean pull-aparts you do with one band.";
            case CLEAN_PRONE_YS -> "How many clean prone Ys you do, each held for two seconds.";
        };
    }

    /// Returns what to have at hand: `A wall and a ruler`.
    public static String needed(OutcomeMeasure measure) {
        return switch (measure) {
            case CRANIOVERTEBRAL_ANGLE -> "A camera with a timer, something to stand it on, and a small sticker.";
            case TRAGUS_TO_WALL, HEAD_TO_WALL -> "A wall and a ruler.";
            case WALL_ANGEL_HEIGHT -> "A wall, a pencil and a tape measure.";
            case T_HOLD, DEEP_NECK_FLEXOR_HOLD -> "A mat and a watch.";
            case CLEAN_PULL_APARTS -> "One band, the same each time.";
            case CLEAN_PRONE_YS -> "A mat.";
        };
    }

    public static List<String> steps(OutcomeMeasure measure) {
        return switch (measure) {
            case CRANIOVERTEBRAL_ANGLE -> photo();
            case TRAGUS_TO_WALL -> ear();
            case HEAD_TO_WALL -> head();
            case WALL_ANGEL_HEIGHT -> angel();
            case T_HOLD -> hold();
            case DEEP_NECK_FLEXOR_HOLD -> neck();
            case CLEAN_PULL_APARTS -> pullAparts();
            case CLEAN_PRONE_YS -> prone();
        };
    }

    private static List<String> photo() {
        return List.of(
                "Put the camera at the height of your shoulder, 2 to 2.5 m away, level and square to you.",
                "Hair back. Put the sticker on the bone that stands out most at the bottom of your neck (C7).",
                "Turn the same side to the camera as last time, in the same clothes.",
                "Nod three times, breathe once, and look at a mark at the height of your eyes. Let the timer take the photo.",
                "Step away and do it again until you have %d photos.".formatted(MeasureNumbers.PHOTOS));
    }

    private static List<String> ear() {
        return List.of(
                "Stand with heels, hips and back against the wall, and keep your chin level.",
                "Measure from the small flap in front of your ear straight back to the wall.",
                "Step away and come back, %d times in all. Always on the same side."
                        .formatted(MeasureNumbers.WALL_READINGS));
    }

    private static List<String> head() {
        return List.of(
                "Stand with heels, hips and back against the wall, and keep your chin level.",
                "Bring your head back without tilting it up. If it touches, the gap is 0.",
                "If it does not, measure from the back of your head to the wall.");
    }

    private static List<String> angel() {
        return List.of(
                "Stand with your back and the back of your head against the wall, arms bent, wrists on it.",
                "Slide your wrists up as far as they keep touching the wall, without arching your back.",
                "Mark the height of one wrist with the pencil, always the same one, and measure from the floor.");
    }

    private static List<String> hold() {
        return List.of(
                "Lie face down, forehead on a folded towel, arms out to the sides as a T (or up as a Y), thumbs up.",
                "Lift both arms and hold them level.",
                "It ends when they drop by about 5 cm, when something hurts, or after two minutes.");
    }

    private static List<String> neck() {
        return List.of(
                "Lie on your back with your knees bent, tuck your chin, and lift your head 2 cm.",
                "Keep the chin tucked. It ends when the chin pokes out or the head comes down, or when something hurts.",
                "Rest for %d minutes and do it once more.".formatted(MeasureNumbers.NECK_HOLD_REST));
    }

    private static List<String> pullAparts() {
        return List.of(
                "Hold the band at shoulder width, arms straight out in front of you.",
                "Pull it apart to your chest and come back slowly. Count those that look like the first one.",
                "It ends with the first that does not, or when something hurts.");
    }

    private static List<String> prone() {
        return List.of(
                "Lie face down, arms up as a Y, thumbs up.",
                "Lift both arms, hold them for two seconds, and let them down. Count those that look like the first one.",
                "It ends with the first that does not, or when something hurts.");
    }
}
