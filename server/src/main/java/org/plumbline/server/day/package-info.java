/// How ordinary days were: ten seconds a day, the own notes, and whether to be asked at all.
@NullMarked
package org.plumbline.server.day;

import org.jspecify.annotations.NullMarked;
