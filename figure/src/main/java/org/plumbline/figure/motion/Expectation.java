package org.plumbline.figure.motion;

import org.plumbline.figure.body.Skeleton;

/// A key fact of a movement that has to be seen in it: `expect end elbowR.z < shoulderR.z - 5`.
///
/// @param line where the file says it
/// @param pose the key pose it is about, or `always`
public record Expectation(int line, String pose, Comparison comparison) {

    static final String ALWAYS = "always";

    public boolean isAbout(Moment moment) {
        return pose.equals(ALWAYS) || moment.pose().map(pose::equals).orElse(false);
    }

    /// Returns by how much a body misses it, 0 or less if it does not.
    public double miss(Skeleton body) {
        return comparison.miss(body);
    }

    public String told(Skeleton body) {
        return comparison.told(body);
    }
}
