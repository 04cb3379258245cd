/// Who trains here, and how their browser is recognized.
@NullMarked
package org.plumbline.server.account;

import org.jspecify.annotations.NullMarked;
