package org.plumbline.server.today;

import org.plumbline.server.words.Cited;

/// Something worth knowing on Today: that a lighter week is on, and why.
///
/// @param kind how it looks: `information`, `held` or `saved`
/// @param path where it can be changed, empty if it cannot
public record Notice(String kind, Cited said, String path) {

    static Notice of(Cited said) {
        return new Notice("information", said, "");
    }
}
