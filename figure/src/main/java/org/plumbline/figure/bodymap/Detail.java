package org.plumbline.figure.bodymap;

import java.util.List;

/// A fine line that makes anatomy legible and belongs to no region: the outline of the shoulder blade.
///
/// @param kind `detail` on skin, `furrow` within a muscle, `bone` beneath muscles
record Detail(String kind, String name, List<Curve> curves) {

    static final List<String> KINDS = List.of("detail", "furrow", "bone");

    Detail {
        if (!KINDS.contains(kind)) {
            throw new IllegalArgumentException("A fine line is one of " + KINDS + ", not '" + kind + "'");
        }
        curves = List.copyOf(curves);
    }
}
