/// How fast Plumbline is, always beside something simpler measured in the same run. See `bench/README.md`.
@NullMarked
package org.plumbline.bench;

import org.jspecify.annotations.NullMarked;
