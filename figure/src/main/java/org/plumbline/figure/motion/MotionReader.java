package org.plumbline.figure.motion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.figure.prop.Prop;

/// Reads a motion file and gathers every mistake in it.
///
/// A file has lines of words; `#` begins a remark. `camera`, `second`, `prop`, `pose` and the lines of a pose, `cycle`
/// or
/// `flow`, `alternate`, `always`, `contact`, `expect`, `strip`, `mark`, `title`, `shows`, `unsupported`.
/// `catalog/MOTIONS.md` explains each.
public final class MotionReader {

    private final String file;
    private final Map<String, Pose> bases;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<Camera> views = new ArrayList<>();
    private final List<Prop> props = new ArrayList<>();
    private final Map<String, Pose> poses = new LinkedHashMap<>();
    private final Map<String, Integer> poseLines = new LinkedHashMap<>();
    private final List<Adjustment> always = new ArrayList<>();
    private final List<Contact> contacts = new ArrayList<>();
    private final List<Expectation> expectations = new ArrayList<>();
    private final List<String> strip = new ArrayList<>();
    private Optional<String> thumb = Optional.empty();
    private Optional<Landmark> above = Optional.empty();
    private final List<Mark> marks = new ArrayList<>();
    private Legend legend = Legend.NONE;
    private Optional<Cycle> cycle = Optional.empty();
    private Optional<Pose> open = Optional.empty();
    private boolean alternating;
    private boolean unsupported;
    private int line;
    private int cycleLine;
    private int stripLine;
    private int thumbLine;

    private MotionReader(String file, Map<String, Pose> bases) {
        this.file = file;
        this.bases = bases;
    }

    /// What was read, and everything that was wrong with it: a motion only if nothing was.
    public record Read(Optional<Motion> motion, List<Mistake> mistakes) {}

    /// Reads a motion from the lines of its file.
    ///
    /// @param id the exercise the motion is of
    /// @param file as mistakes name it
    /// @param bases the poses that may be named `@quadruped`
    public static Read read(String id, String file, List<String> lines, Bases bases) {
        MotionReader reader = new MotionReader(file, bases.poses());
        reader.all(lines);
        return reader.done(id, lines.size());
    }

    /// Returns the poses of a file that has nothing else.
    static Map<String, Pose> poses(String file, List<String> lines, Map<String, Pose> known, List<Mistake> mistakes) {
        MotionReader reader = new MotionReader(file, known);
        reader.all(lines);
        mistakes.addAll(reader.mistakes);
        return reader.poses;
    }

    private void all(List<String> lines) {
        for (String raw : lines) {
            line++;
            String text = raw.replaceFirst("#.*", "").strip();
            if (!text.isEmpty()) {
                try {
                    one(new Words(text));
                } catch (IllegalArgumentException e) {
                    mistake(line, String.valueOf(e.getMessage()));
                }
            }
        }
        open.ifPresent(pose -> poses.put(pose.name(), pose));
    }

    private void one(Words words) {
        String keyword = words.next("a word");
        if (PoseReader.knows(keyword)) {
            Pose pose =
                    open.orElseThrow(() -> new IllegalArgumentException("'" + keyword + "' stands before any pose"));
            open = Optional.of(PoseReader.changed(pose, keyword, words));
            return;
        }
        switch (keyword) {
            case "camera", "second" -> camera(words);
            case "prop" -> props.addAll(PropReader.read(words));
            case "pose" -> pose(words);
            case "cycle" -> cycle(words, false);
            case "flow" -> cycle(words, true);
            case "alternate" -> alternating = true;
            case "thumb" -> {
                thumbLine = line;
                thumb = Optional.of(words.next("a pose"));
            }
            case "own-pace" -> cycle = Optional.of(running().atOwnPace());
            case "above" -> above = Optional.of(Landmark.parse(words.next("a point of the body")));
            case "mark" -> marks.add(Mark.parse(words));
            case "title" -> legend = legend.withTitle(words.rest());
            case "shows" -> legend = legend.withShows(words.rest());
            case "unsupported" -> unsupported = true;
            case "reps" -> reps(words);
            case "always" -> always.add(Adjustment.parse(words));
            case "contact" -> contact(words);
            case "expect" -> expect(words);
            case "strip" -> {
                stripLine = line;
                while (words.hasNext()) {
                    strip.add(words.next("a pose"));
                }
            }
            default -> throw new IllegalArgumentException("unknown line '" + keyword + "'");
        }
    }

    private void camera(Words words) {
        views.add(new Camera(Numbers.parse(words.next("the yaw")), Numbers.parse(words.next("the pitch"))));
        words.end();
    }

    private void pose(Words words) {
        open.ifPresent(pose -> poses.put(pose.name(), pose));
        String name = words.next("a name");
        Pose from = Pose.STANDING;
        if (words.peek("from")) {
            from = base(words.next("the pose to begin with"));
        }
        words.end();
        poseLines.put(name, line);
        open = Optional.of(from.named(name));
    }

