package org.plumbline.server.command;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.server.command.LocatedJson.Amount;
import org.plumbline.server.command.LocatedJson.Flag;
import org.plumbline.server.command.LocatedJson.Text;

/// What a value says to a question of yes and no: `true`, `2` and `"yes"` are a yes, `false` and `"no"` a no.
///
/// Not knowing is a yes, which asks somebody instead of guessing (SCR5). A `0` says nothing.
enum Reply {
    YES,
    NO,
    NOTHING;

    private static final Set<String> NOES = Set.of("no", "n", "false", "none", "never");
    private static final Set<String> YESES =
            Set.of("yes", "y", "true", "unknown", "unsure", "not sure", "maybe", "don't know");

    /// Returns what a member says, and reports a value that says neither.
    static Reply of(FieldReader answers, String name) {
        Optional<LocatedJson> value = answers.find(name);
        if (value.isEmpty()) {
            return NOTHING;
        }
        return switch (value.get()) {
            case Flag flag -> flag.value() ? YES : NO;
            case Amount amount -> amount.value().signum() > 0 ? YES : NOTHING;
            case Text text when isNo(text) -> NO;
            case Text text when YESES.contains(word(text)) -> YES;
            case LocatedJson.Nothing _ -> NOTHING;
            case Text _, LocatedJson.Items _, LocatedJson.Fields _ -> {
                answers.problem(name, "'%s' should be true, false or a number".formatted(name));
                yield NOTHING;
            }
        };
    }

    static boolean isNo(Text text) {
        return NOES.contains(word(text));
    }

    /// Whether a text means that something is not known.
    static boolean isUnknown(LocatedJson value) {
        return value instanceof Text text && YESES.contains(word(text));
    }

    private static String word(Text text) {
        return text.value().strip().toLowerCase(Locale.ROOT);
    }
}
