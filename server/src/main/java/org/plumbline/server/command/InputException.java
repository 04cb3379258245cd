package org.plumbline.server.command;

import java.util.List;

/// Input that was not understood, each line as `profile.json:3: no level is called 'L7'`.
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InputException(List<String> problems, Throwable cause) {
        super(String.join("\n", problems), cause);
    }

    InputException(List<String> problems) {
        super(String.join("\n", problems));
    }
}
