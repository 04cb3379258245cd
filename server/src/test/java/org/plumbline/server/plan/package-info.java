/// Plans of the shipped catalog, held against the rulebook by code of their own.
@NullMarked
package org.plumbline.server.plan;

import org.jspecify.annotations.NullMarked;
