package org.plumbline.progression;

import java.util.List;
import org.plumbline.history.Change;

/// One reason to change the program as a whole at the end of a session. A rule that has nothing to say stays silent.
interface CourseRule {

    List<Change> changes(Closing closing);
}
