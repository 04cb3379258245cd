package org.plumbline.figure.body;

/// Where a shoulder blade has glided to, in degrees the collarbone turns: `(0, -16)` is squeezed toward the spine.
///
/// @param elevation up is positive: about 15 with the arm overhead
/// @param protraction forward is positive: 12 for a reach, -16 for a squeeze
public record Girdle(double elevation, double protraction) {

    public static final Girdle RESTING = new Girdle(0, 0);

    public Girdle toward(Girdle other, double share) {
        return new Girdle(
                elevation + (other.elevation - elevation) * share,
                protraction + (other.protraction - protraction) * share);
    }
}
