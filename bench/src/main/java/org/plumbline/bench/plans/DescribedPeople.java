package org.plumbline.bench.plans;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringJoiner;
import org.plumbline.catalog.Catalog;
import org.plumbline.exercise.Repertoire;

/// Writes the plans of the described people into a Markdown file, between two marks: `bench/run people`.
public final class DescribedPeople {

    private static final String BEGIN = "<!-- bench/run people writes from here -->\n";
    private static final String END = "<!-- to here -->\n";

    private DescribedPeople() {}

    /// Writes them, or prints them if no file is named.
    ///
    /// @param args the file
    public static void main(String[] args) throws IOException {
        Repertoire repertoire = Catalog.read();
        StringJoiner all = new StringJoiner("\n");
        for (int i = 0; i < Described.ALL.size(); i++) {
            all.add(new PersonTable(repertoire, Described.ALL.get(i)).write(i + 1));
        }
        if (args.length == 0) {
            System.out.print(all);
            return;
        }
        Path file = Path.of(args[0]);
        String text = Files.readString(file);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException(
                    file + " has no lines '" + BEGIN.strip() + "' and '" + END.strip() + "'");
        }
        Files.writeString(file, text.substring(0, begin) + BEGIN + "\n" + all + "\n" + text.substring(end));
    }
}
