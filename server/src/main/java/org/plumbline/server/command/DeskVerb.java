package org.plumbline.server.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `desk [FILE]`: a profile in; out, how often breaks are offered at the desk and what is in them. With `--day` a whole
/// day is played.
@Command(
        name = "desk",
        description = "Says how breaks at the desk go for somebody with this profile (JSON).",
        mixinStandardHelpOptions = true)
public final class DeskVerb extends Verb {

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The profile; standard input if there is no file.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--day",
            paramLabel = "FILE",
            description = "A day (JSON) with meetings, sessions and what is done about the prompts, to be played.")
    private Optional<Path> day = Optional.empty();

    @Mixin
    private CatalogOption catalog = new CatalogOption();

    @Override
    String answer() {
        Optional<Workday> played =
                day.map(path -> Workday.read(Inputs.name(day), Inputs.read(Optional.of(path), System.in)));
        LocatedJson question = Inputs.read(file, System.in);
        BreaksJson json = new BreaksJson(catalog.repertoire());
        return JsonText.of(Inputs.answer(question, one -> json.write(Inputs.name(file), one, played)));
    }
}
