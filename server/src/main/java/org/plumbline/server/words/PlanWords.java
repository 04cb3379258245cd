package org.plumbline.server.words;

import java.util.List;
import org.plumbline.dose.Range;
import org.plumbline.exercise.Exercise;
import org.plumbline.exercise.Repertoire;
import org.plumbline.planner.Note;
import org.plumbline.planner.Plan.Remark;
import org.plumbline.planner.PlanReason;
import org.plumbline.planner.Refusal;
import org.plumbline.planner.Relaxation;
import org.plumbline.progression.Need;

/// What a plan says to the person it is for: `Every session has a row.` Short, plain, a number and its reason
/// (rulebook 7).
public final class PlanWords {

    /// Said with every set of somebody with high blood pressure (COND-BP).
    public static final String BREATHE_OUT = "breathe out on effort";

    private PlanWords() {}

    /// Returns what the person should know about their plan.
    public static String remark(Remark remark, Repertoire repertoire) {
        return switch (remark) {
            case Remark.Declined some -> declined(repertoire.exercise(some.exercise()), some.refusal());
            case Remark.Gated some -> gated(repertoire.exercise(some.exercise()), some.needs());
            case Remark.Unknown some -> unknown(some);
            case Remark.Offered some -> offered(repertoire.exercise(some.exercise()), some);
            case Remark.Noted some -> note(some.note());
            case Remark.Timed some -> timed(some);
            case Remark.Relaxable some -> relaxation(some.relaxation());
        };
    }

    /// Returns what the person should know about their plan, and the rule behind it.
    public static Cited cited(Remark remark, Repertoire repertoire) {
        String text = remark(remark, repertoire);
        return switch (remark) {
            case Remark.Declined some -> Cited.of(text, some.refusal().rule());
            case Remark.Gated some -> Cited.of(text, some.rule());
            case Remark.Offered _ -> Cited.of(text, "C5");
            case Remark.Noted some -> Cited.of(text, some.note().rule());
            case Remark.Timed _ -> Cited.of(text, "TIME");
            case Remark.Unknown _, Remark.Relaxable _ -> Cited.plain(text);
        };
    }

    /// Returns why an exercise is in the plan, and the rule of composition behind it; a wish is its own reason.
    public static Cited cited(PlanReason reason) {
        String text = why(reason);
        return switch (reason) {
            case WARMS_UP_NECK_AND_SHOULDERS, WARMS_UP_THORACIC_SPINE, WARMS_UP -> Cited.of(text, "C1");
            case IS_THE_ROW,
                    IS_THE_POSTURE_MOVE,
                    TRAINS_BETWEEN_SHOULDER_BLADES,
                    TRAINS_LOWER_TRAPEZIUS,
                    TRAINS_BACK_OF_SHOULDERS,
                    TRAINS_ROTATOR_CUFF -> Cited.of(text, "C2");
            case SUPPORTS_LOWER_BACK, SUPPORTS_GRIP, PRACTICES_HEAD_POSITION -> Cited.of(text, "C7");
            case OPENS_THE_CHEST, STRETCHES_UPPER_BACK, STRETCHES_NECK -> Cited.of(text, "C3");
            case BELONGS_TO_ROUTINE -> Cited.of(text, "2.7");
            case WAS_ASKED_FOR -> Cited.plain(text);
        };
    }

    /// Returns why an exercise is in the plan.
    public static String why(PlanReason reason) {
        return switch (reason) {
            case WARMS_UP_NECK_AND_SHOULDERS -> "Loosens neck and shoulders for what follows.";
            case WARMS_UP_THORACIC_SPINE -> "Loosens your upper back for what follows.";
            case WARMS_UP -> "Warms you up for what follows.";
            case IS_THE_ROW -> "Every session has a row: the pull your back does most.";
            case IS_THE_POSTURE_MOVE -> "Every session has a posture move.";
            case TRAINS_BETWEEN_SHOULDER_BLADES -> "Trains what holds your shoulder blades.";
            case TRAINS_LOWER_TRAPEZIUS ->
                "Trains the part between and below your shoulder blades that is often under-trained.";
            case TRAINS_BACK_OF_SHOULDERS -> "Trains the back of your shoulders and the space between the blades.";
            case TRAINS_ROTATOR_CUFF -> "Trains the small muscles that turn your upper arm outward.";
            case SUPPORTS_LOWER_BACK -> "Steadies your lower back and middle, in a supporting role.";
            case SUPPORTS_GRIP -> "Helps your grip, so that your back still gets its set.";
            case PRACTICES_HEAD_POSITION -> "Practices holding your head over your shoulders.";
            case OPENS_THE_CHEST -> "Opens the chest; it belongs to every session that strengthens the back.";
            case STRETCHES_UPPER_BACK -> "Eases your upper back after the work.";
            case STRETCHES_NECK -> "Eases your neck after the work.";
            case BELONGS_TO_ROUTINE -> "Part of the routine you asked for.";
            case WAS_ASKED_FOR -> "You asked for it.";
        };
    }

