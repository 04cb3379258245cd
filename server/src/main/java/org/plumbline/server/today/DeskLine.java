package org.plumbline.server.today;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.desk.DeskPlan;
import org.plumbline.desk.DeskTally;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.DeskSetup;
import org.plumbline.history.History;
import org.plumbline.person.Profile;
import org.plumbline.planner.AtDesk;
import org.plumbline.server.web.Moment;

/// The way from Today to the desk, in a line: `Desk breaks: 3 taken today.`
///
/// @param words what is so
/// @param path where it leads
/// @param link the words of the link
public record DeskLine(String words, String path, String link) {

    /// Returns nothing for who has no hours at a desk, or wants no breaks there.
    static Optional<DeskLine> of(Repertoire repertoire, History history, Moment moment) {
        int hours = history.profile().map(Profile::deskHours).orElse(0);
        Optional<DeskPlan> plan = history.between().settings().plan();
        if (plan.isEmpty()) {
            return Optional.of(hours).filter(sitting -> sitting > 0).map(DeskLine::first);
        }
        if (!plan.get().isOn()) {
            return Optional.empty();
        }
        if (DeskSetup.of(history.between()).isDue(moment.at())) {
            return Optional.of(new DeskLine(
                    "Is your desk set up for you? Eight points, three minutes.", "/desk/setup", "Go through them"));
        }
        AtDesk desk = new AtDesk(repertoire, history, moment.at(), moment.zone());
        LocalDate today = moment.today();
        int taken = desk.tallies(today).getOrDefault(today, DeskTally.NONE).taken();
        return Optional.of(new DeskLine(
                "Desk breaks: %s today.".formatted(taken == 0 ? "none" : taken), "/desk", "Open the desk"));
    }

    private static DeskLine first(int hours) {
        return new DeskLine(
                "You told us about %d %s at a desk. A break of 90 seconds now and then comes from your plan, too."
                        .formatted(hours, hours == 1 ? "hour" : "hours"),
                "/desk/plan",
                "Say when you want breaks");
    }
}
