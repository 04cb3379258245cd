/// What has to hold of every motion: that joints, contacts, volumes, balance and pace are those of a person.
@NullMarked
package org.plumbline.figure.check;

import org.jspecify.annotations.NullMarked;
