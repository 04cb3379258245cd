package org.plumbline.figure.draw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.figure.motion.Moment;

/// Writes pieces that move as paths with SMIL animations.
final class Animation {

    private final List<List<Piece>> moments;
    private final List<Double> times;
    private final List<Integer> poses;
    private final List<PaintOrder.Span> spans;
    private final Fineness fineness;

    Animation(List<List<Piece>> pieces, List<Moment> moments, List<PaintOrder.Span> spans, Fineness fineness) {
        this.moments = pieces;
        this.times = moments.stream().map(Moment::time).toList();
        this.poses = poses(moments);
        this.spans = spans;
        this.fineness = fineness;
    }

    private static List<Integer> poses(List<Moment> moments) {
        List<Integer> poses = new ArrayList<>(List.of(0));
        for (int i = 1; i < moments.size() - 1; i++) {
            if (moments.get(i).pose().isPresent()) {
                poses.add(i);
            }
        }
        poses.add(moments.size() - 1);
        return poses;
    }

    /// Returns the moving pieces as markup.
    String markup() {
        Map<String, List<Track>> tracks = tracks();
        List<String> row =
                Sequence.of(spans.stream().map(PaintOrder.Span::order).toList());
        List<List<Boolean>> shown = shown(row);
        StringBuilder text = new StringBuilder();
        StringBuilder twice = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String name = row.get(i);
            if (!shown.get(i).contains(true)) {
                continue;
            }
            if (row.indexOf(name) == row.lastIndexOf(name)) {
                tracks.getOrDefault(name, List.of()).forEach(track -> path(track, text));
                continue;
            }
            if (row.indexOf(name) == i) {
                twice.append("<g id=\"").append(name).append("\">");
                tracks.getOrDefault(name, List.of()).forEach(track -> path(track, twice));
                twice.append("</g>");
            }
            text.append("<use href=\"#").append(name).append("\">");
            blink(shown.get(i), text);
            text.append("</use>");
        }
        return (twice.isEmpty() ? "" : "<defs>" + twice + "</defs>") + text;
    }

    private Map<String, List<Track>> tracks() {
        Map<String, List<Track>> tracks = new LinkedHashMap<>();
        List<Piece> first = moments.getFirst();
        for (int i = 0; i < first.size(); i++) {
            int piece = i;
            List<Track> parts = new ArrayList<>();
            for (int k = 0; k < first.get(i).parts().size(); k++) {
                int part = k;
                parts.add(new Track(
                        moments.stream()
                                .map(pieces -> pieces.get(piece).parts().get(part))
                                .toList(),
                        times,
                        poses,
                        fineness.tolerance()));
            }
            tracks.put(first.get(i).name(), parts);
        }
        return tracks;
    }

    /// Returns for each place of the row at which moments it is painted.
    private List<List<Boolean>> shown(List<String> row) {
        List<List<Boolean>> shown = new ArrayList<>();
        row.forEach(name -> shown.add(new ArrayList<>()));
        for (PaintOrder.Span span : spans) {
            List<Boolean> places = new ArrayList<>();
            int next = 0;
            for (String name : row) {
                boolean here =
                        next < span.order().size() && span.order().get(next).equals(name);
                places.add(here);
                next += here ? 1 : 0;
            }
            for (int moment = span.first(); moment <= span.last(); moment++) {
                for (int i = 0; i < row.size(); i++) {
                    shown.get(i).add(places.get(i));
                }
            }
        }
        return shown;
    }

    private void path(Track track, StringBuilder text) {
        List<Boolean> shown = track.moments().stream().map(Part::shown).toList();
        if (!shown.contains(true)) {
            return;
        }
        Part first = track.moments().getFirst();
        text.append(Still.open(first, fineness.grid()));
        if (!track.moves() && !shown.contains(false)) {
            text.append("/>");
            return;
        }
        text.append('>');
        if (track.moves()) {
            morph(track, text);
        }
        if (shown.contains(false)) {
            blink(shown, text);
        }
        text.append("</path>");
    }

    private void morph(Track track, StringBuilder text) {
        List<Track.Stretch> stretches = track.stretches();
        List<Integer> keys = new ArrayList<>(List.of(0));
        stretches.forEach(stretch -> keys.add(stretch.last()));
        String values = keys.stream()
                .map(key -> track.moments().get(key).path(fineness.grid()))
                .collect(Collectors.joining(";"));
        String splines = stretches.stream()
                .map(stretch -> stretch.pace().spline())
                .collect(Collectors.joining(";", " calcMode=\"spline\" keySplines=\"", "\""));
        text.append(animate("d", splines, keys, values));
    }

    private void blink(List<Boolean> shown, StringBuilder text) {
        List<Integer> keys = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            if (i == 0 || !shown.get(i).equals(shown.get(i - 1))) {
                keys.add(i);
            }
        }
        String values =
                keys.stream().map(key -> shown.get(key) ? "inline" : "none").collect(Collectors.joining(";"));
        text.append(animate("display", " calcMode=\"discrete\"", keys, values));
    }

    private String animate(String attribute, String mode, List<Integer> keys, String values) {
        double duration = times.getLast();
        String keyTimes =
                keys.stream().map(key -> number(times.get(key) / duration)).collect(Collectors.joining(";"));
        return "<animate attributeName=\"%s\"%s dur=\"%ss\" repeatCount=\"indefinite\" keyTimes=\"%s\" values=\"%s\"/>"
                .formatted(attribute, mode, number(duration), keyTimes, values);
    }

    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.4f", value).replaceAll("\\.?0+$", "");
        return text.startsWith("0.") ? text.substring(1) : text;
    }
}
