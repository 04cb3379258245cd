/// What somebody told us and what they can choose: answers, light or dark, where their data lives.
@NullMarked
package org.plumbline.server.settings;

import org.jspecify.annotations.NullMarked;
