package org.plumbline.server.settings;

import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.Level;
import org.plumbline.history.Between;
import org.plumbline.history.Choices;
import org.plumbline.history.History;
import org.plumbline.person.Profile;
import org.plumbline.planner.Program;
import org.plumbline.rule.Numbers;
import org.plumbline.server.web.Moment;
import org.plumbline.server.words.DoseWords;
import org.plumbline.server.words.ProfileWords;

/// What stands on the settings page.
///
/// @param lines what they told us, one line a question; empty before the first visit is over
/// @param level where they stand by what they did since, where that is not what they told us
/// @param between what they chose for the time between sessions
/// @param place where the data lives, such as `the file /home/anna/plumbline/data/plumbline.db`
/// @param version of this program, such as `0.1.0`
public record SettingsView(
        List<ProfileWords.Line> lines,
        Optional<String> level,
        Choices choices,
        Between.Settings between,
        String place,
        String version) {

    static SettingsView of(History history, Moment moment, String place, String version) {
        return new SettingsView(
                history.profile().map(ProfileWords::lines).orElse(List.of()),
                history.profile().flatMap(answered -> level(answered, history, moment)),
                history.course().choices(),
                history.between().settings(),
                place,
                version);
    }

    private static Optional<String> level(Profile answered, History history, Moment moment) {
        Level told = answered.trainee().level();
        Level now = Program.profileNow(answered, history, moment.at()).trainee().level();
        if (now == told) {
            return Optional.empty();
        }
        String meaning = DoseWords.uncapitalized(ProfileWords.level(now));
        return Optional.of(
                now.isAtLeast(told)
                        ? "You have earned the next level since: %s. Your plan goes by that.".formatted(meaning)
                        : "After more than %d days off the plan begins again at the first level. Your history stays."
                                .formatted(Numbers.LONGEST_GAP));
    }
}
