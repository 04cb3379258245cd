package org.plumbline.server.welcome;

import static java.util.stream.Collectors.toSet;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plumbline.dose.Pain;
import org.plumbline.exercise.Condition;
import org.plumbline.person.Clearance;
import org.plumbline.person.Health;
import org.plumbline.person.Health.BloodPressure;
import org.plumbline.person.Sign;

/// Reads the three pages about health into what the screening asks for: a tick at `dizziness` is the condition, and
/// `It is new` beside it the sign.
///
/// The boxes carry the domain's own words, so a tick that is no condition is a sign, and one that is neither is a yes
/// to something unknown, which is never ignored (SCR5).
final class HealthAnswers {

    private static final int FIRST_PAIN_BEFORE = 20;
    private static final int FIRST_PAIN_AFTER = 55;

    /// Whose yes is asked for beside a tick. SCR4 is not here: once a doctor has looked at it, the tick counts no more.
    private static final Map<String, Clearance> WHOSE_YES = Map.of(
            "heart-condition", Clearance.DOCTOR,
            "chronic-condition", Clearance.CLINICIAN,
            "joint-problem", Clearance.CLINICIAN,
            "arm-symptoms", Clearance.CLINICIAN,
            "recent-surgery", Clearance.SURGERY,
            "vertebral-fracture", Clearance.PROFESSIONAL_SETUP,
            "pregnancy", Clearance.MATERNITY_PROVIDER);

    /// What each yes lifts for the screening, whoever's tick it stands beside.
    private static final Map<Clearance, Set<String>> LIFTS = Map.of(
            Clearance.DOCTOR,
            Set.of("heart-condition", "chronic-condition", "joint-problem", "arm-symptoms", "recent-surgery"),
            Clearance.CLINICIAN,
            Set.of("chronic-condition", "joint-problem", "arm-symptoms", "recent-surgery"),
            Clearance.SURGERY,
            Set.of("recent-surgery"),
            Clearance.PROFESSIONAL_SETUP,
            Set.of("vertebral-fracture"),
            Clearance.MATERNITY_PROVIDER,
            Set.of("pregnancy"));

    /// The places that are rated beside their tick, as [Health#pains] knows them; the field has the same name.
    private static final Map<String, String> RATED = Map.of(
            "overhead-pain", "shoulder_overhead",
            "shoulder-pain", "shoulder",
            "low-back-pain", "low_back",
            "wrist-pain", "wrist",
            "knee-pain", "knee");

    private final Fields health;
    private final Fields body;
    private final Set<String> ticked = new HashSet<>();
    private final Set<String> cleared = new HashSet<>();

    private HealthAnswers(Fields health, Fields body, Fields signs) {
        this.health = health;
        this.body = body;
        ticked.addAll(health.all("health"));
        ticked.addAll(body.all("body"));
        ticked.addAll(signs.all("sign"));
        cleared.addAll(health.all("cleared"));
        cleared.addAll(body.all("cleared"));
    }

    static Health health(int age, Fields health, Fields body, Fields signs) {
        HealthAnswers answers = new HealthAnswers(health, body, signs);
        return new Health(
                answers.conditions(),
                answers.signs(age),
                pains(body),
                bloodPressure(health),
                pregnantWeeks(health),
                answers.clearances());
    }

    /// Returns the last reading, or empty where it is not known, which means: ask a doctor first (COND-BP).
    static Optional<BloodPressure> bloodPressure(Fields fields) {
        if (!fields.has("health", "hypertension-caution") || !(fields.has("systolic") || fields.has("diastolic"))) {
            return Optional.empty();
        }
        String both = "Give the upper and the lower value, such as 134 and 84";
        int systolic = fields.get("systolic", both + ".", text -> Typed.whole(text, both));
        return Optional.of(
                fields.get("diastolic", both + ".", text -> new BloodPressure(systolic, Typed.whole(text, both))));
    }

    static Optional<Integer> pregnantWeeks(Fields fields) {
        if (!fields.has("health", "pregnancy")) {
            return Optional.empty();
        }
        return fields.find(
                "weeks",
                text -> new Health(
                                Set.of(),
                                Set.of(),
                                Map.of(),
                                Optional.empty(),
                                Optional.of(Typed.whole(text, "Give 1 to 42 weeks of pregnancy")),
                                Set.of())
                        .pregnantWeeks()
                        .orElseThrow());
    }

    static Pain neck(Fields fields) {
        return fields.find("neck", Pain::parse).orElse(Pain.NONE);
    }

    /// Returns where it hurts and how much (SCR1). A place without a number is remembered as ticked alone.
    static Map<String, Pain> pains(Fields fields) {
        Map<String, Pain> pains = new TreeMap<>();
        pains.put("neck", neck(fields));
        RATED.forEach((tick, place) -> {
            if (fields.has("body", tick)) {
                fields.find(place, Pain::parse).ifPresent(pain -> pains.put(place, pain));
            }
        });
        return pains;
    }

    /// Whether neck pain at this age is worth asking whether it is the first (STOP2).
    static boolean asksFirstNeckPain(int age) {
        return age < FIRST_PAIN_BEFORE || age > FIRST_PAIN_AFTER;
    }

    private Set<Condition> conditions() {
        return ticked.stream().flatMap(tick -> condition(tick).stream()).collect(toSet());
    }

    private Set<Sign> signs(int age) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        for (String tick : ticked) {
            if (condition(tick).isEmpty()) {
                signs.add(sign(tick));
            }
        }
        signs.removeIf(sign -> sign.rule().equals("SCR4") && cleared.contains(sign.toString()));
        addIf(signs, Sign.PREGNANCY_SIGN, ticked.contains("pregnancy") && health.has("pregnancy-sign"));
        addIf(signs, Sign.RECENT_DISLOCATION, isRecent("shoulder-instability"));
        addIf(signs, Sign.NEW_DIZZINESS, isRecent("dizziness"));
        addIf(signs, Sign.FIRST_NECK_PAIN, asksFirstNeckPain(age) && neck(body).isAtLeast(1) && body.has("first"));
        return signs;
    }

    private boolean isRecent(String tick) {
        return ticked.contains(tick) && body.has("recent", tick);
    }

    private static void addIf(Set<Sign> signs, Sign sign, boolean isTold) {
        if (isTold) {
            signs.add(sign);
        }
    }

    /// A yes is passed on only when every tick it would lift has its own: a doctor who knows of the heart does not
    /// speak for the shoulder. Held back, it leaves more blocked, never less (SCR5).
    private Set<Clearance> clearances() {
        Set<Clearance> given = EnumSet.noneOf(Clearance.class);
        for (String tick : ticked) {
            Clearance clearance = WHOSE_YES.get(tick);
            if (clearance != null && cleared.contains(tick) && speaksForAll(clearance)) {
                given.add(clearance);
            }
        }
        return given;
    }

    private boolean speaksForAll(Clearance clearance) {
        return LIFTS.getOrDefault(clearance, Set.of()).stream()
                .filter(ticked::contains)
                .allMatch(cleared::contains);
    }

    static Optional<Condition> condition(String tick) {
        return Stream.of(Condition.values())
                .filter(condition -> condition.toString().equals(tick))
                .findFirst();
    }

    static Sign sign(String tick) {
        return Stream.of(Sign.values())
                .filter(sign -> sign.toString().equals(tick))
                .findFirst()
                .orElse(Sign.UNKNOWN_ANSWER);
    }
}
