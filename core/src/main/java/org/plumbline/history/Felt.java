package org.plumbline.history;

import java.util.Optional;
import org.plumbline.dose.Effort;

/// How an exercise felt: `ok`, or `ok` with 3 repetitions in reserve.
///
/// @param inReserve how many repetitions were left, where it was asked so (E1)
record Felt(Effort effort, Optional<Integer> inReserve) {}
