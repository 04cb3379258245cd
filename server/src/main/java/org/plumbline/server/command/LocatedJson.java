package org.plumbline.server.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A JSON value that knows its line, so that a mistake is reported as `profile.json:3: …`.
public sealed interface LocatedJson {

    int line();

    /// An object, its members in the order of the file.
    record Fields(int line, Map<String, LocatedJson> members) implements LocatedJson {

        public Optional<LocatedJson> find(String name) {
            return Optional.ofNullable(members.get(name));
        }
    }

    /// An array.
    record Items(int line, List<LocatedJson> elements) implements LocatedJson {

        public Items {
            elements = List.copyOf(elements);
        }
    }

    record Text(int line, String value) implements LocatedJson {}

    record Amount(int line, BigDecimal value) implements LocatedJson {}

    record Flag(int line, boolean value) implements LocatedJson {}

    /// `null`.
    record Nothing(int line) implements LocatedJson {}

    /// Returns the value a text consists of.
    ///
    /// @param file the name to report
    /// @throws InputException if it is no JSON, names a member twice or goes on after the value
    static LocatedJson parse(String file, String text) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                throw new InputException(List.of(file + ":1: there is nothing here, JSON was expected"));
            }
            LocatedJson value = new Reading(file, parser).value();
            if (parser.nextToken() != null) {
                throw new InputException(List.of(file + ":"
                        + parser.currentTokenLocation().getLineNr() + ": something follows the end of the JSON"));
            }
            return value;
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            String what = e.getOriginalMessage().split("[(\\n]", 2)[0].strip();
            throw new InputException(List.of(file + ":" + line + ": not JSON: " + what), e);
        }
    }

    /// One text while it is read.
    record Reading(String file, JsonParser parser) {

        private static final int DEEPEST = 20;

        LocatedJson value() {
            return value(0);
        }

        private LocatedJson value(int depth) {
            int line = parser.currentTokenLocation().getLineNr();
            if (depth > DEEPEST) {
                throw new InputException(List.of(file + ":" + line + ": nested too deep"));
            }
            return switch (parser.currentToken()) {
                case START_OBJECT -> fields(line, depth);
                case START_ARRAY -> items(line, depth);
                case VALUE_STRING -> new Text(line, parser.getString());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Amount(line, parser.getDecimalValue());
                case VALUE_TRUE -> new Flag(line, true);
                case VALUE_FALSE -> new Flag(line, false);
                default -> new Nothing(line);
            };
        }

        private LocatedJson fields(int line, int depth) {
            Map<String, LocatedJson> members = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                int nameLine = parser.currentTokenLocation().getLineNr();
                parser.nextToken();
                if (members.put(name, value(depth + 1)) != null) {
                    throw new InputException(List.of(file + ":" + nameLine + ": '" + name + "' is given twice"));
                }
            }
            return new Fields(line, members);
        }

        private LocatedJson items(int line, int depth) {
            List<LocatedJson> elements = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                elements.add(value(depth + 1));
            }
            return new Items(line, elements);
        }
    }
}
