package org.plumbline.figure.motion;

import java.util.Optional;
import org.plumbline.figure.body.Skeleton;

/// A body at one time of its motion.
///
/// @param time seconds from the start of the cycle
/// @param pose the name of the key pose, if this is one
public record Moment(double time, Skeleton body, Optional<String> pose) {}
