package org.plumbline.history;

/// A line of a session as it was before something else was done in its place today: the row that was too hard.
///
/// @param item the place in the script, from 0 on
/// @param line what was asked there
/// @param told what was told of it until then, and why it was left
public record Replaced(int item, Script.Item line, ItemLog told) {}
