/// What a week's plan costs and how good it is, for people made up by chance, and the plans of ten described people.
/// See `bench/README.md`.
@NullMarked
package org.plumbline.bench.plans;

import org.jspecify.annotations.NullMarked;
