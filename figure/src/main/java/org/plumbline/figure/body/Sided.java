package org.plumbline.figure.body;

import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Something there is two of, one on each side: the arms.
public record Sided<T>(T left, T right) {

    public static <T> Sided<T> each(Function<Side, T> make) {
        return new Sided<>(make.apply(Side.LEFT), make.apply(Side.RIGHT));
    }

    public static <T> Sided<T> both(T same) {
        return new Sided<>(same, same);
    }

    public T of(Side side) {
        return side == Side.LEFT ? left : right;
    }

    public Sided<T> with(Side side, T changed) {
        return side == Side.LEFT ? new Sided<>(changed, right) : new Sided<>(left, changed);
    }

    /// Returns the two with sides swapped and each one changed, as a mirror does.
    public Sided<T> mirrored(UnaryOperator<T> one) {
        return new Sided<>(one.apply(right), one.apply(left));
    }
}
