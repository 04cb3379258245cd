package org.plumbline.figure.prop;

/// What a prop is made of, which decides how it is drawn.
public enum Material {
    FOAM,
    PLASTER,
    WOOD,
    STEEL,
    PADDING,
    CLOTH
}
