package org.plumbline.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// One connection of a client that only writes bytes and reads bytes. An ordinary client costs as much time as the
/// server, and on a machine of two cores takes it from the server.
final class Wire implements AutoCloseable {

    private static final String LENGTH = "content-length:";

    private final URI address;
    private Socket socket;
    private InputStream in;

    Wire(URI address) throws IOException {
        this.address = address;
        this.socket = new Socket(address.getHost(), address.getPort());
        this.in = new BufferedInputStream(socket.getInputStream());
        socket.setTcpNoDelay(true);
    }

    /// Returns the request for a page, ready to be sent many times.
    static byte[] get(String path) {
        return "GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".formatted(path).getBytes(StandardCharsets.US_ASCII);
    }

    /// Returns the request that sends a form.
    static byte[] post(String path, String cookie, String form) {
        return """
                POST %s HTTP/1.1\r
                Host: 127.0.0.1\r
                Cookie: %s\r
                Content-Type: application/x-www-form-urlencoded\r
                Content-Length: %d\r
                \r
                %s""".formatted(path, cookie, form.length(), form).getBytes(StandardCharsets.US_ASCII);
    }

    /// Sends a request, reads the answer to its end, and returns its status. Connects again when told to, which the
    /// server does after every hundredth request.
    int send(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        int length = 0;
        boolean isLast = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
                length = Integer.parseInt(header.substring(LENGTH.length()).strip());
            }
            isLast |= header.equalsIgnoreCase("connection: close");
        }
        in.skipNBytes(length);
        if (isLast) {
            connectAgain();
        }
        return status;
    }

    private void connectAgain() throws IOException {
        socket.close();
        socket = new Socket(address.getHost(), address.getPort());
        in = new BufferedInputStream(socket.getInputStream());
        socket.setTcpNoDelay(true);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The connection ended");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
