package org.plumbline.server.today;

import org.plumbline.server.words.Cited;

/// Something worth knowing on Today: that a lighter week is on, and why.
///
/// @param kind how it looks: `information`, `held` or `saved`
/// @param path where it can be changed or read, empty if it cannot
/// @param way the words of the link to there
public record Notice(String kind, Cited said, String path, String way) {

    /// Something that can be changed, or cannot.
    Notice(String kind, Cited said, String path) {
        this(kind, said, path, "Change it");
    }

    static Notice of(Cited said) {
        return new Notice("information", said, "");
    }
}
