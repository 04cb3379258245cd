/// Measuring oneself: what can be measured and is due, each measure step by step, and the own values so far.
@NullMarked
package org.plumbline.server.measure;

import org.jspecify.annotations.NullMarked;
