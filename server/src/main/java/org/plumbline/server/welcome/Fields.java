package org.plumbline.server.welcome;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.plumbline.server.web.Form;
import org.plumbline.server.web.InvalidField;
import org.springframework.util.LinkedMultiValueMap;

/// What was typed and ticked on one page, by the name of the field: `days` is `3`, `band` is `red` and `green`.
///
/// It is kept as typed, so that a page shows again what somebody wrote, right or wrong.
public record Fields(Map<String, List<String>> typed) {

    /// Longer than anything a person types here; what is beyond is cut off.
    private static final int LONGEST = 200;

    private static final int MOST = 40;

    public Fields {
        typed = Collections.unmodifiableMap(new TreeMap<>(typed));
    }

    /// Returns the fields of a form that a page asks for, and no others.
    static Fields of(Form form, Collection<String> names) {
        Map<String, List<String>> typed = new TreeMap<>();
        for (String name : names) {
            List<String> values = form.all(name).stream()
                    .limit(MOST)
                    .map(value -> value.substring(0, Math.min(value.length(), LONGEST)))
                    .toList();
            if (!values.isEmpty()) {
                typed.put(name, values);
            }
        }
        return new Fields(typed);
    }

    /// Whether something was ticked or typed.
    public boolean has(String field) {
        return !text(field).isBlank();
    }

    /// Whether one of several boxes was ticked.
    public boolean has(String field, String value) {
        return all(field).contains(value);
    }

    /// Returns what was typed, or nothing.
    public String text(String field) {
        return typed.getOrDefault(field, List.of("")).getFirst();
    }

    /// Returns the boxes ticked under one name.
    public Set<String> all(String field) {
        return Set.copyOf(typed.getOrDefault(field, List.of()));
    }

    /// Returns a field as the domain reads it, or empty when it was left blank.
    ///
    /// @throws InvalidField with the domain's sentence, if it refuses the text
    <T> Optional<T> find(String field, Function<String, T> parse) {
        return form().find(field, parse);
    }

    /// Returns a field as the domain reads it.
    ///
    /// @throws InvalidField with the domain's sentence, or with one that asks for an answer
    <T> T get(String field, String missing, Function<String, T> parse) {
        return find(field, parse)
                .orElseThrow(() -> new InvalidField(field, missing, new IllegalArgumentException("no " + field)));
    }

    private Form form() {
        LinkedMultiValueMap<String, String> copy = new LinkedMultiValueMap<>();
        copy.putAll(typed);
        return new Form(copy);
    }
}
