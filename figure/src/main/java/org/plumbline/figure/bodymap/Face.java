package org.plumbline.figure.bodymap;

/// One closed area on the right half of a map: the upper part of the glutes, a kneecap's skin, the rhomboids' window.
///
/// @param name the muscle's for what the catalog counts
/// @param line where it stands in the file
record Face(Kind kind, String name, int line, Loop loop) {}
