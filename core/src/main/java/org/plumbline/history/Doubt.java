package org.plumbline.history;

import org.plumbline.dose.Load;

/// A report that is hard to believe, and counts only once it is confirmed: `99` with the `red band` (P10).
public record Doubt(int amount, Load load) {}
