package org.plumbline.planner;

/// How good a chosen week is, in points that can be counted again.
///
/// @param fit how well it suits what the answers call for (rulebook 4.4, column Prefer)
/// @param coverage how far the muscles have what they should have, up to the beginning of their targets
/// @param wishes how many wishes it meets
/// @param tidiness few changes of place, few different exercises, fuller targets
/// @param isProved whether no other choice for any single session is better; not so where the search gave up, or where
///     something was kept on purpose
public record Quality(int fit, int coverage, int wishes, int tidiness, boolean isProved) {}
