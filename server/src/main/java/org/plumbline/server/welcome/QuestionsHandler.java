package org.plumbline.server.welcome;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.history.LogEntry;
import org.plumbline.person.Profile;
import org.plumbline.screening.Screener;
import org.plumbline.screening.Verdict;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.log.Journal;
import org.plumbline.server.web.Form;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.Moment;
import org.plumbline.server.web.NotFound;
import org.plumbline.server.web.Visit;
import org.plumbline.server.welcome.QuestionView.Origin;
import org.plumbline.server.words.Question;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// The questions, one at a time: `GET` and `POST /questions/{n}`; the last answer makes the profile.
///
/// With `?from=settings` one answer is changed and counts at once; with `?from=screenings` they are asked again.
@RestController
public final class QuestionsHandler {

    private final Templates templates = new StaticTemplates();

    @GetMapping("/questions/{n}")
    ResponseEntity<byte[]> show(@PathVariable int n, Form form, Draft draft, Visit visit) {
        Question question = question(n);
        Answers answers = draft.answers();
        return Html.page(page(
                visit, new QuestionView(question, answers.fields(question), Map.of(), origin(form), answers.age())));
    }

    /// Keeps the answers of one page and goes on, or shows it again with what was refused.
    @PostMapping("/questions/{n}")
    ResponseEntity<byte[]> create(
            @PathVariable int n, Form form, Draft draft, Journal journal, Moment moment, Visit visit) {
        Question question = question(n);
        Fields fields = Fields.of(form, Page.of(question).names());
        Optional<Origin> origin = origin(form);
        Map<String, String> refused = Page.of(question).refused(fields);
        if (!refused.isEmpty()) {
            return Html.refused(page(
                    visit,
                    new QuestionView(
                            question, fields, refused, origin, draft.answers().age())));
        }
        boolean isScreening = draft.answers().firstOpen().isPresent();
        Answers answers = draft.keep(question, fields);
        if (!answers.again().isEmpty()) {
            return Html.seeOther(QuestionView.firstAgain(answers));
        }
        Optional<Question> next =
                origin.isPresent() ? answers.firstOpen() : question.next().or(answers::firstOpen);
        if (next.isPresent()) {
            return Html.seeOther(next.get().path());
        }
        record(form, answers.profile(), isScreening, journal, moment);
        return Html.seeOther(after(journal, origin));
    }

    /// The last answer to questions that were open makes a screening; a single changed answer makes none (SCR2).
    private static void record(Form form, Profile profile, boolean isScreening, Journal journal, Moment moment) {
        UUID id = form.get("entry_id", UUID::fromString);
        Verdict verdict = Screener.screen(profile);
        journal.record(id, _ -> new LogEntry.ProfileGiven(moment.at(), profile, verdict, isScreening));
    }

    /// A sign told in a session outlasts new answers, so the history is asked and not the screening alone (STOP4).
    private static String after(Journal journal, Optional<Origin> origin) {
        if (journal.history().verdict().orElseThrow() instanceof Verdict.NotNow) {
            return "/no-plan";
        }
        return origin.filter(from -> from == Origin.SETTINGS).map(Origin::path).orElse("/today");
    }

    private JteModel page(Visit visit, QuestionView view) {
        return switch (view.question()) {
            case EXPERIENCE -> templates.welcomeExperience(visit, view);
            case KIT -> templates.welcomeKit(visit, view);
            case WISHES -> templates.welcomeWishes(visit, view);
            case YOU -> templates.welcomeYou(visit, view);
            case HEALTH -> templates.welcomeHealth(visit, view);
            case BODY -> templates.welcomeBody(visit, view);
            case SIGNS -> templates.welcomeSafety(visit, view);
        };
    }

    private static Question question(int number) {
        return Question.find(number).orElseThrow(() -> new NotFound("no question " + number));
    }

    private static Optional<Origin> origin(Form form) {
        return form.find("from", text -> text).flatMap(Origin::find);
    }
}
