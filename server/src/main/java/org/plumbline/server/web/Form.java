package org.plumbline.server.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.util.MultiValueMap;

/// What somebody typed and ticked, read into the domain's types: `form.get("pain", Pain::parse)`.
public final class Form {

    private final MultiValueMap<String, String> fields;

    public Form(MultiValueMap<String, String> fields) {
        this.fields = fields;
    }

    /// Returns a field as the domain reads it.
    ///
    /// @throws InvalidField with the domain's sentence, if it refuses the text or there is none
    public <T> T get(String field, Function<String, T> parse) {
        return find(field, parse)
                .orElseThrow(() -> new InvalidField(
                        field, "This answer is missing.", new IllegalArgumentException("no field " + field)));
    }

    /// Returns a field as the domain reads it, or empty when it was left blank.
    public <T> Optional<T> find(String field, Function<String, T> parse) {
        String typed = fields.getFirst(field);
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(typed.strip()));
        } catch (IllegalArgumentException e) {
            throw new InvalidField(field, String.valueOf(e.getMessage()), e);
        }
    }

    /// Returns all values of a field, such as the boxes ticked under one name.
    public List<String> all(String field) {
        return List.copyOf(fields.getOrDefault(field, List.of()));
    }
}
