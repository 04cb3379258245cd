package org.plumbline.server.web;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// What a handler answers: a page, or where to look next. Commands redirect, pages read.
public final class Html {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=utf-8");

    private Html() {}

    public static ResponseEntity<byte[]> page(JteModel model) {
        return answer(HttpStatus.OK, model);
    }

    /// Returns the same page again with what was refused in it.
    public static ResponseEntity<byte[]> refused(JteModel model) {
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, model);
    }

    /// Returns a page that holds nothing of anybody's, so that it may be kept; whether it still holds is asked
    /// each time.
    public static ResponseEntity<byte[]> shared(JteModel model) {
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .body(bytes(model));
    }

    public static ResponseEntity<byte[]> answer(HttpStatus status, JteModel model) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(bytes(model));
    }

    /// Sends the browser to a page after a command (303), so that going back or reloading repeats nothing.
    public static ResponseEntity<byte[]> seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }

    /// Returns a page as it is sent.
    public static byte[] bytes(JteModel model) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        model.render(output);
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength())) {
            output.writeTo(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
