package org.plumbline.server.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Names of moves as addresses have them: `Nerve+glide`.
public final class MoveLinks {

    private MoveLinks() {}

    public static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }
}
