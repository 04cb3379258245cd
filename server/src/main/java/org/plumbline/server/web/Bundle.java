package org.plumbline.server.web;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A script and all that it imports as one, such as the player: a hundred small files would take a hundred requests
/// and three times the bytes.
///
/// The files are put together once at start, as the styles are; nothing is built before. Each becomes a function
/// that returns what others import of it, the imported ones first, without comments, indentation and idle spaces.
final class Bundle {

    private static final Pattern IMPORT = Pattern.compile(
            "^import\\s+(?:(\\{[^}]*\\}|\\*\\s+as\\s+\\w+)\\s+from\\s+)?\"(\\.{1,2}/[^\"]+)\"[ \\t]*;?$",
            Pattern.MULTILINE);
    private static final Pattern EXPORT =
            Pattern.compile("^export\\s+((?:async\\s+)?function\\*?|class|const)\\s+(\\w+)", Pattern.MULTILINE);
    private static final Pattern LEFT_OVER = Pattern.compile("^(?:import|export)\\b.*", Pattern.MULTILINE);
    private static final Pattern COMMENT =
            Pattern.compile("/\\*\\*.*?\\*/|^[ \\t]*//[^\n]*$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|`[^`]*`");
    private static final Pattern SPACED = Pattern.compile(" ?([=*<>!&|?:,{}();\\[\\]]+) ?|(?<![-+]) ([-+/]) (?![-+/])");
    private static final Pattern TYPES_ALONE = Pattern.compile("^export \\{\\}$", Pattern.MULTILINE);

    private static final Pattern RETURNED = Pattern.compile("return\\{[\\w,]*\\}\n$");
    private static final Pattern IDLE_END = Pattern.compile("\n(?=\\})|(?<=\\{)\n");

    private final Map<String, String> functions = new LinkedHashMap<>();
    private final List<String> under = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    private Bundle() {}

    /// Returns the script of this name with all that it imports: `player/session-player.js`.
    ///
    /// @throws IllegalStateException if a file imports or exports in a way that is not understood, or in a circle
    static String of(String name) {
        Bundle bundle = new Bundle();
        bundle.add(name);
        String all = bundle.functions.keySet().stream()
                .map(file -> "const %s=(()=>{\n%s})()\n".formatted(bundle.variable(file), bundle.needed(file)))
                .collect(joining());
        return IDLE_END.matcher(all).replaceAll("");
    }

    /// Most files are only run, and nobody asks what they export.
    private String needed(String name) {
        String function = functions.getOrDefault(name, "");
        return taken.contains(name) ? function : RETURNED.matcher(function).replaceFirst("");
    }

    private void add(String name) {
        if (functions.containsKey(name)) {
            return;
        }
        if (under.contains(name)) {
            throw new IllegalStateException("%s imports itself by way of %s".formatted(name, under));
        }
        under.add(name);
        String function = function(name, bare(Assets.text("js/" + name)));
        under.remove(name);
        functions.put(name, function.lines().map(Bundle::tight).collect(joining("\n", "", "\n")));
    }

    private String function(String name, String text) {
        Matcher imports = IMPORT.matcher(text);
        imports.results().map(found -> found.group(2)).forEach(file -> add(neighbor(name, file)));
        String alone = imports.replaceAll(
                found -> Matcher.quoteReplacement(taken(found.group(1), neighbor(name, found.group(2)))));
        String exported =
                EXPORT.matcher(alone).results().map(found -> found.group(2)).collect(joining(","));
        String inside =
                TYPES_ALONE.matcher(EXPORT.matcher(alone).replaceAll("$1 $2")).replaceAll("");
        Matcher leftOver = LEFT_OVER.matcher(inside);
        if (leftOver.find()) {
            throw new IllegalStateException("In %s this is not understood: %s".formatted(name, leftOver.group()));
        }
        return Stream.of(inside.strip(), "return{" + exported + "}\n")
                .filter(part -> !part.isEmpty())
                .collect(joining("\n"));
    }

    /// Returns `const{a,b:c}=$12` for `{ a, b as c }`, and nothing for a file that is only run.
    private String taken(String names, String file) {
        if (names == null) {
            return "";
        }
        taken.add(file);
        return names.startsWith("*")
                ? "const " + names.replaceFirst("\\*\\s+as\\s+", "") + "=" + variable(file)
                : "const" + names.replaceAll("\\s+as\\s+", ":").replaceAll("\\s", "") + "=" + variable(file);
    }

    private static String neighbor(String name, String file) {
        return URI.create(name).resolve(file).toString();
    }

    /// A file is known within the script by its turn: `$12`.
    private String variable(String name) {
        return "$" + List.copyOf(functions.keySet()).indexOf(name);
    }

    /// Our scripts have comments on lines of their own or as types within a line, and no text over several lines.
    private static String bare(String text) {
        return COMMENT.matcher(text)
                .replaceAll("")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(joining("\n", "", "\n"));
    }

    /// Takes the spaces around signs out of a line, but not out of its texts. A line with a pattern or a text within
    /// a text stays as it is.
    private static String tight(String line) {
        Matcher texts = TEXT.matcher(line);
        StringBuilder tight = new StringBuilder();
        int from = 0;
        while (texts.find()) {
            tight.append(SPACED.matcher(line.substring(from, texts.start())).replaceAll("$1$2"))
                    .append(texts.group());
            from = texts.end();
        }
        tight.append(SPACED.matcher(line.substring(from)).replaceAll("$1$2"));
        boolean isPlain = line.chars().filter(sign -> sign == '`').count() <= 2
                && TEXT.matcher(line)
                        .replaceAll("")
                        .replace(" / ", "")
                        .chars()
                        .noneMatch(sign -> "/'\"`".indexOf(sign) >= 0);
        return isPlain ? tight.toString() : line;
    }
}
