package org.plumbline.history;

import org.plumbline.dose.Pain;

/// How it felt the morning after: `pain 4, 3 above the usual`.
///
/// @param rise how far above the reference (the rating before the session), never negative
/// @param isNewAtNight whether it woke them and did not before
public record MorningReport(Pain pain, int rise, boolean isNewAtNight) {}
