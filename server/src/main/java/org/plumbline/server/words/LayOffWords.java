package org.plumbline.server.words;

/// What is said to somebody who comes back: always a welcome, and what is softer this time (B1 to B6, SAY7).
public final class LayOffWords {

    private LayOffWords() {}

    /// Returns the words for a return: `Good to see you. After 10 days off we start one set lower.`
    ///
    /// @param rule `B1` to `B5`
    /// @param days the length of the break
    public static String returned(String rule, int days) {
        return switch (rule) {
            case "B1" -> "%d days is no gap. Go on as planned, nothing is doubled.".formatted(days);
            case "B2" -> "Good to see you. After %d days off we start one set lower.".formatted(days);
            case "B3" -> "Good to see you. After %d days off we start one step lighter.".formatted(days);
            case "B4" ->
                "Good to see you. After %d days off we start two steps lighter; most comes back in half the time."
                        .formatted(days);
            default ->
                "Good to see you. After %d days off we ask the safety questions again and begin gently. Your history stays."
                        .formatted(days);
        };
    }

    /// Returns what is said while somebody is ill (B6).
    public static String ill() {
        return "With a fever the body has other work. Training waits until you are well.";
    }
}
