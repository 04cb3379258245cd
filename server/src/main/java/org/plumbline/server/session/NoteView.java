package org.plumbline.server.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.LogEntry;
import org.plumbline.history.Part;
import org.plumbline.history.Script;
import org.plumbline.server.words.ExerciseWords;

/// The page on which somebody writes a note on a session.
///
/// @param path of the session
/// @param chosen the line it is about, if it is about one
/// @param error what was not understood, empty at first
public record NoteView(String path, List<About> abouts, Optional<Integer> chosen, String text, String error) {

    /// An exercise that a note may be about.
    ///
    /// @param item its place in the script, from 0 on
    public record About(int item, String name) {}

    public NoteView {
        abouts = List.copyOf(abouts);
    }

    static NoteView of(
            PastSession session, Optional<Integer> chosen, String text, String error, Repertoire repertoire) {
        List<Script.Item> items = session.session().script().items();
        List<About> abouts = new ArrayList<>();
        for (int place = 0; place < items.size(); place++) {
            if (items.get(place).part() == Part.STRENGTH) {
                abouts.add(new About(
                        place,
                        ExerciseWords.name(
                                repertoire, items.get(place).prescription().variant())));
            }
        }
        return new NoteView("/sessions/" + session.session().id(), abouts, chosen, text, error);
    }

    public boolean isChosen(About about) {
        return chosen.filter(item -> item == about.item()).isPresent();
    }

    public int longest() {
        return LogEntry.NoteTold.LONGEST;
    }
}
