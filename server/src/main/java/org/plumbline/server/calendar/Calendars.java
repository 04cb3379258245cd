package org.plumbline.server.calendar;

import java.time.Clock;
import java.util.concurrent.Executor;
import org.plumbline.server.account.TraineeId;
import org.plumbline.server.store.Database;

/// The calendars of everybody who subscribed to one: `calendars.of(trainee)`.
public final class Calendars {

    private static final Executor BACKGROUND =
            reading -> Thread.ofVirtual().name("plumbline-calendar-refresh").start(reading);

    private final Sources sources;
    private final Subscription.Tools tools;

    public Calendars(Database database, Clock clock, Reach reach) {
        this(database, new Subscription.Tools(new Fetcher(reach), clock, BACKGROUND));
    }

    Calendars(Database database, Subscription.Tools tools) {
        this.sources = new Sources(database);
        this.tools = tools;
    }

    public Subscription of(TraineeId trainee) {
        return new Subscription(trainee, sources, tools);
    }

    public BusyTimes busy(TraineeId trainee) {
        return new BusyTimes(of(trainee));
    }
}
