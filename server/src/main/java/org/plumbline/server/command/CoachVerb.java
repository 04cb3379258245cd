package org.plumbline.server.command;

import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.exercise.Repertoire;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `coach [FILE]`: a trace in, the decision after each step out. The what-if tool for one exercise; nothing is kept.
@Command(
        name = "coach",
        description = "Plays a trace (JSON) of one exercise and says what the coach decides after each step.",
        mixinStandardHelpOptions = true)
public final class CoachVerb extends Verb {

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The trace; standard input if there is no file.")
    private Optional<Path> file = Optional.empty();

    @Mixin
    private CatalogOption catalog = new CatalogOption();

    @Override
    String answer() {
        LocatedJson question = Inputs.read(file, System.in);
        Repertoire repertoire = catalog.repertoire();
        TraceJson json = new TraceJson(repertoire);
        return JsonText.of(Inputs.answer(
                question, one -> json.play(new TraceReader(repertoire, Inputs.name(file)).read(one))));
    }
}
