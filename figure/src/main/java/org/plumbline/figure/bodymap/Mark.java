package org.plumbline.figure.bodymap;

/// What a body map says of a muscle, as a fill that can be told from the others without color: `in the aim`.
public sealed interface Mark permits Level, Role {

    /// Returns the words behind a muscle's name: `Lower trapezius: below the aim`.
    String words();

    /// Returns how a region with this mark is painted.
    Fill fill();
}
