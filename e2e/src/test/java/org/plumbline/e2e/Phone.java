package org.plumbline.e2e;

import com.microsoft.playwright.BrowserType;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/// A phone with a memory of its own: a browser process on a folder. Its battery can be pulled at any moment, and
/// what it kept is there when it is switched on again.
final class Phone implements AutoCloseable {

    private final BrowserType browsers;
    private final Path folder;
    private final URI address;
    private Visitor visitor;

    private Phone(BrowserType browsers, Path folder, URI address) {
        this.browsers = browsers;
        this.folder = folder;
        this.address = address;
        this.visitor = switchedOn();
    }

    /// A new phone that keeps its memory in this folder.
    static Phone on(BrowserType browsers, Path folder, URI address) {
        return new Phone(browsers, folder, address);
    }

    /// Whoever holds it now. Each time it is switched on that is somebody else.
    Visitor visitor() {
        return visitor;
    }

    /// Ends the browser as `kill -9` does, with all that belongs to it.
    void losesPower() {
        List<ProcessHandle> parts = ProcessHandle.current()
                .descendants()
                .filter(this::isOurs)
                .flatMap(each -> Stream.concat(Stream.of(each), each.descendants()))
                .distinct()
                .toList();
        if (parts.isEmpty()) {
            throw new AssertionError("There is no browser on " + folder);
        }
        parts.forEach(ProcessHandle::destroyForcibly);
        CompletableFuture.allOf(parts.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .join();
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains("--user-data-dir=" + folder);
    }

    /// Switches it on again after it lost power. Nothing is open.
    Visitor switchOn() {
        visitor = switchedOn();
        return visitor;
    }

    private Visitor switchedOn() {
        return Visitor.with(browsers.launchPersistentContext(folder, Chromium.phone()), address);
    }

    @Override
    public void close() {
        visitor.close();
    }
}
