/// What every page shares, tried out.
@NullMarked
package org.plumbline.server.web;

import org.jspecify.annotations.NullMarked;
