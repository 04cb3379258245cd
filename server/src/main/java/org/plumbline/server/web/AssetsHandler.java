package org.plumbline.server.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The files that pages load: `GET /assets/{hash}/{name}`, such as `player/turn.js`. An address never changes its
/// content.
@RestController
public final class AssetsHandler {

    private static final Duration YEAR = Duration.ofDays(365);

    private final Assets assets;

    public AssetsHandler(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{hash}/{*name}")
    ResponseEntity<byte[]> show(@PathVariable String hash, @PathVariable String name) {
        return assets.find(hash, name.substring(1))
                .map(asset -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(asset.type()))
                        .cacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable())
                        .body(asset.bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
