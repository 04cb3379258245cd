package org.plumbline.server.web;

import org.plumbline.assessment.OutcomeMeasure;
import org.plumbline.desk.SetupPoint;
import org.plumbline.exercise.ExerciseId;

/// What a drawing shows, as its address says it: an exercise, `band-row`, or something else, `setup-elbows`.
public record FigureName(String value) {

    /// Getting up from a chair and walking on the spot (DESK4).
    public static final FigureName WALK = new FigureName("stand-and-walk");

    /// The back-to-wall angel in half its range, for a break (DESK4).
    public static final FigureName HALF_WALL_ANGEL = new FigureName("half-wall-angel");

    /// Where the phone stands for a photo from the side (MEAS-CVA).
    public static final FigureName SIDE_PHOTO = new FigureName("side-photo");

    public static FigureName of(ExerciseId exercise) {
        return new FigureName(exercise.value());
    }

    /// Returns the name of the drawing of a point of the desk set-up.
    public static FigureName of(SetupPoint point) {
        return new FigureName("setup-" + point);
    }

    /// Returns the name of the drawing that shows how a measure is taken.
    public static FigureName of(OutcomeMeasure measure) {
        return new FigureName("measure-" + measure);
    }

    @Override
    public String toString() {
        return value;
    }
}
