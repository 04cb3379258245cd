package org.plumbline.server.web;

import java.util.UUID;

/// What every page needs besides its content: the addresses of its files, and what its forms carry.
///
/// @param csrf the token that proves a form came from one of our pages
public record Visit(Assets assets, String csrf, Moment moment) {

    /// Returns an id for the entry that a form will make. Sent twice, it is stored once.
    public String freshEntryId() {
        return UUID.randomUUID().toString();
    }
}
