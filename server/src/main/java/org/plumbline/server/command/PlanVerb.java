package org.plumbline.server.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.exercise.Repertoire;
import org.plumbline.planner.Planner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.JsonNodeFactory;

/// `plan [FILE]`: a profile in, the week out, as JSON or with `--text` for people.
@Command(
        name = "plan",
        description = "Turns a profile (JSON) into a week of training.",
        mixinStandardHelpOptions = true)
public final class PlanVerb extends Verb {

    private static final int MOST_WEEKS = 520;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The profile; standard input if there is no file.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--text", description = "Answer in words instead of JSON.")
    private boolean isText;

    @Option(names = "--why", description = "With --text: say why each strengthening exercise is there.")
    private boolean isWhy;

    @Option(
            names = "--week",
            paramLabel = "N",
            defaultValue = "1",
            description = "A later week, as if all before went as planned.")
    private int week;

    @Mixin
    private CatalogOption catalog = new CatalogOption();

    @Override
    String answer() {
        if (week < 1 || week > MOST_WEEKS) {
            throw new InputException(List.of("--week: give 1 to %d, not %d".formatted(MOST_WEEKS, week)));
        }
        LocatedJson question = Inputs.read(file, System.in);
        Repertoire repertoire = catalog.repertoire();
        Planner planner = new Planner(repertoire);
        if (isText) {
            PlanText text = new PlanText(repertoire, isWhy);
            StringBuilder words = new StringBuilder();
            Inputs.answer(question, one -> {
                words.append(text.write(planner, ProfileJson.read(Inputs.name(file), one), week))
                        .append('\n');
                return JsonNodeFactory.instance.nullNode();
            });
            return words.toString();
        }
        PlanJson json = new PlanJson(repertoire);
        return JsonText.of(Inputs.answer(
                question, one -> json.write(planner, ProfileJson.read(Inputs.name(file), one), week)));
    }
}
