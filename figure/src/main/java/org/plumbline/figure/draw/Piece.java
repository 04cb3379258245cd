package org.plumbline.figure.draw;

import java.util.List;

/// Parts that are painted together, and the room they take, by which pieces are ordered from far to near: a forearm
/// with
/// its hand.
///
/// @param room what stands for it when pieces are compared
record Piece(String name, Room room, List<Part> parts) {

    Piece {
        parts = List.copyOf(parts);
    }
}
