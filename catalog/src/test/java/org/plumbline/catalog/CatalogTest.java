package org.plumbline.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plumbline.exercise.Repertoire;

class CatalogTest {

    @Test
    void readsTheShippedCatalog() {
        Repertoire repertoire = Catalog.read();
        assertEquals(63, repertoire.exercises().size());
        assertEquals(10, repertoire.ladders().size());
        assertEquals(4, repertoire.routines().size());
    }
}