    private Pose base(String name) {
        Map<String, Pose> known = name.startsWith("@") ? bases : poses;
        Pose found = known.get(name.startsWith("@") ? name.substring(1) : name);
        if (found == null) {
            throw new IllegalArgumentException(
                    "no pose '" + name + "': there are " + String.join(", ", known.keySet()));
        }
        return found;
    }

    private void cycle(Words words, boolean flowing) {
        List<Cycle.Beat> beats = new ArrayList<>();
        while (words.hasNext()) {
            String pose = words.next("a pose");
            double hold = flowing ? 0 : Numbers.parse(words.next("the seconds it is held"));
            beats.add(new Cycle.Beat(pose, hold, Numbers.parse(words.next("the seconds to the next pose"))));
        }
        cycle = Optional.of(new Cycle(beats, flowing, 1, false));
        cycleLine = line;
    }

    private void reps(Words words) {
        int reps = (int) Numbers.parse(words.next("how many repetitions the cycle shows"));
        cycle = Optional.of(running().showing(reps));
    }

    private Cycle running() {
        return cycle.orElseThrow(() -> new IllegalArgumentException("this stands below the cycle"));
    }

    private void contact(Words words) {
        Landmark point = Landmark.parse(words.next("a point of the body"));
        Contact.Touched what = touched(words.next("what it touches"));
        Set<String> poses = new HashSet<>();
        double within = Contact.TOLERANCE;
        while (words.hasNext()) {
            String word = words.next("a word");
            if (word.startsWith("@")) {
                poses.add(word.substring(1));
            } else if (word.equals("within")) {
                within = Numbers.parse(words.next("centimeters"));
            } else {
                throw new IllegalArgumentException("unknown word '" + word + "'");
            }
        }
        contacts.add(new Contact(line, point, what, poses, within));
    }

    private Contact.Touched touched(String name) {
        if (name.equals("floor") || name.equals("mat")) {
            return new Contact.Touched.Floor();
        }
        for (Prop prop : props) {
            if (prop instanceof Prop.Furniture furniture && furniture.name().equals(name)) {
                return new Contact.Touched.Thing(furniture);
            }
        }
        return new Contact.Touched.Body(Landmark.parse(name));
    }

    private void expect(Words words) {
        String pose = words.next("a pose or 'always'");
        expectations.add(new Expectation(line, pose, Comparison.parse(words)));
        words.end();
    }

    private Read done(String id, int lines) {
        if (views.isEmpty()) {
            mistake(lines, "has no camera");
        }
        cycle.ifPresentOrElse(this::checkCycle, () -> mistake(lines, "has no cycle and no flow"));
        expectations.stream()
                .filter(expectation -> !expectation.pose().equals(Expectation.ALWAYS))
                .forEach(expectation -> mustPass(expectation.pose(), expectation.line()));
        contacts.forEach(contact -> contact.poses().forEach(pose -> mustPass(pose, contact.line())));
        strip.forEach(pose -> mustPass(pose, stripLine));
        thumb.ifPresent(pose -> mustPass(pose, thumbLine));
        if (!mistakes.isEmpty() || cycle.isEmpty()) {
            return new Read(Optional.empty(), List.copyOf(mistakes));
        }
        Timeline timeline = new Timeline(poses, cycle.get(), alternating, always, poseLines);
        Motion.Claims claims = new Motion.Claims(contacts, expectations, unsupported);
        Motion.Staging staging = new Motion.Staging(views, strip, thumb, above, marks, legend);
        return new Read(Optional.of(new Motion(id, staging, props, timeline, claims)), List.of());
    }

    private void checkCycle(Cycle read) {
        for (Cycle.Beat beat : read.beats()) {
            if (!poses.containsKey(beat.pose())) {
                mistake(cycleLine, "no pose '" + beat.pose() + "'");
            }
        }
        String last = read.beats().getLast().pose();
        if (read.beats().getLast().move() == 0
                && !last.equals(read.beats().getFirst().pose())) {
            mistake(
                    cycleLine,
                    "the loop does not close: give '" + last + "' some seconds to go back to the first pose");
        }
    }

    /// A pose the cycle never comes to would make what is said of it true by never being looked at.
    private void mustPass(String pose, int at) {
        boolean passed = cycle.stream()
                .flatMap(read -> read.beats().stream())
                .anyMatch(beat -> beat.pose().equals(pose));
        if (!passed) {
            mistake(
                    at,
                    poses.containsKey(pose)
                            ? "the cycle never comes to pose '" + pose + "'"
                            : "no pose '" + pose + "'");
        }
    }

    private void mistake(int at, String what) {
        mistakes.add(new Mistake(file, at, what));
    }
}
