package org.plumbline.server.words;

import java.util.List;

/// What studies and offices say about breaks at a desk: information, and no promise (DESK5, SAY1).
public final class BreakFacts {

    private BreakFacts() {}

    /// Returns each as a sentence of its own with its rule.
    public static List<Cited> all() {
        return List.of(
                        "The British office for safety at work says: 5 to 10 minutes after 50 to 60 minutes at a screen are"
                                + " better than 15 to 20 minutes every two hours.",
                        "In one trial of six months, new neck pain came to 17% of those who were prompted to active breaks"
                                + " or changes of position, and to 44% of those who were not.",
                        "Over 22 studies, breaks of up to 10 minutes went with a little more vigor and less fatigue."
                                + " For performance there was no clear difference.",
                        "In one trial, two minutes a day with one band exercise eased neck and shoulder pain by 1.4 of 10"
                                + " points.",
                        "Standing still for 27 seconds every 40 minutes did little.")
                .stream()
                .map(fact -> Cited.of(fact, "DESK5"))
                .toList();
    }
}
