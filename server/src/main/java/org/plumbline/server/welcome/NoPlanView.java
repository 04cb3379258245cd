package org.plumbline.server.welcome;

import java.util.List;
import java.util.Optional;
import org.plumbline.history.History;
import org.plumbline.person.Profile;
import org.plumbline.person.Sign.Advice;
import org.plumbline.screening.Screener;
import org.plumbline.screening.Verdict;
import org.plumbline.screening.Verdict.Finding;
import org.plumbline.server.words.Cited;
import org.plumbline.server.words.ProfileWords;
import org.plumbline.server.words.Question;
import org.plumbline.server.words.ScreenWords;

/// Why there is no plan for now, in the person's own answers, and whom to ask how soon.
///
/// @param isTold whether signs told while training are the reason, rather than answers to the questions
public record NoPlanView(Verdict.NotNow verdict, boolean isTold, Optional<Profile> profile) {

    /// Finds what stands against training: what was recorded, or else what today's rules say to the same answers.
    static Optional<NoPlanView> of(History history) {
        return notNow(history.verdict())
                .or(() -> notNow(history.profile().map(Screener::screen)))
                .map(verdict -> new NoPlanView(verdict, history.stopped().isPresent(), history.profile()));
    }

    private static Optional<Verdict.NotNow> notNow(Optional<Verdict> verdict) {
        return verdict.filter(Verdict.NotNow.class::isInstance).map(Verdict.NotNow.class::cast);
    }

    public String heading() {
        if (isEmergency()) {
            return "Please get help now";
        }
        return isWait() ? "Get well first" : "No plan for now";
    }

    /// Whether it only takes time, as with a cold (B6).
    public boolean isWait() {
        return verdict.advice() == Advice.WAIT;
    }

    public boolean isEmergency() {
        return verdict.advice() == Advice.EMERGENCY;
    }

    /// Returns what each of their answers means here, and the rule it met.
    public List<Cited> reasons() {
        return verdict.findings().stream().map(ScreenWords::cited).distinct().toList();
    }

    /// Returns whom to ask and how soon; of an age alone the reason has said it already.
    public Optional<String> advice() {
        return isAgeAlone() ? Optional.empty() : Optional.of(ScreenWords.advice(verdict.advice()));
    }

    /// Whether a professional's yes could change something; nobody's yes changes an age or a cold.
    public boolean canBeCleared() {
        return !isAgeAlone() && !isWait();
    }

    private boolean isAgeAlone() {
        return verdict.findings().stream().allMatch(NoPlanView::isAge);
    }

    /// Returns where the answer can be changed that weighs first.
    public String change() {
        Question question = verdict.findings().stream()
                .filter(finding -> !isAge(finding))
                .findFirst()
                .or(() -> verdict.findings().stream().findFirst())
                .map(Question::of)
                .orElse(Question.HEALTH);
        return question.path() + "?from=no-plan";
    }

    /// Returns all answers in words, for the page to take along.
    public List<ProfileWords.Line> lines() {
        return profile.map(ProfileWords::lines).orElse(List.of());
    }

    private static boolean isAge(Finding finding) {
        return finding.answer().equals("age");
    }
}