    /// Returns what is worth knowing about a plan.
    public static String note(Note note) {
        return switch (note) {
            case BEGINNERS_START_WITH_TWO ->
                "Two sessions a week to begin with; that is enough to get stronger. From week 4, three, if the first six went well.";
            case RECOVERY_DAYS ->
                "Your back gets stronger during recovery, so full sessions have rest days between them. The other days are for a few light minutes.";
            case DESK_BREAKS_ONLY -> "No full sessions, as you asked. Desk breaks stay.";
            case LIGHT_PRACTICE_ALONE ->
                "So few minutes are for light practice, which keeps the habit. A session begins at five.";
            case FREE_DAYS_LIMIT -> "There are as many sessions as you have free days.";
            case BALANCE_PRACTICE ->
                "Two or three sessions a week suit you well, and some balance practice on top is a good idea.";
            case ROW_MISSING -> "There is no row in this plan, since none is left by what you have, told us or want.";
            case ROW_RESTS_ON_THIS_DAY ->
                "One session goes without a row: rows with weights keep 48 hours between them.";
            case POSTURE_MISSING ->
                "A session goes without a posture move, since none is left by what you have, told us or want.";
            case FEW_EXERCISES ->
                "These sessions have fewer exercises than usual; no more fit what you have, told us or asked for.";
            case FEW_STRETCHES -> "There are fewer stretches than usual; no more fit what you have and told us.";
            case ROUTINE_UNAVAILABLE ->
                "Too little of the routine you asked for is left for you, so this plan was put together another way.";
            case DESK_ROUTINE -> "The micro-break belongs to your desk hours; you meet it there.";
            case EXERCISES_REPLACED -> "Some exercises of the routine were replaced or left out for you.";
            case CONTRADICTORY_WISHES ->
                "Something you do not want is also a favorite or meant to stay. It stays out until you say otherwise.";
            case TARGETS_MET ->
                "Every muscle gets what we aim for in less time than you gave. More would add little; the rest is yours.";
            case TRIMMED -> "Shortened to fit your minutes.";
            case SHORTER_THAN_A_SESSION ->
                "So few minutes leave room for the core of a session only: a short warm-up, a row, a posture move and the chest stretch.";
            case LONGER_THAN_ASKED -> "This takes longer than the minutes you gave.";
            case CIRCUIT -> "One set of each exercise, then round again, with short rests.";
            case VOLUME_ABOVE_SOFT_LIMIT ->
                "Some muscles get more sets a week than we usually plan; the routine you asked for is made so.";
            case LATEX_BANDS_LEFT_OUT -> "Your bands are left out because of latex. Tell us if they are latex-free.";
            case BANDS_TOO_STRONG -> "Your bands are stronger than the ones to begin with, so they wait.";
            case WEIGHTS_TOO_HEAVY -> "Your weights are heavier than the ones to begin with, so they wait.";
            case WEIGHTS_UNKNOWN ->
                "We do not know your weights. Take one that leaves three or four repetitions of twelve undone.";
            case BREATHE_OUT ->
                "In every set, " + BREATHE_OUT + ". Never hold your breath, and stop well before you are spent.";
            case BEND_FROM_THE_HIPS ->
                "Bend from the hips and keep your back long, here and in daily life. We leave rounding and fast twists out.";
            case PREGNANCY_STOP_LIST ->
                "The pregnancy stop list: stop and call your midwife or doctor with " + ScreenWords.pregnancySigns()
                        + ".";
            case RETEST_THE_ARC ->
                "Keep pain at 2 to 3 of 10 or less and work below the height that hurts. Try the height again every 14 days. If it is no better in 4 to 6 weeks, talk to a health professional.";
            case GENTLE_LIMITS_WITH_ARM_SYMPTOMS ->
                "Keep pain at 3 of 10 or less, and it should settle within 24 hours. If your arm or hand gets weaker, stop and get medical advice the same day.";
        };
    }

