package org.plumbline.bench.plans;

import java.util.List;
import org.plumbline.person.Profile;
import org.plumbline.server.command.ProfileJson;

/// Somebody described in a sentence, with their answers: `no equipment at all`.
///
/// Those with a number such as G04 are golden cases of `domain/golden-cases.yaml`.
///
/// @param who what a physiotherapist would want to know first
record Described(String name, String who, Profile profile) {

    static final List<Described> ALL = List.of(
            of("G01, beginner with bands", "34, never trained, desk eight hours a day. Two days of 25 minutes.", """
                    {"age": 34, "sex": "F", "body_kg": 64, "level": "L0",
                     "equipment": ["none", "band", "anchor", "doorframe", "mat", "wall", "chair"], "bands": [3, 4],
                     "days_per_week": 2, "minutes": 25, "desk_hours": 8, "screen": {"all_no": true}}
                    """),
            of(
                    "G04, no equipment at all",
                    "40, beginner, with a wall, a mat and a doorframe. Three days of 20 minutes.",
                    """
                    {"age": 40, "level": "L0", "equipment": ["none", "wall", "mat", "doorframe"], "days_per_week": 3,
                     "minutes": 20}
                    """),
            of(
                    "G05, dumbbells and bench, for strength",
                    "41, has trained for some time, 2 to 20 kg, a bench that tilts. Three days of 45 minutes.",
                    """
                    {"age": 41, "sex": "M", "body_kg": 82, "level": "L1",
                     "equipment": ["none", "dumbbell", "bench", "incline-bench", "mat", "wall", "doorframe"],
                     "dumbbells_kg": [2, 4, 6, 8, 10, 12, 14, 16, 18, 20], "days_per_week": 3, "minutes": 45,
                     "goal": "strength"}
                    """),
            of(
                    "G07, tense neck, asks for renegade and high rows",
                    "38, has trained for some time, tension of the upper trapezius 2 of 10. Three days of 30 minutes.",
                    """
                    {"age": 38, "sex": "F", "level": "L1",
                     "equipment": ["none", "dumbbell", "barbell", "band", "anchor", "mat", "doorframe", "chair"],
                     "bands": [3, 4], "days_per_week": 3, "minutes": 30, "conditions": ["neck-tension"],
                     "pains": {"upper_trapezius_tension": 2}, "requests": ["renegade-row", "high-barbell-row"]}
                    """),
            of(
                    "G13, high blood pressure, treated and controlled",
                    "55, beginner, last reading 134/84, the doctor agrees. Two days of 30 minutes.",
                    """
                    {"age": 55, "level": "L0",
                     "equipment": ["none", "band", "anchor", "dumbbell", "doorframe", "wall", "mat", "chair"],
                     "bands": [2, 3], "dumbbells_kg": [2, 3, 4], "days_per_week": 2, "minutes": 30,
                     "conditions": ["hypertension-caution"],
                     "screen": {"bp_diagnosed": true, "medication": true, "doctor_ok": true, "last_bp": [134, 84]}}
                    """),
            of(
                    "G15, osteoporosis without a fracture",
                    "68, beginner, the doctor agrees. Three days of 25 minutes.",
                    """
                    {"age": 68, "sex": "F", "level": "L0",
                     "equipment": ["none", "band", "anchor", "wall", "mat", "doorframe", "desk", "chair"],
                     "bands": [2, 3], "days_per_week": 3, "minutes": 25, "conditions": ["osteoporosis", "age-65-plus"],
                     "screen": {"osteoporosis": true, "fracture": false, "clinician_ok": true}}
                    """),
            of(
                    "G17, pregnant, week 24, without complications",
                    "31, has trained for some time, the midwife agrees. Three days of 25 minutes.",
                    """
                    {"age": 31, "level": "L1",
                     "equipment":
                         ["none", "band", "anchor", "dumbbell", "wall", "doorframe", "desk", "mat", "chair"],
                     "bands": [2, 3], "dumbbells_kg": [2, 4, 6], "days_per_week": 3, "minutes": 25,
                     "conditions": ["pregnancy", "pregnancy-supine", "pregnancy-prone"],
                     "screen": {"pregnant_weeks": 24, "provider_ok": true}}
                    """),
            of(
                    "G19, pain with the arm overhead",
                    "44, beginner, 4 of 10 overhead, none at rest. Two days of 25 minutes.",
                    """
                    {"age": 44, "level": "L0",
                     "equipment": ["none", "band", "anchor", "dumbbell", "wall", "mat", "doorframe", "chair"],
                     "bands": [2, 3], "dumbbells_kg": [1, 2, 4], "days_per_week": 2, "minutes": 25,
                     "conditions": ["overhead-pain"], "pains": {"shoulder_overhead": 4, "shoulder_rest": 0},
                     "screen": {"arm_weak_after_injury": false}}
                    """),
            of(
                    "Lifter with barbell and bench",
                    "29, has trained for years, wants strength, weak lower trapezius. Four days of 40 minutes.",
                    """
                    {"age": 29, "sex": "M", "body_kg": 84, "level": "L2",
                     "equipment": ["none", "barbell", "dumbbell", "bench", "incline-bench", "mat", "wall", "doorframe",
                         "pull-up-bar", "low-bar"],
                     "dumbbells_kg": [4, 6, 8, 10, 12, 16, 20, 24], "days_per_week": 4, "minutes": 40,
                     "goal": "strength", "already_active": true, "weak_points": ["lower-trapezius"]}
                    """),
            of(
                    "Parent with ten minutes",
                    "36, beginner, one band and a door, dislikes lying face down (prone Y and T). Three days of 10 minutes.",
                    """
                    {"age": 36, "level": "L0", "equipment": ["none", "band", "anchor", "wall", "doorframe", "chair"],
                     "bands": [2, 3], "days_per_week": 3, "minutes": 10, "minutes_hard_limit": true,
                     "dislikes": ["prone-y-raise", "prone-t-raise"]}
                    """),
            of(
                    "Traveler with a band",
                    "47, has trained for some time, away from home with one band. Four days of 15 minutes.",
                    """
                    {"age": 47, "level": "L1", "equipment": ["none", "dumbbell", "bench", "band", "wall", "chair"],
                     "bands": [4], "dumbbells_kg": [6, 8, 10], "days_per_week": 4, "minutes": 15,
                     "traveling": ["band", "wall", "chair"]}
                    """));

    private static Described of(String name, String who, String answers) {
        return new Described(name, who, ProfileJson.read(name, answers));
    }
}
