/// Weeks solved another way, by CP-SAT, to see how far the planner's own search is from the best; only built with
/// `-Poracle`, for [bin/oracle].
@org.jspecify.annotations.NullMarked
package org.plumbline.server.plan.oracle;
