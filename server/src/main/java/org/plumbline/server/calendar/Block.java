package org.plumbline.server.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One component of a calendar, such as a `VEVENT`, with those of its lines that say when and whether busy.
final class Block {

    private final String name;
    private final List<Line> lines = new ArrayList<>();
    private final List<Block> inside = new ArrayList<>();

    Block(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void add(Line line) {
        lines.add(line);
    }

    void add(Block block) {
        inside.add(block);
    }

    List<Block> inside() {
        return inside;
    }

    List<Line> all(String named) {
        return lines.stream().filter(line -> line.name().equals(named)).toList();
    }

    Optional<Line> find(String named) {
        return lines.stream().filter(line -> line.name().equals(named)).findFirst();
    }

    boolean says(String named, String word) {
        return find(named).filter(line -> line.says(word)).isPresent();
    }
}
