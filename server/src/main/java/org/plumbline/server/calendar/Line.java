package org.plumbline.server.calendar;

import java.util.Map;
import java.util.Optional;

/// One property of a calendar, names in capitals: `DTSTART;TZID=Europe/Berlin:20260302T090000`.
record Line(String name, Map<String, String> parameters, String value) {

    Line {
        parameters = Map.copyOf(parameters);
    }

    Optional<String> parameter(String named) {
        return Optional.ofNullable(parameters.get(named));
    }

    boolean says(String word) {
        return value.strip().equalsIgnoreCase(word);
    }
}
