/// The body map: front and back of a body as a planar map of shared borders, one region for each muscle.
@NullMarked
package org.plumbline.figure.bodymap;

import org.jspecify.annotations.NullMarked;
