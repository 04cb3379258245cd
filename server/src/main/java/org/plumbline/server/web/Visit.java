package org.plumbline.server.web;

import java.util.UUID;

/// What every page needs besides its content: the addresses of its files and drawings, and what its forms carry.
///
/// @param csrf the token that proves a form came from one of our pages
/// @param theme `light` or `dark` where somebody has chosen one for this browser, else empty
public record Visit(Assets assets, Figures figures, String csrf, String theme, Moment moment) {

    /// Returns an id for the entry that a form will make. Sent twice, it is stored once.
    public String freshEntryId() {
        return UUID.randomUUID().toString();
    }

    /// Returns the address of a drawing in the colors of the page. Nobody's choice leaves them to the system's.
    public String inTheme(String url) {
        return theme.isEmpty() ? url : url + "?theme=" + theme;
    }
}
