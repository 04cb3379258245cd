package org.plumbline.server.settings;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Optional;
import org.plumbline.server.calendar.CalendarAddress;
import org.plumbline.server.calendar.Feed;
import org.plumbline.server.calendar.Subscription;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Form;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.InvalidField;
import org.plumbline.server.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// The calendar somebody subscribed to: `GET /settings/calendar`, and what can be done with it.
@RestController
public final class CalendarHandler {

    private static final String PAGE = "/settings/calendar";

    private final Templates templates = new StaticTemplates();

    /// What of a request the page is made of.
    private record Asked(Journal journal, Subscription subscription, Feed feed, HttpServletRequest request) {

        CalendarView view(Visit visit) {
            return CalendarView.of(
                    subscription.source(),
                    feed.on(),
                    journal.history().between().settings().reminder(),
                    host(request),
                    visit.moment());
        }
    }

    @GetMapping("/settings/calendar")
    ResponseEntity<byte[]> show(
            Journal journal, Subscription subscription, Feed feed, Visit visit, HttpServletRequest request) {
        CalendarView view = new Asked(journal, subscription, feed, request).view(visit);
        return Html.page(templates.settingsCalendar(visit, view, CalendarView.Refused.NOTHING));
    }

    @PostMapping("/settings/calendar/address")
    ResponseEntity<byte[]> subscribe(
            Form form, Journal journal, Subscription subscription, Feed feed, Visit visit, HttpServletRequest request) {
        Asked asked = new Asked(journal, subscription, feed, request);
        String typed = form.find("address", text -> text).orElse("");
        try {
            CalendarAddress address = form.get("address", CalendarAddress::parse);
            return subscription
                    .subscribe(address, isTicked(form))
                    .map(trouble -> refused(asked, visit, new CalendarView.Refused(typed, trouble.sentence(), "")))
                    .orElseGet(() -> Html.seeOther(PAGE));
        } catch (InvalidField e) {
            return refused(asked, visit, new CalendarView.Refused(typed, e.sentence(), ""));
        }
    }

    @PostMapping("/settings/calendar/file")
    ResponseEntity<byte[]> upload(
            Form form, Journal journal, Subscription subscription, Feed feed, Visit visit, HttpServletRequest request)
            throws IOException, ServletException {
        Optional<Part> file = Optional.ofNullable(request.getPart("file")).filter(part -> part.getSize() > 0);
        if (file.isEmpty()) {
            Asked asked = new Asked(journal, subscription, feed, request);
            return refused(asked, visit, new CalendarView.Refused("", "", "Choose a file first."));
        }
        return subscription
                .upload(file.get().getInputStream().readAllBytes(), isTicked(form))
                .map(trouble -> refused(
                        new Asked(journal, subscription, feed, request),
                        visit,
                        new CalendarView.Refused("", "", trouble.sentence())))
                .orElseGet(() -> Html.seeOther(PAGE));
    }

    /// Shows the forms again, whatever is subscribed now.
    private ResponseEntity<byte[]> refused(Asked asked, Visit visit, CalendarView.Refused refused) {
        return Html.refused(templates.settingsCalendar(visit, asked.view(visit).unsubscribed(), refused));
    }

    @PostMapping("/settings/calendar/all-day")
    ResponseEntity<byte[]> countAllDay(Form form, Subscription subscription) {
        subscription.countAllDay(isTicked(form));
        return Html.seeOther(PAGE);
    }

    @PostMapping("/settings/calendar/readings")
    ResponseEntity<byte[]> read(Subscription subscription) {
        subscription.readAgain();
        return Html.seeOther(PAGE);
    }

    @PostMapping("/settings/calendar/removals")
    ResponseEntity<byte[]> remove(Subscription subscription) {
        subscription.remove();
        return Html.seeOther(PAGE);
    }

    private static boolean isTicked(Form form) {
        return form.find("all-day", Boolean::valueOf).orElse(false);
    }

    /// Returns the address this Plumbline was asked under, to put the feed's path behind.
    private static String host(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length());
    }
}
