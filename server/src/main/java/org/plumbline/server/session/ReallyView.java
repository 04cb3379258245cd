package org.plumbline.server.session;

import java.util.Optional;
import org.plumbline.dose.Load;
import org.plumbline.history.DoneSet;
import org.plumbline.history.EachSide;
import org.plumbline.progression.Plausibility;
import org.plumbline.server.web.Form;
import org.plumbline.server.words.LoadWords;

/// A set that is hard to believe, asked about before anything is made of it (P10).
///
/// @param amount the number asked about, if it is the number
/// @param load the load asked about, if it is the load
public record ReallyView(SessionView set, ToldSet typed, Optional<Integer> amount, Optional<Load> load) {

    /// Returns what is hard to believe about a set.
    ///
    /// @param heaviest the heaviest load of the exercise so far, or what was asked where there is none
    static ReallyView of(SessionView view, ToldSet typed, DoneSet told, Load heaviest) {
        int most = told.sides().map(ReallyView::stronger).orElse(told.work().amount());
        return new ReallyView(
                view,
                typed,
                Optional.of(most)
                        .filter(number ->
                                Plausibility.isTooMany(number, told.work().measure())),
                Optional.of(told.load()).filter(used -> Plausibility.isTooHeavy(used, heaviest)));
    }

    private static int stronger(EachSide sides) {
        return Math.max(sides.left(), sides.right());
    }

    /// Whether there is anything to ask.
    boolean isUnlikely() {
        return amount.isPresent() || load.isPresent();
    }

    /// Only the very number that was asked about is confirmed by a yes.
    boolean isConfirmed(Form form) {
        return isAnswered(form.find("confirmed", text -> text), form.find("confirmed_load", text -> text));
    }

    /// Whether exactly this was asked about before, and the answer was yes.
    ///
    /// @param number the number that was confirmed, as it is written
    /// @param weight the load that was confirmed, as it is written
    boolean isAnswered(Optional<String> number, Optional<String> weight) {
        boolean isLoadKnown = load.isEmpty()
                || load.map(Load::toString).equals(weight)
                || load.filter(this::wasConfirmed).isPresent();
        return isLoadKnown && (amount.isEmpty() || amount.map(String::valueOf).equals(number));
    }

    /// A set before this one was done with it, and nobody is asked twice.
    private boolean wasConfirmed(Load used) {
        return set.session().item(set.at().item()).sets().values().stream()
                .anyMatch(done -> done.isConfirmed() && done.load().equals(used));
    }

    /// Returns `99`, `99 with 40 kg` or `with 40 kg`.
    public String asked() {
        String number = amount.map(String::valueOf).orElse("");
        String weight = load.map(used -> "with " + used).orElse("");
        return (number + " " + weight).strip();
    }

    /// Returns why we ask.
    public String hint() {
        String number = amount.map(_ -> "That is far above the %d you aimed for.".formatted(set.target()))
                .orElse("");
        String weight = load.map(_ -> "That is more than twice the heaviest so far; we asked for %s."
                        .formatted(LoadWords.the(set.asked().load())))
                .orElse("");
        return (number + " " + weight).strip() + " If it is right, save it.";
    }

    public String typed(String field) {
        return switch (field) {
            case "amount" -> typed.amount();
            case "left" -> typed.left();
            case "right" -> typed.right();
            default -> typed.load();
        };
    }
}
