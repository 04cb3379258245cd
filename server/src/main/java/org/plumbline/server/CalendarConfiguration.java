package org.plumbline.server;

import jakarta.servlet.MultipartConfigElement;
import java.time.Clock;
import java.util.List;
import org.plumbline.exercise.Repertoire;
import org.plumbline.server.account.TraineeId;
import org.plumbline.server.calendar.BusyTimes;
import org.plumbline.server.calendar.Calendars;
import org.plumbline.server.calendar.Feed;
import org.plumbline.server.calendar.FeedHandler;
import org.plumbline.server.calendar.Feeds;
import org.plumbline.server.calendar.Reach;
import org.plumbline.server.calendar.Subscription;
import org.plumbline.server.log.Journals;
import org.plumbline.server.settings.CalendarHandler;
import org.plumbline.server.settings.FeedSettingsHandler;
import org.plumbline.server.settings.ReminderHandler;
import org.plumbline.server.store.Database;
import org.plumbline.server.web.Arguments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Calendars in and out, and the reminders.
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    /// More than a calendar may have, so that one that is too big is told so and not just cut off.
    private static final int LARGEST_UPLOAD = 20 * 1024 * 1024;

    @Bean
    Calendars calendars(Database database, Clock clock, Reach reach) {
        return new Calendars(database, clock, reach);
    }

    @Bean
    Feeds feeds(Database database) {
        return new Feeds(database);
    }

    /// Uploads stay in memory: a calendar with all its titles never reaches the disk.
    @Bean
    MultipartConfigElement uploads() {
        return new MultipartConfigElement("", LARGEST_UPLOAD, 2L * LARGEST_UPLOAD, LARGEST_UPLOAD);
    }

    /// Handlers get the calendar of whoever asks.
    @Bean
    WebMvcConfigurer calendarArguments(Calendars calendars, Feeds feeds, TraineeId owner) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(Arguments.argument(BusyTimes.class, _ -> calendars.busy(owner)));
                resolvers.add(Arguments.argument(Subscription.class, _ -> calendars.of(owner)));
                resolvers.add(Arguments.argument(Feed.class, _ -> feeds.of(owner)));
            }
        };
    }

    @Bean
    FeedHandler feedHandler(Repertoire repertoire, Feeds feeds, Journals journals) {
        return new FeedHandler(repertoire, feeds, journals);
    }

    @Bean
    CalendarHandler calendarHandler() {
        return new CalendarHandler();
    }

    @Bean
    FeedSettingsHandler feedSettingsHandler() {
        return new FeedSettingsHandler();
    }

    @Bean
    ReminderHandler reminderHandler(Repertoire repertoire) {
        return new ReminderHandler(repertoire);
    }
}
