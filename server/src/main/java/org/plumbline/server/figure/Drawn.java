package org.plumbline.server.figure;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// A drawing, kept compressed, and its size in its own units.
record Drawn(Compressed svg, int width, int height) {

    private static final Pattern BOX = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"");

    /// Bytes as gzip makes them.
    static final class Compressed {

        private final byte[] bytes;

        private Compressed(byte[] bytes) {
            this.bytes = bytes;
        }

        static Compressed of(String text) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new Thorough(out)) {
                gzip.write(text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Compressed(out.toByteArray());
        }

        byte[] compressed() {
            return bytes.clone();
        }

        byte[] plain() {
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Takes more time once and fewer bytes each time it is sent.
    private static final class Thorough extends GZIPOutputStream {
        Thorough(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }

    static Drawn of(String svg) {
        Matcher box = BOX.matcher(svg);
        if (!box.find()) {
            throw new IllegalArgumentException("a drawing without a size");
        }
        return new Drawn(Compressed.of(svg), Integer.parseInt(box.group(1)), Integer.parseInt(box.group(2)));
    }
}
