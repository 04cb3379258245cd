package org.plumbline.server.words;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plumbline.dose.Band;
import org.plumbline.dose.Load;
import org.plumbline.exercise.Equipment;
import org.plumbline.exercise.Level;
import org.plumbline.person.Goal;
import org.plumbline.person.Health;
import org.plumbline.person.Kit;
import org.plumbline.person.Profile;
import org.plumbline.person.Sign;
import org.plumbline.person.Trainee;
import org.plumbline.person.Wishes;

/// What somebody told us in plain words, one line for each question: `Training: 2 days a week, 20 minutes`.
public final class ProfileWords {

    private static final String NOTHING = "Nothing to consider";

    private final Profile profile;

    /// One question and what was answered to it.
    public record Line(Question question, String text) {}

    private ProfileWords(Profile profile) {
        this.profile = profile;
    }

    public static List<Line> lines(Profile profile) {
        ProfileWords words = new ProfileWords(profile);
        return List.of(
                new Line(Question.EXPERIENCE, experience(profile.trainee())),
                new Line(Question.KIT, equipment(profile.kit())),
                new Line(Question.WISHES, wishes(profile.wishes())),
                new Line(Question.YOU, words.you()),
                new Line(Question.HEALTH, words.health()),
                new Line(Question.BODY, words.body()),
                new Line(Question.SIGNS, words.signs()));
    }

    private static String experience(Trainee trainee) {
        String level = level(trainee.level());
        return trainee.alreadyActive() ? level + ", active in other ways" : level;
    }

    /// Returns what a level means: `About two months or more of regular sessions`.
    public static String level(Level level) {
        return switch (level) {
            case L0 -> "New to this, or back after a break";
            case L1 -> "About two months or more of regular sessions";
            case L2 -> "Half a year or more without a long gap";
        };
    }

    private static String equipment(Kit kit) {
        List<String> all = new ArrayList<>();
        if (!kit.bands().isEmpty()) {
            List<String> colors = kit.bands().stream().map(Band::toString).toList();
            all.add(ScreenWords.list(colors, "and") + (colors.size() == 1 ? " band" : " bands"));
        }
        if (!kit.weightGrams().isEmpty()) {
            all.add("dumbbells of "
                    + ScreenWords.list(
                            kit.weightGrams().stream().map(Load::kilograms).toList(), "and") + " kg");
        }
        new TreeSet<>(kit.equipment())
                .stream()
                        .filter(item -> item != Equipment.BAND && item != Equipment.DUMBBELL)
                        .map(ProfileWords::equipment)
                        .forEach(all::add);
        return all.isEmpty() ? "Nothing, which is fine" : DoseWords.capitalized(String.join(", ", all));
    }

    private static String equipment(Equipment item) {
        return switch (item) {
            case ANCHOR -> "a place to tie a band";
            case DOORFRAME -> "an open doorframe";
            case LOW_BAR -> "a bar or table that holds you";
            case CABLE -> "a cable machine";
            case TOWEL -> "a towel";
            case BALL -> "a soft ball";
            case WALL -> "a free wall";
            case CHAIR -> "a sturdy chair";
            case MAT -> "a mat or carpet";
            default -> "a " + item.toString().replace('-', ' ');
        };
    }

    private static String wishes(Wishes wishes) {
        String days = wishes.daysPerWeek() == 1 ? "1 day a week" : wishes.daysPerWeek() + " days a week";
        return "%s, %d minutes, %s, for %s"
                .formatted(
                        days, wishes.minutes(), kind(wishes), wishes.goal() == Goal.POSTURE ? "posture" : "strength");
    }

    private static String kind(Wishes wishes) {
        if (wishes.requests().contains("T-B")) {
            return "the sample routine";
        }
        return wishes.requests().contains("T10") ? "the 10-minute workout" : "composed for you";
    }

    private String you() {
        Trainee you = profile.trainee();
        String weight = you.bodyGrams()
                .map(grams -> ", " + Load.kilograms(grams) + " kg")
                .orElse("");
        String desk = profile.deskHours() == 1 ? "1 hour" : profile.deskHours() + " hours";
        return "%d years%s, %s a day at a desk".formatted(you.age(), weight, desk);
    }

