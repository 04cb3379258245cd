/// Charts drawn on the server: what stands where, as values that one template writes as SVG.
@NullMarked
package org.plumbline.server.chart;

import org.jspecify.annotations.NullMarked;
