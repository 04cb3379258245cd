package org.plumbline.server.words;

import org.plumbline.desk.SetupAnswer;
import org.plumbline.desk.SetupPoint;

/// The points of a desk set-up in words, with the numbers of rule DESK1: `At least 50 cm away.`
public final class SetupWords {

    private SetupWords() {}

    /// Returns the point as a heading: `How far the screen is`.
    public static String title(SetupPoint point) {
        return switch (point) {
            case SCREEN_DISTANCE -> "How far the screen is";
            case SCREEN_HEIGHT -> "How high the screen is";
            case STRAIGHT_AHEAD -> "Where the screen stands";
            case ELBOWS -> "Elbows, keyboard and mouse";
            case CHAIR -> "The chair";
            case FEET -> "The feet";
            case LAPTOP -> "The laptop";
            case PHONE -> "The phone";
        };
    }

    /// Returns what to look for, in two or three sentences.
    public static String text(SetupPoint point) {
        return switch (point) {
            case SCREEN_DISTANCE ->
                "50 to 100 cm from your eyes: an arm’s length is a good start. A large screen wants about 70 cm.";
            case SCREEN_HEIGHT ->
                "The top line at eye level or up to 5 cm below it. What you read most then lies 15 to 20 degrees"
                        + " lower. With progressive lenses, set it lower still.";
            case STRAIGHT_AHEAD -> "Straight ahead of you, with the window to your side rather than before or behind.";
            case ELBOWS ->
                "By your sides, bent to about 90 degrees, up to 120 if that is easier. Shoulders loose, armrests no"
                        + " higher than the desk. Keyboard and mouse at one height, with 10 cm of free edge or more.";
            case CHAIR ->
                "Support for the lower back, 5 to 10 cm between the edge of the seat and your knees, and five feet of"
                        + " its own. The desk is about as high as your elbows.";
            case FEET -> "Flat on the floor or on a footrest, knees at about 90 degrees or a little more.";
            case LAPTOP ->
                "More than an hour or two a day? Raise it until the screen fits, and use a keyboard and a mouse of"
                        + " their own.";
            case PHONE ->
                "Bring it up toward your eyes instead of the head down to it. For calls use a hand, a headset or the"
                        + " loudspeaker, not the shoulder.";
        };
    }

    /// Returns an answer as a button says it.
    public static String answer(SetupAnswer answer) {
        return switch (answer) {
            case FITS -> "Fits";
            case CHANGED -> "Changed it";
            case LATER -> "Later";
            case NOT_MINE -> "Not mine";
        };
    }
}
