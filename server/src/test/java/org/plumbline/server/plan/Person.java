package org.plumbline.server.plan;

import java.util.List;
import org.plumbline.history.PlanEdit;
import org.plumbline.person.Arrangement;
import org.plumbline.person.Profile;
import org.plumbline.planner.SoFar;
import org.plumbline.server.command.ProfileJson;

/// Somebody a week is planned for: `seen 17`, in week 5, with what they arranged and what is known of the weeks before.
///
/// @param name the set of people and the place in it
/// @param profile their answers and what they arranged
/// @param edits how they came to arrange it
record Person(String name, Profile profile, List<PlanEdit> edits, int week, SoFar soFar) {

    Person {
        edits = List.copyOf(edits);
    }

    /// Returns who it is, for a message; of somebody held back the name alone, so that nobody tunes for them.
    String told() {
        return isHeldBack()
                ? name
                : name + ", week " + week + ", " + ProfileJson.write(profile) + ", " + profile.arrangement() + ", "
                        + soFar;
    }

    boolean isHeldBack() {
        return name.startsWith(People.HELD_BACK.name());
    }

    Person with(Profile changed) {
        return new Person(name, changed, edits, week, soFar);
    }

    Person with(Arrangement changed) {
        return with(profile.with(changed));
    }

    Person inWeek(int changed) {
        return new Person(name, profile, edits, changed, soFar);
    }

    /// Returns this person before they arranged anything.
    Person asAnswered() {
        return new Person(name, profile.with(Arrangement.NONE), List.of(), week, soFar);
    }

    /// Returns this person with nothing logged yet.
    Person withoutLogs() {
        return new Person(name, profile, edits, week, SoFar.AS_PLANNED);
    }
}
