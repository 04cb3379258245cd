package org.plumbline.figure.motion;

import org.plumbline.figure.body.Sided;
import org.plumbline.figure.body.Skeleton;

/// A solved pose, and by how many centimeters each limb falls short of the place it should reach; 0 or less if it does.
public record Posed(Skeleton body, Sided<Double> armShort, Sided<Double> legShort) {}
