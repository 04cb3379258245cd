package org.plumbline.figure.draw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes pieces that move as paths with SMIL animations.
final class Animation {

    private final List<List<Piece>> moments;
    private final List<Double> times;
    private final List<PaintOrder.Span> spans;

    Animation(List<List<Piece>> moments, List<Double> times, List<PaintOrder.Span> spans) {
        this.moments = moments;
        this.times = times;
        this.spans = spans;
    }

    String markup() {
        Map<String, List<Track>> tracks = tracks();
        List<String> row =
                Sequence.of(spans.stream().map(PaintOrder.Span::order).toList());
        List<List<Boolean>> shown = shown(row);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            for (Track track : tracks.getOrDefault(row.get(i), List.of())) {
                path(track, shown.get(i), text);
            }
        }
        return text.toString();
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
                        times));
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

    private void path(Track track, List<Boolean> placed, StringBuilder text) {
        List<Boolean> shown = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            shown.add(placed.get(i) && track.moments().get(i).shown());
        }
        if (!shown.contains(true)) {
            return;
        }
        Part first = track.moments().getFirst();
        text.append(Still.open(first));
        if (!track.moves() && !shown.contains(false)) {
            text.append("/>");
            return;
        }
        text.append('>');
        if (track.moves()) {
            List<Integer> keys = track.keys();
            String values =
                    keys.stream().map(key -> track.moments().get(key).path()).collect(Collectors.joining(";"));
            text.append(animate("d", "", keys, values));
        }
        if (shown.contains(false)) {
            blink(shown, text);
        }
        text.append("</path>");
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
