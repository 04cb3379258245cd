package org.plumbline.server.day;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.history.LogEntry;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Form;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.Moment;
import org.plumbline.server.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// How days were: `GET` and `POST /days`; whether to ask: `POST /days/asked`. Of each
/// answer the last word of a day counts.
///
/// What is told here is shown and compared over weeks (MEAS-PAIN) and changes nothing in the plan: before each session
/// pain is asked anew (PAIN1, SAY4).
@RestController
public final class DaysHandler {

    private final Templates templates = new StaticTemplates();

    @GetMapping("/days")
    ResponseEntity<byte[]> index(Journal journal, Moment moment, Visit visit) {
        return Html.page(templates.dayDays(visit, DaysView.of(journal.history().between(), moment, Optional.empty())));
    }

    @PostMapping("/days")
    ResponseEntity<byte[]> create(Form form, Journal journal, Moment moment, Visit visit) {
        UUID entryId = form.get("entry_id", UUID::fromString);
        DayForm typed = inTime(form, DayForm.of(form), moment);
        if (!typed.errors().isEmpty() && !journal.has(entryId)) {
            return Html.refused(
                    templates.dayDays(visit, DaysView.of(journal.history().between(), moment, Optional.of(typed))));
        }
        if (!journal.has(entryId)) {
            journal.record(entryId, _ -> new LogEntry.DayTold(moment.at(), typed.report()));
        }
        return Html.seeOther(back(form));
    }

    @PostMapping("/days/asked")
    ResponseEntity<byte[]> ask(Form form, Journal journal, Moment moment) {
        boolean isWanted = form.get("wanted", Boolean::valueOf);
        journal.record(form.get("entry_id", UUID::fromString), _ -> new LogEntry.DailyAsked(moment.at(), isWanted));
        return Html.seeOther(back(form));
    }

    /// The page the form stood on, of those it may stand on.
    private static String back(Form form) {
        return List.of("today", "settings").stream()
                .filter(form.all("back")::contains)
                .findFirst()
                .map(page -> "/" + page)
                .orElse("/days");
    }

    /// A form that was opened yesterday is asked about: what it says would otherwise stand for another day.
    private static DayForm inTime(Form form, DayForm typed, Moment moment) {
        boolean isOfAnotherDay = form.find("date", text -> text)
                .filter(date -> !date.equals(moment.today().toString()))
                .isPresent();
        return isOfAnotherDay && typed.errors().isEmpty()
                ? new DayForm(
                        typed.typed(),
                        Map.of("discomfort", "A new day has begun since this was asked. Is it so today?"))
                : typed;
    }
}
