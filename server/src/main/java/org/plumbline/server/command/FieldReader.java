package org.plumbline.server.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.plumbline.server.command.LocatedJson.Amount;
import org.plumbline.server.command.LocatedJson.Fields;
import org.plumbline.server.command.LocatedJson.Flag;
import org.plumbline.server.command.LocatedJson.Items;
import org.plumbline.server.command.LocatedJson.Nothing;
import org.plumbline.server.command.LocatedJson.Text;

/// Reads the members of an object one by one and reports each mistake with its line; `null` counts as not given.
///
/// A mistake gives the value that was offered instead, so that reading goes on and finds the next. Whoever uses the
/// values first asks [InputProblems#refuse()].
public final class FieldReader {

    private final Fields fields;
    private final InputProblems problems;
    private final Set<String> known = new HashSet<>();

    public FieldReader(Fields fields, InputProblems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    public int line() {
        return fields.line();
    }

    /// Returns a member, if it is there.
    public Optional<LocatedJson> find(String name) {
        known.add(name);
        return fields.find(name).filter(value -> !(value instanceof Nothing));
    }

    /// Returns the line of a member, or of the object if it is not there.
    public int line(String name) {
        return fields.find(name).map(LocatedJson::line).orElse(fields.line());
    }

    /// Returns what a text means.
    ///
    /// @param meaning throws an [IllegalArgumentException] that says what was expected
    public <T> T text(String name, Function<String, T> meaning, T otherwise) {
        return find(name).flatMap(value -> text(name, value, meaning)).orElse(otherwise);
    }

    /// Returns what the texts of an array mean.
    public <T> List<T> texts(String name, Function<String, T> meaning) {
        List<T> all = new ArrayList<>();
        items(name).forEach(value -> text(name, value, meaning).ifPresent(all::add));
        return all;
    }

    /// Returns what a text means that has to be there.
    public <T> Optional<T> needed(String name, Function<String, T> meaning) {
        Optional<LocatedJson> value = find(name);
        if (value.isEmpty()) {
            problem(name, "'%s' is needed here".formatted(name));
        }
        return value.flatMap(there -> text(name, there, meaning));
    }

    public int whole(String name, int otherwise) {
        return find(name)
                .flatMap(value -> number(name, value, BigDecimal::intValueExact))
                .orElse(otherwise);
    }

    /// Returns what a number means, such as grams for kilograms.
    public <T> Optional<T> number(String name, Function<BigDecimal, T> meaning) {
        return find(name).flatMap(value -> number(name, value, meaning));
    }

    /// Returns what the numbers of an array mean.
    public <T> List<T> numbers(String name, Function<BigDecimal, T> meaning) {
        List<T> all = new ArrayList<>();
        items(name).forEach(value -> number(name, value, meaning).ifPresent(all::add));
        return all;
    }

    public boolean flag(String name, boolean otherwise) {
        return find(name)
                .map(value -> value instanceof Flag(int _, boolean flag)
                        ? flag
                        : wrong(name, value, "true or false", otherwise))
                .orElse(otherwise);
    }

    /// Returns the object under a name; an empty one if there is none.
    public FieldReader object(String name) {
        Fields none = new Fields(fields.line(), Map.of());
        return new FieldReader(
                find(name)
                        .map(value -> value instanceof Fields inner ? inner : wrong(name, value, "an object", none))
                        .orElse(none),
                problems);
    }

    /// Returns the objects of an array.
    public List<FieldReader> objects(String name) {
        List<FieldReader> all = new ArrayList<>();
        for (LocatedJson value : items(name)) {
            if (value instanceof Fields inner) {
                all.add(new FieldReader(inner, problems));
            } else {
                problems.add(value.line(), "'%s' should hold objects".formatted(name));
            }
        }
        return all;
    }

    /// Returns the names of all members.
    public Set<String> names() {
        return fields.members().keySet();
    }

    /// Reports members nobody asked for.
    public void refuseUnknown() {
        fields.members().forEach((name, value) -> {
            if (!known.contains(name)) {
                problems.add(value.line(), "'%s' is not known here".formatted(name));
            }
        });
    }

    public void problem(String name, String what) {
        problems.add(line(name), what);
    }

    private List<LocatedJson> items(String name) {
        return find(name)
                .map(value -> value instanceof Items(int _, List<LocatedJson> elements)
                        ? elements
                        : wrong(name, value, "an array", List.<LocatedJson>of()))
                .orElse(List.of());
    }

    private <T> Optional<T> text(String name, LocatedJson value, Function<String, T> meaning) {
        if (!(value instanceof Text text)) {
            return wrong(name, value, "a text", Optional.empty());
        }
        return meant(name, value, () -> meaning.apply(text.value()));
    }

    private <T> Optional<T> number(String name, LocatedJson value, Function<BigDecimal, T> meaning) {
        if (!(value instanceof Amount amount)) {
            return wrong(name, value, "a number", Optional.empty());
        }
        return meant(name, value, () -> meaning.apply(amount.value()));
    }

    private <T> Optional<T> meant(String name, LocatedJson value, Supplier<T> meaning) {
        try {
            return Optional.of(meaning.get());
        } catch (ArithmeticException _) {
            return wrong(name, value, "a whole number of ordinary size", Optional.empty());
        } catch (IllegalArgumentException e) {
            problems.add(value.line(), "'%s': %s".formatted(name, e.getMessage()));
            return Optional.empty();
        }
    }

    private <T> T wrong(String name, LocatedJson value, String expected, T otherwise) {
        problems.add(value.line(), "'%s' should be %s".formatted(name, expected));
        return otherwise;
    }
}
