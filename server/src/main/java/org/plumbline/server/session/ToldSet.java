package org.plumbline.server.session;

import java.util.List;
import java.util.Optional;
import org.plumbline.dose.Load;
import org.plumbline.dose.Work;
import org.plumbline.history.DoneSet;
import org.plumbline.history.EachSide;
import org.plumbline.server.web.Form;
import org.plumbline.server.web.InvalidField;
import org.plumbline.server.words.LoadWords;
import org.plumbline.server.words.ScreenWords;

/// A set as somebody typed it: `18`, or `10` left and `12` right, with the `green band`. Kept until it is understood.
///
/// @param load as it is written, or nothing for the load at hand
record ToldSet(String amount, String left, String right, String load) {

    static ToldSet of(Form form) {
        return new ToldSet(typed(form, "amount"), typed(form, "left"), typed(form, "right"), typed(form, "load"));
    }

    static ToldSet of(DoneSet set) {
        return new ToldSet(
                Integer.toString(set.work().amount()),
                set.sides().map(sides -> Integer.toString(sides.left())).orElse(""),
                set.sides().map(sides -> Integer.toString(sides.right())).orElse(""),
                set.load().toString());
    }

    private static String typed(Form form, String field) {
        return form.find(field, text -> text).orElse("");
    }

    /// Returns the set, with what each side did where both were told.
    ///
    /// @param loads what the person may have used
    /// @throws InvalidField with a sentence, if a number is none or the load is not among these
    static DoneSet read(Form form, SessionView view, List<Load> loads) {
        Load load = form.find("load", Load::parse).orElse(view.load());
        if (!loads.contains(load)) {
            throw refused(load, loads);
        }
        Optional<EachSide> sides = view.hasSides() ? sides(form, view) : Optional.empty();
        Work work = sides.map(both -> work(view, Math.min(both.left(), both.right())))
                .orElseGet(() -> form.get("amount", text -> work(view, text)));
        return new DoneSet(work, load, sides, false);
    }

    private static Optional<EachSide> sides(Form form, SessionView view) {
        Optional<Integer> left = form.find("left", text -> work(view, text).amount());
        Optional<Integer> right = form.find("right", text -> work(view, text).amount());
        if (left.isPresent() != right.isPresent()) {
            String missing = left.isPresent() ? "right" : "left";
            String sentence = "Tell both sides, or leave both empty. The %s one is missing.".formatted(missing);
            throw new InvalidField(missing, sentence, new IllegalArgumentException(sentence));
        }
        return left.map(told -> new EachSide(told, right.orElseThrow()));
    }

    private static Work work(SessionView view, int amount) {
        return new Work(amount, view.asked().target().measure());
    }

    private static Work work(SessionView view, String typed) {
        return Work.parse(typed + " " + view.asked().target().measure());
    }

    private static InvalidField refused(Load load, List<Load> loads) {
        List<String> owned = loads.stream().map(LoadWords::the).toList();
        String sentence = "Of your equipment this goes with %s, not with %s. Choose what you used, or add it first."
                .formatted(ScreenWords.list(owned, "or"), LoadWords.the(load));
        return new InvalidField("load", sentence, new IllegalArgumentException(sentence));
    }
}
