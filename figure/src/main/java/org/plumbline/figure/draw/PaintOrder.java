package org.plumbline.figure.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// In which order pieces are painted, from far to near, for as long as one order fits.
///
/// Every two pieces that cover each other want an order. One order is kept until a moment wants the contrary, because
/// each
/// change costs second copies of what moves up or down. Pieces that nothing orders stay as they were named: the body
/// from
/// the seat outward.
final class PaintOrder {

    /// An order, and the first and last moment it is for.
    record Span(int first, int last, List<String> order) {}

    private record Pair(String behind, String ahead) {

        Pair turned() {
            return new Pair(/* behind= */ ahead, /* ahead= */ behind);
        }
    }

    /// How two pieces belong together.
    private enum Tie {
        NONE(-1),
        /// One grows out of the other and covers it, unless it is clearly behind.
        GROWN(PaintOrder.GROWN),
        /// A shirt hangs over the thighs, unless they are raised in front of it.
        HANGING(11.9),
        /// One is worn over the other, wherever it is.
        WORN(Double.POSITIVE_INFINITY);

        private final double within;

        Tie(double within) {
            this.within = within;
        }
    }

    /// Depths that differ less, in centimeters, order nothing.
    private static final double MARGIN = 1.6;
    /// What grows out of a part of the body covers it, unless it is behind by more than this.
    private static final double GROWN = 5;

    /// A shirt is worn over the shorts, from wherever one looks.
    private static final List<Pair> WORN = List.of(new Pair("seat", "torso"), new Pair("buttock", "torso"));

    private static final Pair HANGING = new Pair("thigh", "torso");

    private static final List<Pair> GROWING = List.of(
            new Pair("seat", "thigh"),
            new Pair("seat", "buttock"),
            new Pair("thigh", "buttock"),
            new Pair("thigh", "shin"),
            new Pair("torso", "head"),
            new Pair("upper-arm", "forearm"),
            new Pair("forearm", "hand"),
            new Pair("line", "hand"),
            new Pair("rod", "hand"));

    /// Pieces that cover each other less, in centimeters, are beside each other.
    private static final double TOUCH = 1.5;

    private PaintOrder() {}

    static List<Span> of(List<List<Piece>> moments, Lens lens) {
        List<Span> spans = new ArrayList<>();
        List<String> order = moments.getFirst().stream().map(Piece::name).toList();
        Tie[][] ties = ties(moments.getFirst());
        Map<Pair, Double> wants = new HashMap<>();
        int first = 0;
        for (int i = 0; i < moments.size(); i++) {
            Map<Pair, Double> now = wants(moments.get(i), ties, lens);
            Map<Pair, Double> joined = new HashMap<>(wants);
            now.forEach((pair, weight) -> joined.merge(pair, weight, Math::max));
            boolean known = wants.keySet().containsAll(now.keySet());
            if (i > first && !known && !fits(joined, order)) {
                order = sorted(order, wants);
                spans.add(new Span(first, i - 1, order));
                first = i;
                wants = now;
            } else {
                wants = joined;
            }
        }
        spans.add(new Span(first, moments.size() - 1, sorted(order, wants)));
        return spans;
    }

    /// Returns for every two pieces whether the second grows out of the first; names tell, so it stays so.
    private static Tie[][] ties(List<Piece> pieces) {
        Tie[][] ties = new Tie[pieces.size()][pieces.size()];
        for (int i = 0; i < pieces.size(); i++) {
            for (int k = i + 1; k < pieces.size(); k++) {
                Piece one = pieces.get(i);
                Piece other = pieces.get(k);
                boolean worn = WORN.stream().anyMatch(pair -> grows(pair, one, other));
                boolean grown = GROWING.stream().anyMatch(pair -> grows(pair, one, other));
                Tie loose = grows(HANGING, one, other) ? Tie.HANGING : Tie.NONE;
                ties[i][k] = worn ? Tie.WORN : grown ? Tie.GROWN : loose;
            }
        }
        return ties;
    }

