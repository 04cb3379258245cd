package org.plumbline.server.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Where a test keeps its database: a folder for SQLite, an address for PostgreSQL. It can be opened again and again.
public record Place(String address) {

    public Database open() {
        return isFolder() ? Database.in(Path.of(address)) : Database.at(address);
    }

    /// A plain connection beside Plumbline's own.
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(isFolder() ? "jdbc:sqlite:" + address + "/plumbline.db" : address);
    }

    private boolean isFolder() {
        return !address.startsWith("jdbc:");
    }
}
