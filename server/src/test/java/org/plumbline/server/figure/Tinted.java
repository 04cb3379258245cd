package org.plumbline.server.figure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How much of a still drawing is colored as muscle, in square units of a picture 1000 wide or high.
final class Tinted {

    private static final Pattern TINT = Pattern.compile("class=\"(?:work|stretch)[^\"]*\" d=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("[a-zA-Z]|-?\\d*\\.?\\d+");

    private Tinted() {}

    static double area(Drawn drawn) {
        Matcher paths = TINT.matcher(new String(drawn.svg().plain(), StandardCharsets.UTF_8));
        double sum = 0;
        while (paths.find()) {
            sum += Math.abs(area(corners(paths.group(1))));
        }
        return sum;
    }

    /// Reads the points a path of `M`, `c` and `s` passes.
    private static List<double[]> corners(String path) {
        List<double[]> corners = new ArrayList<>();
        List<Double> numbers = new ArrayList<>();
        Matcher tokens = TOKEN.matcher(path);
        char command = 'M';
        double x = 0;
        double y = 0;
        while (tokens.find()) {
            String token = tokens.group();
            if (Character.isLetter(token.charAt(0))) {
                command = token.charAt(0);
                continue;
            }
            numbers.add(Double.valueOf(token));
            int size = numbers.size();
            if (size == (command == 'c' ? 6 : command == 's' ? 4 : 2)) {
                x = numbers.get(size - 2) + (command == 'M' ? 0 : x);
                y = numbers.get(size - 1) + (command == 'M' ? 0 : y);
                corners.add(new double[] {x, y});
                numbers.clear();
            }
        }
        return corners;
    }

    private static double area(List<double[]> corners) {
        double sum = 0;
        for (int i = 0; i < corners.size(); i++) {
            double[] a = corners.get(i);
            double[] b = corners.get((i + 1) % corners.size());
            sum += a[0] * b[1] - b[0] * a[1];
        }
        return sum / 2;
    }
}