    /// Returns why a wish is not part of the plan.
    public static String declined(Exercise exercise, Refusal refusal) {
        String name = exercise.name();
        return switch (refusal) {
            case Refusal.UpperTrapeziusKeptLow _ ->
                "%s has an upper-trapezius emphasis. Your plan keeps that low; not dangerous in itself."
                        .formatted(name);
            case Refusal.LeftOut leftOut ->
                "%s is left out because of %s.".formatted(name, ScreenWords.condition(leftOut.because()));
            case Refusal.NotOwned _ -> "%s needs equipment you did not list.".formatted(name);
            case Refusal.LoadTooHeavy _ ->
                "%s waits for something lighter: what you have is too much to begin with.".formatted(name);
            case Refusal.TakenOut _ -> "%s is left out for now, because of what happened with it.".formatted(name);
            case Refusal.TooEarly early -> "%s comes later, from level %s.".formatted(name, early.from());
            case Refusal.Closed closed -> gated(exercise, closed.needs());
            case Refusal.NoRoom _ -> "%s has no room in these sessions.".formatted(name);
        };
    }

    /// Returns what a gated exercise waits for.
    public static String gated(Exercise exercise, List<Need> needs) {
        String list = ScreenWords.list(needs.stream().map(PlanWords::need).toList(), "and");
        return "%s opens with %s.".formatted(exercise.name(), list);
    }

    public static String need(Need need) {
        return switch (need) {
            case PLANK_30_SECONDS -> "a plank of 30 seconds with level hips";
            case PLANK_20_SECONDS -> "a plank of 20 seconds with level hips";
            case ONE_ARM_DUMBBELL_ROW_3_X_12_CLEAN -> "three sets of 12 clean one-arm dumbbell rows";
            case KNEELING_RENEGADE_ROW_2_X_8_CLEAN -> "two sets of 8 clean kneeling renegade rows";
            case LEVEL_L1 -> "16 sessions over eight weeks";
            case LEVEL_L2 -> "half a year of regular training";
            case BARBELL_ROW_CLEAN -> "clean barbell rows";
            case HIP_HINGE_2_X_10_CLEAN -> "two sets of 10 clean hip hinges";
            case NO_PAIN_IN_WRIST_BACK_OR_SHOULDER -> "wrists, back and shoulders that do not hurt";
            case NO_TENSE_NECK -> "a neck that is not tense";
            case SAFE_STURDY_BAR_OR_TABLE -> "your word that the bar or table is sturdy and safe to hang from";
        };
    }

    public static String offered(Exercise exercise, Remark.Offered offer) {
        return "%s may be added, %d sets of %s. It is up to you."
                .formatted(exercise.name(), offer.sets(), offer.amount());
    }

    public static String unknown(Remark.Unknown unknown) {
        return "Nothing here is called '%s'.".formatted(unknown.wish());
    }

    /// Returns the honest time of a routine (SAY5).
    public static String timed(Remark.Timed timed) {
        Range minutes = timed.otherwiseMinutes();
        return "The strength part takes %s minutes with the lowest repetitions and 20 s rests, %d to %d otherwise. Warm-up and stretches are extra."
                .formatted(tenths(timed.shortestSeconds()), minutes.low(), minutes.high());
    }

    /// Returns seconds as minutes with one decimal: `14.7`.
    public static String tenths(int seconds) {
        int tenths = Math.round(seconds / 6f);
        return tenths / 10 + "." + tenths % 10;
    }

    /// Returns what would allow more.
    public static String relaxation(Relaxation relaxation) {
        return switch (relaxation) {
            case MORE_MINUTES -> "With more minutes nothing has to be shortened.";
            case ADD_A_BAND -> "A band and something to fix it to would bring a row.";
            case LIGHTER_BANDS -> "A lighter band would open the band exercises.";
            case LIGHTER_WEIGHTS -> "Lighter weights would open the rows with weights.";
            case MORE_DAYS -> "With more free days there is room for more.";
            case CONFIRM_A_STURDY_BAR -> "With a bar or table that you know to be sturdy, the inverted row opens.";
        };
    }
}
