package org.plumbline.server.web;

/// Something that is not there, or not yours, which is the same: `no session 0197…`.
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotFound(String what) {
        super(what);
    }
}
