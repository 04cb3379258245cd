package org.plumbline.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.rule.Rulebook.Theme;

/// A rule has a name, says something and rests on something, and is found again by its name.
class RulebookTest {

    private static final Basis OURS = new Basis(List.of(), List.of(), Optional.of("all of it"), Optional.empty());

    @ParameterizedTest
    @ValueSource(
            strings = {"P6", "P9b", "V3K", "P10", "COND-BP", "COND-65", "T-B", "T10", "TRIM", "ORD4", "2.7", "DESK4"})
    void idsReadWhatTheyWrite(String text) {
        assertEquals(text, RuleId.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "p6", "P 6", "P6 ", "6", "P678", "COND-", "../P6", "2.", "0.1", "P6\n", "COND-bp", "<b>"})
    void refusesWhatIsNoId(String text) {
        assertThrows(IllegalArgumentException.class, () -> RuleId.parse(text));
    }

    @ParameterizedTest
    @EnumSource(Seed.class)
    void seedsReadWhatTheyWrite(Seed seed) {
        assertEquals(seed, Seed.parse(seed.toString()));
        assertThrows(IllegalArgumentException.class, () -> Seed.parse(seed.name()));
    }

    @Test
    void refusesARuleThatRestsOnNothing() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Basis(List.of(), List.of(), Optional.empty(), Optional.of("the number")));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Basis(List.of(0), List.of(), Optional.empty(), Optional.empty()));
    }

    @Test
    void isSourcedByANumberOrASeed() {
        assertTrue(new Basis(List.of(45), List.of(), Optional.empty(), Optional.empty()).isSourced());
        assertTrue(new Basis(List.of(), List.of(Seed.B), Optional.of("the numbers"), Optional.empty()).isSourced());
        assertFalse(OURS.isSourced());
    }

    @Test
    void refusesARuleThatSaysNothing() {
        assertThrows(
                IllegalArgumentException.class, () -> new RuleEntry(new RuleId("P6"), "It gets harder", " ", OURS));
        assertThrows(IllegalArgumentException.class, () -> new RuleEntry(new RuleId("P6"), "", "One step.", OURS));
    }

    @Test
    void findsARuleAndItsTheme() {
        Theme pain = new Theme("pain", "Pain", "A number.", List.of(rule("PAIN1"), rule("P1")));
        Theme breaks = new Theme("breaks", "Breaks", "The way back.", List.of(rule("B1")));
        Rulebook rulebook = Rulebook.of(List.of(pain, breaks));
        assertEquals(List.of(pain, breaks), rulebook.themes());
        assertEquals(
                List.of("PAIN1", "P1", "B1"),
                rulebook.rules().map(rule -> rule.id().toString()).toList());
        assertEquals(Optional.of(rule("P1")), rulebook.find(new RuleId("P1")));
        assertEquals(Optional.of(breaks), rulebook.findTheme(new RuleId("B1")));
        assertEquals(Optional.empty(), rulebook.find(new RuleId("P2")));
        assertEquals(Optional.empty(), rulebook.findTheme(new RuleId("P2")));
    }

    @Test
    void refusesTwoRulesOfOneName() {
        Theme twice = new Theme("pain", "Pain", "A number.", List.of(rule("P1"), rule("P1")));
        assertThrows(IllegalArgumentException.class, () -> Rulebook.of(List.of(twice)));
    }

    private static RuleEntry rule(String id) {
        return new RuleEntry(new RuleId(id), "A title", "A sentence.", OURS);
    }
}
