package org.plumbline.figure.motion;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// How far each part of the spine bends from standing well, in degrees: `lumbar 2 high -14`.
record Spine(Map<Part, Bend> bends) {

    /// The parts of the spine from the bottom up, with the curve each has in a person who stands well.
    enum Part {
        LUMBAR(-8),
        LOW(3),
        HIGH(12),
        NECK(6),
        HEAD(-10);

        private final double neutral;

        Part(double neutral) {
            this.neutral = neutral;
        }

        double neutral() {
            return neutral;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param flexion forward is positive
    /// @param side to the figure's left is positive
    /// @param twist to the left is positive
    record Bend(double flexion, double side, double twist) {
        static final Bend NONE = new Bend(0, 0, 0);

        Bend toward(Bend other, double share) {
            return new Bend(
                    flexion + (other.flexion - flexion) * share,
                    side + (other.side - side) * share,
                    twist + (other.twist - twist) * share);
        }
    }

    static final Spine NEUTRAL = new Spine(Map.of());

    Bend at(Part part) {
        return bends.getOrDefault(part, Bend.NONE);
    }

    Spine with(Part part, Bend bend) {
        Map<Part, Bend> changed = new EnumMap<>(Part.class);
        changed.putAll(bends);
        changed.put(part, bend);
        return new Spine(Map.copyOf(changed));
    }

    Spine toward(Spine other, double share) {
        Spine blend = NEUTRAL;
        for (Part part : Part.values()) {
            blend = blend.with(part, at(part).toward(other.at(part), share));
        }
        return blend;
    }
}
