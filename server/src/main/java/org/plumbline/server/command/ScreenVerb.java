package org.plumbline.server.command;

import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.screening.Screener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `screen [FILE]`: a profile in; out, whether this person may train here, what is left out and why.
@Command(
        name = "screen",
        description = "Says whether somebody with this profile (JSON) may train here.",
        mixinStandardHelpOptions = true)
public final class ScreenVerb extends Verb {

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The profile; standard input if there is no file.")
    private Optional<Path> file = Optional.empty();

    @Mixin
    private CatalogOption catalog = new CatalogOption();

    @Override
    String answer() {
        LocatedJson question = Inputs.read(file, System.in);
        ScreenJson json = new ScreenJson(catalog.repertoire());
        return JsonText.of(Inputs.answer(
                question, one -> json.write(Screener.screen(ProfileJson.read(Inputs.name(file), one)))));
    }
}
