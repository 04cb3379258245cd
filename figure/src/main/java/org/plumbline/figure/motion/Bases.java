package org.plumbline.figure.motion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The poses that families of exercises begin with, such as `@quadruped`.
public final class Bases {

    private final Map<String, Pose> poses = new LinkedHashMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    /// Adds the poses of a file, which may build on those added before.
    public void add(String file, List<String> lines) {
        poses.putAll(MotionReader.poses(file, lines, poses, mistakes));
    }

    public List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    Map<String, Pose> poses() {
        return poses;
    }
}
