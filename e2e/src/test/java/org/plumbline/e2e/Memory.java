package org.plumbline.e2e;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// What the browser keeps on its device, read past the player: what happened, what waits to be sent, what was refused.
record Memory(Page page) {

    private static final String READ = """
            async name => (await indexedDB.databases()).some(each => each.name === "plumbline") && new Promise((found, failed) => {
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

    /// Waits until the next sessions are on the device, as the server has them since this page was opened.
    void isSupplied() {
        double opened = ((Number) page.evaluate("() => Math.floor(performance.timeOrigin)")).doubleValue();
        until(
                () -> rows("kept").stream().anyMatch(row -> ((Number) row.get("at")).doubleValue() >= opened),
                "nothing was downloaded");
    }

    /// Waits until the server has everything.
    void isSent() {
        until(() -> waiting() == 0, "it was not sent");
        if (!refused().isEmpty()) {
            throw new AssertionError("The server refused " + refused());
        }
    }

    private static void until(BooleanSupplier reached, String otherwise) {
        long patience = System.nanoTime() + (long) (Visitor.PATIENCE_MILLIS * 1_000_000);
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > patience) {
                throw new AssertionError(otherwise);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> rows(String table) {
        return page.evaluate(READ, table) instanceof List<?> rows ? (List<Map<String, Object>>) rows : List.of();
    }
}