    private static Map<Pair, Double> wants(List<Piece> pieces, Tie[][] ties, Lens lens) {
        Map<Pair, Double> wants = new HashMap<>();
        List<Optional<Room.Bounds>> bounds =
                pieces.stream().map(piece -> piece.room().bounds(lens)).toList();
        for (int i = 0; i < pieces.size(); i++) {
            for (int k = i + 1; k < pieces.size(); k++) {
                Piece one = pieces.get(i);
                Piece other = pieces.get(k);
                Tie tie = ties[i][k];
                Room.Order order = apart(bounds.get(i), bounds.get(k))
                        ? Room.Order.BESIDE
                        : Room.compare(one.room(), other.room(), lens);
                Pair pair = new Pair(other.name(), one.name());
                if (Math.abs(order.nearer()) <= tie.within) {
                    wants.put(pair.turned(), GROWN);
                } else if (order.covered() > TOUCH && Math.abs(order.nearer()) > MARGIN) {
                    double weight = Math.abs(order.nearer()) * Math.sqrt(order.covered());
                    wants.put(order.nearer() > 0 ? pair : pair.turned(), weight);
                }
            }
        }
        return wants;
    }

    private static boolean apart(Optional<Room.Bounds> one, Optional<Room.Bounds> other) {
        return one.isPresent() && other.isPresent() && !one.get().meets(other.get());
    }

    private static boolean grows(Pair pair, Piece one, Piece other) {
        return one.name().startsWith(pair.behind())
                && other.name().startsWith(pair.ahead())
                && (!sided(one) || !sided(other) || sideOf(one).equals(sideOf(other)));
    }

    private static boolean sided(Piece piece) {
        return piece.name().endsWith("-L") || piece.name().endsWith("-R");
    }

    private static String sideOf(Piece piece) {
        return piece.name().substring(piece.name().length() - 1);
    }

    private static boolean fits(Map<Pair, Double> wants, List<String> names) {
        if (wants.keySet().stream().anyMatch(pair -> wants.containsKey(pair.turned()))) {
            return false;
        }
        return trySort(names, wants.keySet()).size() == names.size();
    }

    /// Returns an order that keeps all wishes but the weakest of those that go round in a circle.
    private static List<String> sorted(List<String> names, Map<Pair, Double> wants) {
        Map<Pair, Double> kept = new HashMap<>(wants);
        List<String> order = trySort(names, kept.keySet());
        while (order.size() < names.size()) {
            Set<String> circle = circle(names, order, kept.keySet());
            kept.entrySet().stream()
                    .filter(want -> circle.contains(want.getKey().behind())
                            && circle.contains(want.getKey().ahead()))
                    .min(Comparator.comparingDouble(Map.Entry::getValue))
                    .ifPresent(weakest -> kept.remove(weakest.getKey()));
            order = trySort(names, kept.keySet());
        }
        return order;
    }

    /// Returns the names that wait for each other, without those that only wait for them.
    private static Set<String> circle(List<String> names, List<String> sorted, Set<Pair> wants) {
        Set<String> circle = new HashSet<>(names);
        sorted.forEach(circle::remove);
        while (circle.removeIf(name -> circle.stream().noneMatch(other -> wants.contains(new Pair(name, other))))) {
            // Whatever is waited for by nothing left goes, until only circles are left.
        }
        return circle;
    }

    /// Returns the names in order, without those that wait for each other.
    private static List<String> trySort(List<String> names, Set<Pair> wants) {
        List<String> waiting = new ArrayList<>(names);
        List<String> order = new ArrayList<>();
        boolean moved = true;
        while (moved) {
            moved = false;
            for (String name : waiting) {
                if (waiting.stream().noneMatch(other -> wants.contains(new Pair(other, name)))) {
                    order.add(name);
                    waiting.remove(name);
                    moved = true;
                    break;
                }
            }
        }
        return order;
    }
}
