/// What every page shares: the look, the scripts and their addresses.
@NullMarked
package org.plumbline.server.web;

import org.jspecify.annotations.NullMarked;
