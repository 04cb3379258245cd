package org.plumbline.server.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Properties;

/// The names that Windows and Exchange have for time zones: `W. Europe Standard Time` is Berlin's.
final class WindowsZones {

    private static final Properties NAMES = load();

    private WindowsZones() {}

    static Optional<ZoneId> find(String name) {
        return Optional.ofNullable(NAMES.getProperty(name)).map(ZoneId::of);
    }

    private static Properties load() {
        Properties names = new Properties();
        try (InputStream file = WindowsZones.class.getResourceAsStream("/windows-zones.properties")) {
            if (file == null) {
                throw new IllegalStateException("Missing on the class path: /windows-zones.properties");
            }
            names.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
