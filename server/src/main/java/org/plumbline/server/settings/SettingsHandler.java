package org.plumbline.server.settings;

import java.util.Optional;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.log.Journal;
import org.plumbline.server.store.Database;
import org.plumbline.server.web.Html;
import org.plumbline.server.web.Moment;
import org.plumbline.server.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The settings: `GET /settings`. Answers are changed where they were asked, so there is nothing to post.
@RestController
public final class SettingsHandler {

    private final Database database;
    private final Templates templates = new StaticTemplates();

    public SettingsHandler(Database database) {
        this.database = database;
    }

    @GetMapping("/settings")
    ResponseEntity<byte[]> show(Journal journal, Moment moment, Visit visit) {
        SettingsView view = SettingsView.of(journal.history(), moment, database.place(), version());
        return Html.page(templates.settingsSettings(visit, view));
    }

    /// The version stands in the jar; without one the program runs from its sources.
    private static String version() {
        return Optional.ofNullable(SettingsHandler.class.getPackage().getImplementationVersion())
                .orElse("built from source");
    }
}
