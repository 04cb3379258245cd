package org.plumbline.server.calendar;

import java.security.SecureRandom;
import java.time.LocalTime;
import java.util.Optional;
import org.plumbline.person.Reminder;
import org.plumbline.server.account.TraineeId;

/// The feed of one person's planned sessions: on or off, at which address, and when sessions begin in it.
public final class Feed {

    private static final LocalTime USUAL = LocalTime.of(18, 0);

    private final TraineeId trainee;
    private final Feeds feeds;

    /// A feed that is on.
    ///
    /// @param begins a set time of the day, or empty for that of the reminder
    public record On(FeedSecret secret, Optional<LocalTime> begins) {

        /// Returns when sessions begin in the feed: as set, else at the reminder, else at six in the evening.
        public LocalTime time(Optional<Reminder> reminder) {
            return begins.or(() -> reminder.map(Reminder::at)).orElse(USUAL);
        }
    }

    Feed(TraineeId trainee, Feeds feeds) {
        this.trainee = trainee;
        this.feeds = feeds;
    }

    public Optional<On> on() {
        return feeds.find(trainee);
    }

    /// Turns it on, or keeps its address and changes when sessions begin.
    public void begin(Optional<LocalTime> begins) {
        FeedSecret secret = on().map(On::secret).orElseGet(() -> FeedSecret.from(new SecureRandom()));
        feeds.keep(trainee, new On(secret, begins));
    }

    /// Gives it a new address; the old one leads nowhere from now on.
    public void renew() {
        on().ifPresent(old -> feeds.keep(trainee, new On(FeedSecret.from(new SecureRandom()), old.begins())));
    }

    public void end() {
        feeds.remove(trainee);
    }
}
