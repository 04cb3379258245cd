package org.plumbline.planner;

/// How long the parts of a session take, in seconds: warm-up, strengthening with its rests, stretches.
public record SessionTime(int warmUpSeconds, int strengthSeconds, int stretchSeconds) {

    public int seconds() {
        return warmUpSeconds + strengthSeconds + stretchSeconds;
    }
}
