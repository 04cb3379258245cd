package org.plumbline.server.welcome;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.dose.Band;
import org.plumbline.exercise.Equipment;
import org.plumbline.person.Kit;
import org.plumbline.server.web.InvalidField;

/// Reads what somebody has: a wall, the red and the green band, dumbbells of `2, 4, 6`.
final class KitAnswers {

    private KitAnswers() {}

    /// Returns the kit. What is free of latex stands with the allergy, on the health page.
    static Kit kit(Fields fields, boolean isLatexFree) {
        Kit kit = Kit.of(equipment(fields), bands(fields), weights(fields));
        return isLatexFree ? kit.withLatexFreeBands() : kit;
    }

    static Set<Equipment> equipment(Fields fields) {
        Set<Equipment> equipment = EnumSet.noneOf(Equipment.class);
        equipment.addAll(all(fields, "equipment", Equipment::parse));
        return equipment;
    }

    /// Returns the bands; they count only where bands are ticked at all.
    static List<Band> bands(Fields fields) {
        if (!equipment(fields).contains(Equipment.BAND)) {
            return List.of();
        }
        List<Band> bands = all(fields, "band", Band::parse);
        if (bands.isEmpty()) {
            throw refused("band", "Choose the bands you have. Colors differ between makers; go by how hard they pull.");
        }
        return bands;
    }

    /// Returns the weights in grams; they count only where dumbbells are ticked.
    static List<Integer> weights(Fields fields) {
        if (!equipment(fields).contains(Equipment.DUMBBELL)) {
            return List.of();
        }
        return fields.get("kilograms", "Give the weights you have, such as 2, 4, 6.", Typed::gramsOfMany);
    }

    private static <T> List<T> all(Fields fields, String field, Function<String, T> parse) {
        try {
            return fields.all(field).stream().map(parse).toList();
        } catch (IllegalArgumentException e) {
            throw new InvalidField(field, String.valueOf(e.getMessage()), e);
        }
    }

    private static InvalidField refused(String field, String sentence) {
        return new InvalidField(field, sentence, new IllegalArgumentException(sentence));
    }
}
