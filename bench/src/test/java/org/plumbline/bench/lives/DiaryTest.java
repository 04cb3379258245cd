package org.plumbline.bench.lives;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.catalog.Catalog;
import org.plumbline.exercise.Repertoire;

/// Lives every diary under `diaries/` day by day and asks what must be so.
class DiaryTest {

    private static final Repertoire BOOK = Catalog.read();

    @TestFactory
    Stream<DynamicTest> diaries() {
        return Diary.all().map(diary -> dynamicTest(diary.title(), diary.source(), () -> new Days(BOOK, diary).live()));
    }
}
