package org.plumbline.figure.body;

/// What a hand does: `FIST` around a handle, `FLAT` with the fingers together, `OPEN` and relaxed, `HOOK` over a bar.
public enum HandShape {
    FIST,
    FLAT,
    OPEN,
    HOOK
}
