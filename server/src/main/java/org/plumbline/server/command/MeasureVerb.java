package org.plumbline.server.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `measure [FILE]`: a baseline and later self-tests in; out, what may be said of each: changed, or no clear change
/// yet.
@Command(
        name = "measure",
        description = "Says of self-tests (JSON) which changes are more than the error of measuring.",
        mixinStandardHelpOptions = true)
public final class MeasureVerb extends Verb {

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The tests; standard input if there is no file.")
    private Optional<Path> file = Optional.empty();

    @Override
    String answer() {
        LocatedJson question = Inputs.read(file, System.in);
        return JsonText.of(
                Inputs.answer(question, one -> MeasureJson.write(new MeasureReader(Inputs.name(file)).read(one))));
    }
}
