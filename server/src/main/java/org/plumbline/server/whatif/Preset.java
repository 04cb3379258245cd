package org.plumbline.server.whatif;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.plumbline.dose.Effort;
import org.plumbline.dose.Kebab;
import org.plumbline.dose.Pain;
import org.plumbline.progression.WhatIf;

/// Several steps at once, made from what is asked at each: ten perfect sessions, a bad week, a break, pain twice.
public enum Preset {
    PERFECT("Ten perfect sessions", 10),
    HARD_WEEK("A hard week", 2),
    BREAK("A break of 21 days", 1),
    PAIN("Pain at 4, twice", 2);

    private static final int DAYS = 21;
    private static final int LESS = 2;
    private static final Pain AMBER = new Pain(4);

    private final String label;
    private final int times;

    Preset(String label, int times) {
        this.label = label;
        this.times = times;
    }

    static Preset parse(String text) {
        return Kebab.parse(Preset.class, text);
    }

    public String label() {
        return label;
    }

    /// Returns the steps from where somebody stands; fewer, once the exercise is left out.
    List<Imagined> steps(WhatIf start) {
        List<Imagined> steps = new ArrayList<>();
        WhatIf now = start;
        for (int time = 0; time < times && now.setsAsked() > 0; time++) {
            Imagined step = step(now);
            steps.add(step);
            now = now.play(step.happening()).now();
        }
        return steps;
    }

    private Imagined step(WhatIf now) {
        int target = now.asked().map(asked -> asked.target().amount()).orElse(0);
        return switch (this) {
            case PERFECT -> session(now, now.ceiling(), Effort.OK, Pain.NONE);
            case HARD_WEEK -> session(now, Math.max(1, target - LESS), Effort.HARD, Pain.NONE);
            case BREAK -> new Imagined.Off(DAYS);
            case PAIN -> session(now, target, Effort.OK, AMBER);
        };
    }

    private static Imagined session(WhatIf now, int amount, Effort effort, Pain pain) {
        return new Imagined.Done(Collections.nCopies(now.setsAsked(), amount), effort, pain, Pain.NONE);
    }

    @Override
    public String toString() {
        return Kebab.write(this);
    }
}
