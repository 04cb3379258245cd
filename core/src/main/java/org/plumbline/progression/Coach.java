package org.plumbline.progression;

/// Decides the next prescription: the first rule with something to say wins.
public final class Coach {
    private Coach() {}
}