    private String health() {
        Health health = profile.health();
        List<String> all = new ArrayList<>(told(Question.HEALTH));
        health.bloodPressure().ifPresent(reading -> all.add("last reading " + reading));
        health.pregnantWeeks().ifPresent(weeks -> all.add("week " + weeks));
        if (profile.kit().isLatexFree()) {
            all.add("bands free of latex");
        }
        if (!health.clearances().isEmpty()) {
            all.add("cleared for training");
        }
        return listed(all);
    }

    private String body() {
        List<String> all = new ArrayList<>(told(Question.BODY));
        int neck = profile.health().pain("neck");
        all.addFirst(neck == 0 ? "no neck pain" : "neck pain %d of 10".formatted(neck));
        new TreeMap<>(profile.health().pains())
                .entrySet().stream()
                        .filter(pain ->
                                !pain.getKey().equals("neck") && pain.getValue().isAtLeast(1))
                        .map(pain -> "%s %d of 10"
                                .formatted(place(pain.getKey()), pain.getValue().rating()))
                        .forEach(all::add);
        return listed(all);
    }

    private static String place(String key) {
        return switch (key) {
            case "shoulder_overhead" -> "arm overhead";
            case "low_back" -> "lower back";
            case "wrist" -> "wrist or hand";
            default -> key.replace('_', ' ');
        };
    }

    private String signs() {
        List<String> all = told(Question.SIGNS);
        return all.isEmpty() ? "None of them" : listed(all);
    }

    private List<String> told(Question question) {
        Health health = profile.health();
        return Stream.concat(
                        new TreeSet<>(health.conditions())
                                .stream()
                                        .filter(condition -> Question.of(condition) == question)
                                        .map(ScreenWords::condition),
                        new TreeSet<>(health.signs())
                                .stream()
                                        .filter(sign -> Question.of(sign) == question)
                                        .map(ProfileWords::sign))
                .toList();
    }

    private static String listed(List<String> all) {
        return all.isEmpty() ? NOTHING : DoseWords.capitalized(all.stream().collect(joining(", ")));
    }

    /// Returns a sign in words that fit after `you told us about`.
    private static String sign(Sign sign) {
        return switch (sign) {
            case CHEST_PAIN -> "chest pain";
            case FAINTING -> "fainting, or losing your balance from dizziness";
            case SUPERVISED_ONLY -> "being told to train under supervision only";
            case HEART_CONDITION -> "a heart condition";
            case CHRONIC_CONDITION -> "a long-term illness or medicine for one";
            case JOINT_PROBLEM -> "a bone, joint or muscle problem that training could make worse";
            case UNCONTROLLED_BLOOD_PRESSURE -> "high blood pressure";
            case EMERGENCY -> "a sign that needs help right away";
            case ARM_WEAKNESS -> "a weaker arm or hand";
            case CLUMSY_HANDS -> "hands that became clumsy";
            case GAIT_CHANGE -> "a change in how you walk or keep your balance";
            case SPREADING_NUMBNESS -> "numbness or tingling that spreads";
            case ELECTRIC_SHOCK -> "a feeling like an electric shock when you bend your neck";
            case NIGHT_PAIN -> "pain that is always there, keeps growing or comes at night";
            case UNWELL -> "fever, night sweats or losing weight without a known reason";
            case SERIOUS_ILLNESS -> "new neck or back pain, with a serious illness in your history";
            case INFLAMED_JOINTS -> "neck trouble together with inflamed joints";
            case SUDDEN_BACK_PAIN -> "sudden pain in the middle of your back, or having become shorter";
            case OLD_SURGERY_NEW_SYMPTOMS -> "something new after an earlier neck or shoulder operation";
            case FIRST_NECK_PAIN -> "neck pain for the first time";
            case BONE_TENDERNESS -> "a spot on a bone that is very sore to touch";
            case ARM_WEAK_AFTER_INJURY -> "an arm you cannot lift since an injury";
            case DEFORMITY -> "a shoulder that looks out of shape, or a hot, swollen joint";
            case ILL -> "being ill at the moment";
            case RECENT_DISLOCATION -> "a shoulder that slipped out lately";
            case NEW_DIZZINESS -> "dizziness that is new";
            case PREGNANCY_SIGN -> "one of the signs to stop for in pregnancy";
            case UNKNOWN_ANSWER -> "something this program does not know";
        };
    }
}
