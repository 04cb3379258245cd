/// The mannequin: its measures, its shapes, its joints and their limits, and the skeleton at one moment.
@NullMarked
package org.plumbline.figure.body;

import org.jspecify.annotations.NullMarked;
