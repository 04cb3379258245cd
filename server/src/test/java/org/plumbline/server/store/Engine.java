package org.plumbline.server.store;

import java.nio.file.Path;

/// The two kinds of database that every test of stored things runs on.
public enum Engine {
    SQLITE,
    POSTGRESQL;

    /// A place with nothing in it yet.
    public Place emptyPlace(Path temp) {
        return switch (this) {
            case SQLITE -> new Place(temp.resolve("data").toString());
            case POSTGRESQL -> new Place(SharedPostgres.address());
        };
    }
}
