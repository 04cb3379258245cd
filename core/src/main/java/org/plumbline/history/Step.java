package org.plumbline.history;

/// What a decision does to a prescription: `ADD_REPS`, `LOAD_UP`, `STOP_EXERCISE` (rulebook 3.2 and 3.3).
public enum Step {
    ADD_REPS(Direction.UP),
    CONFIRM(Direction.SAME),
    LOAD_UP(Direction.UP),
    HALF_STEP(Direction.UP),
    LADDER_UP(Direction.UP),
    ADD_SET(Direction.UP),
    HOLD_TOP(Direction.SAME),
    HOLD(Direction.SAME),
    HOLD_BELOW_FLOOR(Direction.SAME),
    LOAD_DOWN(Direction.DOWN),
    LADDER_DOWN(Direction.DOWN),
    REDUCE(Direction.DOWN),
    STOP_EXERCISE(Direction.DOWN),
    REMOVE_PATTERN(Direction.DOWN),
    STOP_ALL(Direction.DOWN);

    /// Which way difficulty goes.
    public enum Direction {
        UP,
        SAME,
        DOWN
    }

    private final Direction direction;

    Step(Direction direction) {
        this.direction = direction;
    }

    public Direction direction() {
        return direction;
    }

    /// Whether it makes a movement heavier in any way, after which re-entry begins (rulebook 3.2, floor).
    public boolean startsReEntry() {
        return this == LOAD_UP || this == HALF_STEP;
    }
}
