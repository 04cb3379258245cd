package org.plumbline.e2e;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/// What the browser keeps on its device, read past the player: what happened, what waits to be sent, what was refused.
record Memory(Page page) {

    private static final String READ = """
            name => new Promise((found, failed) => {
              const opening = indexedDB.open("plumbline")
              opening.onerror = () => failed(opening.error)
              opening.onsuccess = () => {
                const reading = opening.result.transaction(name).objectStore(name).getAll()
                reading.onsuccess = () => {
                  opening.result.close()
                  found(reading.result)
                }
              }
            })
            """;

    /// How many entries the server does not have yet.
    int waiting() {
        return rows("outbox").size();
    }

    /// What the server never understood, one sentence each.
    List<String> refused() {
        return rows("refused").stream().map(row -> String.valueOf(row)).toList();
    }

    /// How many things happened in the sessions of this device.
    int events() {
        return rows("events").size();
    }

    /// Waits until the server has everything.
    void isSent() {
        long patience = System.nanoTime() + (long) (Visitor.PATIENCE_MILLIS * 1_000_000);
        while (waiting() > 0) {
            if (System.nanoTime() > patience) {
                throw new AssertionError("Still waiting: " + rows("outbox"));
            }
        }
        if (!refused().isEmpty()) {
            throw new AssertionError("The server refused " + refused());
        }
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> rows(String table) {
        return (List<Map<String, Object>>) page.evaluate(READ, table);
    }
}
