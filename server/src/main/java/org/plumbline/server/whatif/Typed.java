package org.plumbline.server.whatif;

import org.plumbline.server.web.Form;
import org.plumbline.server.web.InvalidField;

/// What somebody typed into the form of a what-if, kept when it cannot be used.
///
/// @param field the field that is refused; empty if none is
/// @param error why
public record Typed(Form form, String field, String error) {

    static Typed of(Form form) {
        return new Typed(form, "", "");
    }

    static Typed refused(Form form, InvalidField invalid) {
        return new Typed(form, invalid.field(), invalid.sentence());
    }

    public String value(String name) {
        return form.all(name).stream().findFirst().orElse("");
    }

    public String error(String name) {
        return name.equals(field) ? error : "";
    }

    public boolean isRefused() {
        return !error.isEmpty();
    }
}
