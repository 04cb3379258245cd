package org.plumbline.figure.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// How large a text is on its way to a reader.
final class Gzip {

    private static final double KILO = 1000;

    private Gzip() {}

    static double kilobytes(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream deflating = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION))) {
            deflating.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size() / KILO;
    }
}
