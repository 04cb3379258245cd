package org.plumbline.server.welcome;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.plumbline.exercise.Condition;
import org.plumbline.history.History;
import org.plumbline.history.LogEntry;
import org.plumbline.person.Sign;
import org.plumbline.screening.Verdict;
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

/// "Chest pain, dizzy, numb or weak?": `GET` and `POST /signs`, in reach from anywhere in a session. Any tick ends the
/// session and locks the program until somebody has looked at it (P0, STOP4).
@RestController
public final class SignsHandler {

    private final Templates templates = new StaticTemplates();

    @GetMapping("/signs")
    ResponseEntity<byte[]> show(Journal journal, Visit visit) {
        History history = journal.history();
        return Html.page(templates.welcomeSigns(visit, back(history), isPregnant(history)));
    }

    @PostMapping("/signs")
    ResponseEntity<byte[]> create(Form form, Journal journal, Moment moment) {
        Set<Sign> signs = told(form);
        if (signs.isEmpty()) {
            return Html.seeOther(back(journal.history()));
        }
        Verdict.NotNow verdict = Verdict.NotNow.because(signs);
        journal.record(
                form.get("entry_id", UUID::fromString), _ -> new LogEntry.SignsTold(moment.at(), signs, verdict));
        return Html.seeOther("/no-plan");
    }

    private static Set<Sign> told(Form form) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        if (!form.all("emergency").isEmpty()) {
            signs.add(Sign.EMERGENCY);
        }
        form.all("sign").stream().map(HealthAnswers::sign).forEach(signs::add);
        return signs;
    }

    /// Nothing fits: back to the session under way, or to today.
    private static String back(History history) {
        return history.openSession().map(open -> "/sessions/" + open.id()).orElse("/today");
    }

    private static boolean isPregnant(History history) {
        return history.profile()
                .filter(profile -> profile.health().has(Condition.PREGNANCY))
                .isPresent();
    }
}
