package org.plumbline.server.player;

import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.web.Assets;
import org.plumbline.server.web.Html;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The page that runs a session on a device: `GET /player`, the same for everybody, so that a device can keep it.
@RestController
public final class PlayerHandler {

    private final Assets assets;
    private final Templates templates = new StaticTemplates();

    public PlayerHandler(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/player")
    ResponseEntity<byte[]> show() {
        return Html.shared(templates.playerShell(assets));
    }
}
