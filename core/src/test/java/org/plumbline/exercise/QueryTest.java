package org.plumbline.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Looking for something takes its words in any order, begun or in the plural.
class QueryTest {

    private static final List<String> NAMES =
            List.of("Child's pose", "Wall angel (back-to-wall slide)", "Band reverse fly", "Face pull");

    @Test
    void findsTheBeginningsOfWordsInAnyOrder() {
        assertEquals(List.of("Band reverse fly"), found("rev ban"));
        assertEquals(List.of("Wall angel (back-to-wall slide)"), found("slide wall"));
    }

    @Test
    void needsEveryWord() {
        assertEquals(List.of(), found("face row"));
    }

    @Test
    void findsNothingInTheMiddleOfWords() {
        assertEquals(List.of(), found("ull"));
    }

    @Test
    void takesPluralsAndForms() {
        assertEquals(List.of("Band reverse fly"), found("reverse flies"));
        assertEquals(List.of("Face pull"), found("pulling the faces"));
        assertEquals(List.of("Wall angel (back-to-wall slide)"), found("Wall-Angels"));
    }

    @Test
    void passesOverApostrophes() {
        assertEquals(List.of("Child's pose"), found("childs pose"));
        assertEquals(List.of("Child's pose"), found("child\u2019s"));
    }

    @Test
    void findsEverythingWithoutWords() {
        assertEquals(NAMES, found(" the "));
        assertEquals(NAMES, found("?!"));
    }

    @Test
    void putsWhatIsFoundInTheFirstTextFirst() {
        List<List<String>> things = List.of(List.of("Plank", "bridge"), List.of("Row", "plank"), List.of("Bridge", ""));
        assertEquals(List.of(things.get(2), things.get(0)), Query.of("bridges").among(things, thing -> thing));
    }

    private static List<String> found(String query) {
        return Query.of(query).among(NAMES, List::of);
    }
}
