package org.plumbline.server.week;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.PlanEdit;
import org.plumbline.person.Pin;
import org.plumbline.planner.Clash;
import org.plumbline.planner.Wish;
import org.plumbline.server.words.Cited;
import org.plumbline.server.words.ClashWords;
import org.plumbline.server.words.EditWords;

/// What does not go together and what would solve it, each way as a button, or as a link to where it can be changed.
///
/// @param wanted the change that was asked for, in a few words; empty for the week as it is
/// @param ask what only a professional can open, a sentence each
public record ClashView(String wanted, Cited what, List<Way> ways, List<String> ask) {

    private static final String TRAINING = "/questions/3?from=settings";
    private static final String EQUIPMENT = "/questions/2?from=settings";

    /// One way out: `Allow 12 minutes`.
    ///
    /// @param fields what its button sends; empty for a link
    /// @param path where its link leads; empty for a button
    public record Way(String words, List<EditField> fields, String path) {

        public Way {
            fields = List.copyOf(fields);
        }
    }

    public ClashView {
        ways = List.copyOf(ways);
        ask = List.copyOf(ask);
    }

    static ClashView of(Clash clash, Optional<PlanEdit> wanted, Repertoire repertoire) {
        ClashWords words = new ClashWords(repertoire);
        EditWords edits = new EditWords(repertoire);
        List<Way> ways = clash.ways().stream()
                .filter(way -> way.stream().noneMatch(wish -> isWanted(wish, wanted)))
                .map(way -> way(words.way(way), way, wanted))
                .toList();
        return new ClashView(wanted.map(edits::said).orElse(""), words.clash(clash), ways, ClashWords.ask(clash));
    }

    /// Giving up what was just asked for is to leave the week as it is, which the page offers anyway.
    private static boolean isWanted(Wish wish, Optional<PlanEdit> wanted) {
        return wanted.filter(edit -> switch (wish) {
                    case Wish.Without some -> edit.equals(new PlanEdit.Disliked(some.exercise(), true));
                    case Wish.Keeping(Pin pin) -> edit.equals(new PlanEdit.Pinned(pin.weekday(), pin.exercise(), true));
                    case Wish.Traveling _ -> edit instanceof PlanEdit.Traveling(var things) && things.isPresent();
                    case Wish.On some -> edit instanceof PlanEdit.Moved(var _, var to) && to == some.weekday();
                    case Wish.Minutes _, Wish.Sessions _, Wish.WithoutTool _ -> false;
                })
                .isPresent();
    }

    private static Way way(String words, List<Wish> way, Optional<PlanEdit> wanted) {
        if (way.size() == 1
                && way.getFirst() instanceof Wish.Minutes minutes
                && wanted.isPresent()
                && wanted.get() instanceof PlanEdit.ShortenedDay day) {
            return new Way(words, EditFields.write(new PlanEdit.ShortenedDay(day.date(), minutes.needed())), "");
        }
        List<EditField> fields = new ArrayList<>();
        for (Wish wish : way) {
            Optional<String> givenUp = GivenUp.write(wish);
            if (givenUp.isEmpty()) {
                return new Way(words, List.of(), path(wish));
            }
            fields.add(new EditField(GivenUp.FIELD, givenUp.get()));
        }
        wanted.map(EditFields::write).ifPresent(fields::addAll);
        return new Way(words, fields, "");
    }

    private static String path(Wish wish) {
        return switch (wish) {
            case Wish.WithoutTool _ -> EQUIPMENT;
            case Wish.On _, Wish.Without _, Wish.Keeping _, Wish.Traveling _ -> "/week/change";
            case Wish.Minutes _, Wish.Sessions _ -> TRAINING;
        };
    }
}
