package org.plumbline.server.store;

import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/// Where a PostgreSQL database is, as `--database` takes it: `jdbc:postgresql://localhost/plumbline?user=me`.
final class PostgresAddress {

    private static final String START = "jdbc:postgresql:";
    private static final String EXAMPLE = "jdbc:postgresql://localhost/plumbline?user=me";

    private PostgresAddress() {}

    static PGSimpleDataSource parse(String url) {
        if (!url.startsWith(START)) {
            throw new StoreRefused("The database address must start with " + START + ", as in " + EXAMPLE + ".");
        }
        try {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(url);
            source.setApplicationName("plumbline");
            return source;
        } catch (IllegalArgumentException failure) {
            throw new StoreRefused("The database address is not understood. A right one is " + EXAMPLE + ".", failure);
        }
    }

    /// Returns where the data lives, without a name or a password.
    static String place(PGSimpleDataSource source) {
        return "the PostgreSQL database %s at %s:%d"
                .formatted(source.getDatabaseName(), source.getServerNames()[0], source.getPortNumbers()[0]);
    }

    /// Says why the first connection failed, without the password.
    static StoreRefused refusal(PGSimpleDataSource source, SQLException failure) {
        String where = source.getServerNames()[0] + ":" + source.getPortNumbers()[0];
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        String sentence = switch (state) {
            case "08001", "08004", "08006" ->
                "No PostgreSQL answers at " + where + ". Start it, or correct --database.";
            case "28000", "28P01" ->
                "PostgreSQL at " + where + " refused the user name or the password given with --database.";
            case "3D000" ->
                "PostgreSQL at " + where + " has no database " + source.getDatabaseName() + ". Create it first.";
            default -> "PostgreSQL at " + where + " cannot be used: " + failure.getMessage();
        };
        return new StoreRefused(sentence, failure);
    }
}
