package org.plumbline.history;

import org.plumbline.dose.Load;

/// The way back after a break: to `10 kg`, after one ok session of two (B3).
///
/// @param load what was lifted before the break
/// @param ok how many ok sessions there were since
public record Restore(Load load, int ok) {}
