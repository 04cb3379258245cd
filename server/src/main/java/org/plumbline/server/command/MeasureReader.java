package org.plumbline.server.command;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.assessment.Amount;
import org.plumbline.assessment.Facet;
import org.plumbline.assessment.Measurement;
import org.plumbline.assessment.OutcomeMeasure;
import org.plumbline.assessment.Setup;
import org.plumbline.assessment.Taken;
import org.plumbline.server.command.LocatedJson.Fields;
import org.plumbline.server.command.LocatedJson.Items;

/// Reads self-tests: `{"baseline": {"twd_cm": [12.4, 12.6, 12.5]}, "later": [{"week": 8, "twd_cm": [11.2, 11.4,
/// 11.3]}]}`.
///
/// A baseline told as one object is the mean of its two days; as an array, its days one by one.
final class MeasureReader {

    private static final LocalDate START = LocalDate.EPOCH;
    private static final int WEEK = 7;
    private static final int MOST_WEEKS = 5200;

    private final InputProblems problems;

    MeasureReader(String file) {
        this.problems = new InputProblems(file);
    }

    /// Returns the self-tests a JSON value describes.
    ///
    /// @throws InputException if it does not describe self-tests
    Tests read(LocatedJson json) {
        if (!(json instanceof Fields fields)) {
            problems.add(json.line(), "self-tests should be an object");
            problems.refuse();
            return new Tests(List.of(), false, List.of());
        }
        FieldReader tests = new FieldReader(fields, problems);
        TraceReader.ANNOTATIONS.forEach(tests::find);
        boolean isMean = tests.find("baseline").filter(Items.class::isInstance).isEmpty();
        List<Tests.Date> baseline = isMean ? mean(tests.object("baseline")) : days(tests.objects("baseline"));
        Tests read = new Tests(baseline, isMean, later(tests.objects("later")));
        tests.refuseUnknown();
        problems.refuse();
        return read;
    }

    /// The mean of two days stands on both of them.
    private List<Tests.Date> mean(FieldReader baseline) {
        return List.of(date(baseline, 0, START), date(baseline, 0, START.plusDays(1)));
    }

    private List<Tests.Date> days(List<FieldReader> days) {
        List<Tests.Date> dates = new ArrayList<>();
        for (FieldReader day : days) {
            dates.add(date(day, 0, START.plusDays(dates.size())));
        }
        return dates;
    }

    private List<Tests.Date> later(List<FieldReader> later) {
        List<Tests.Date> dates = new ArrayList<>();
        int before = 0;
        for (FieldReader each : later) {
            int week = each.whole("week", before + 1);
            if (week <= before || week > MOST_WEEKS) {
                each.problem(
                        "week",
                        "'week' should be after the date before it, up to %d; nothing is measured more than"
                                        .formatted(MOST_WEEKS)
                                + " weekly");
            }
            before = Math.max(before + 1, Math.min(week, MOST_WEEKS));
            dates.add(date(each, before, START.plusDays(1 + (long) WEEK * before)));
        }
        return dates;
    }

    private Tests.Date date(FieldReader date, int week, LocalDate day) {
        Map<Facet, String> told = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            String word = date.text(facet.toString(), text -> text, "");
            if (!word.isBlank()) {
                told.put(facet, word);
            }
        }
        List<Taken> taken = new ArrayList<>();
        for (OutcomeMeasure measure : OutcomeMeasure.values()) {
            measurement(date, measure, told).ifPresent(one -> taken.add(new Taken(day, one)));
        }
        Tests.Date read = new Tests.Date(week, taken, discomfort(date), date.flag("confirmed", false));
        date.refuseUnknown();
        return read;
    }

    private Optional<Measurement> measurement(FieldReader date, OutcomeMeasure measure, Map<Facet, String> told) {
        String key = MeasureJson.key(measure);
        List<Integer> readings = numbers(date, key, MeasureReader::tenths);
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        Map<Facet, String> facets = new EnumMap<>(told);
        facets.keySet().retainAll(measure.facets());
        try {
            return Optional.of(new Measurement(measure, readings, new Setup(facets)));
        } catch (IllegalArgumentException e) {
            date.problem(key, "'%s': %s".formatted(key, e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Amount> discomfort(FieldReader date) {
        return date.number("discomfort_7d", told -> {
            int tenths = tenths(told);
            if (tenths < 0 || tenths > 100) {
                throw new IllegalArgumentException("a mean of seven days is 0 to 10, not " + told);
            }
            return Amount.ofTenths(tenths);
        });
    }

    /// A single reading needs no brackets.
    private static <T> List<T> numbers(FieldReader date, String key, Function<BigDecimal, T> meaning) {
        return date.find(key).filter(Items.class::isInstance).isPresent()
                ? date.numbers(key, meaning)
                : date.number(key, meaning).stream().toList();
    }

    private static int tenths(BigDecimal told) {
        return told.movePointRight(1).intValueExact();
    }
}
