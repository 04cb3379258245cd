package org.plumbline.figure.draw;

import java.util.List;
import org.plumbline.dose.Band;
import org.plumbline.figure.body.BodyShape;
import org.plumbline.figure.body.BodyShapes;

/// How a figure looks, whatever it does: its build, its skin, the theme, and the color of its band.
public record Look(BodyShape shape, String tone, Theme theme, Band band) {

    /// The tone of a mannequin.
    public static final String NEUTRAL = "neutral";

    /// The tones that come with the figures.
    public static final List<String> TONES = List.of(NEUTRAL, "sand", "honey", "olive", "umber", "ebony");

    /// The look nobody has to choose.
    public static final Look DEFAULT = new Look(BodyShapes.named(BodyShapes.DEFAULT), NEUTRAL, Theme.AUTO, Band.RED);

    public Look withTheme(Theme changed) {
        return new Look(shape, tone, changed, band);
    }

    public Look withBand(Band changed) {
        return new Look(shape, tone, theme, changed);
    }

    public Look withTone(String changed) {
        return new Look(shape, changed, theme, band);
    }

    public Look withShape(BodyShape changed) {
        return new Look(changed, tone, theme, band);
    }
}
