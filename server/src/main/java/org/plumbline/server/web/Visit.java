package org.plumbline.server.web;

import java.util.Optional;
import java.util.UUID;

/// What every page needs besides its content: the addresses of its files and drawings, and what its forms carry.
///
/// @param csrf the token that proves a form came from one of our pages
/// @param taste what somebody has chosen for this browser
public record Visit(Assets assets, Figures figures, String csrf, Taste taste, Moment moment) {

    /// Returns an id for the entry that a form will make. Sent twice, it is stored once.
    public String freshEntryId() {
        return UUID.randomUUID().toString();
    }

    /// Returns the address of a drawing in the colors of the page and with the figure somebody has chosen.
    public String inTaste(String url) {
        return url + taste.query();
    }

    /// Returns the same address with the band in somebody's own color, if one is used.
    public String inTaste(String url, Optional<String> band) {
        String plain = inTaste(url);
        return band.map(own -> plain + (plain.contains("?") ? "&" : "?") + "band=" + own)
                .orElse(plain);
    }
}
