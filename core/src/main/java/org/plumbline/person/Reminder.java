package org.plumbline.person;

import java.time.LocalTime;

/// When somebody wants to be reminded of the day's session.
///
/// @param at the time of day on days with a session
/// @param isRepeated whether it comes once more an hour later when nothing was logged
public record Reminder(LocalTime at, boolean isRepeated) {}
