package org.plumbline.rule;

/// The numbers breaks at a desk go by (rulebook section 6), each with its rule and whether it is sourced or judgement.
public final class DeskNumbers {

    /// DESK3, judgement: a snoozed break comes again after so many minutes.
    public static final int SNOOZE_MINUTES = 10;

    /// DESK3, judgement: so many minutes before and after a session there are no breaks.
    public static final int MINUTES_AROUND_SESSION = 60;

    /// DESK3, judgement: so many prompts in a row that nobody answers ...
    public static final int IGNORED_PROMPTS = 3;

    /// DESK3, judgement: ... make the interval so many minutes longer for the rest of the day ...
    public static final int MINUTES_WHEN_IGNORED = 15;

    /// DESK3, judgement: ... up to so many minutes.
    public static final int LONGEST_DESK_INTERVAL = 90;

    /// DESK3, judgement: a prompt is withdrawn when nobody answers it for so many minutes.
    public static final int PROMPT_MINUTES = 5;

    /// DESK3, judgement: a break that was held back is offered so many minutes after the meeting, not at its last word.
    public static final int MINUTES_AFTER_MEETING = 2;

    /// DESK2, judgement: so many seconds before a break a quiet line says that it is coming.
    public static final int SECONDS_ANNOUNCED = 60;

    /// DESK2, judgement after [118]: whoever was away from the desk for so many minutes had a break.
    public static final int AWAY_MINUTES = 5;

    /// DESK2, judgement: a break told within so many seconds of another one is the same, told by a second device.
    public static final int SAME_BREAK_SECONDS = 60;

    /// DESK3, judgement: a session that nobody ended is taken to be over after so many minutes.
    public static final int LONGEST_SESSION_MINUTES = 120;

    private DeskNumbers() {}
}
