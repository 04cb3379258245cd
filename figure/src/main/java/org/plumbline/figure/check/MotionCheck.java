package org.plumbline.figure.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.figure.body.Side;
import org.plumbline.figure.body.Skeleton;
import org.plumbline.figure.body.Trunk;
import org.plumbline.figure.check.Findings.Where;
import org.plumbline.figure.motion.Camera;
import org.plumbline.figure.motion.Contact;
import org.plumbline.figure.motion.Expectation;
import org.plumbline.figure.motion.Landmark;
import org.plumbline.figure.motion.Mistake;
import org.plumbline.figure.motion.Moment;
import org.plumbline.figure.motion.Motion;
import org.plumbline.figure.motion.Posed;
import org.plumbline.figure.space.Vec;

/// Everything that has to hold of a motion, checked at many moments: joints, reach, contacts, volumes, balance, pace,
/// the camera, the loop, and the key facts its file states.
public final class MotionCheck {

    private static final int PER_MOVE = 24;
    private static final double REACH = 0.9;
    /// A hand swings at most this fast in a controlled exercise, in cm a second: 1.6 statures.
    private static final double SPEED = 280;
    /// And gains at most this much speed, in cm a second each second.
    private static final double ACCELERATION = 1500;
    /// The trunk is seen at this share of its length or more; less would be looking along it.
    private static final double FORESHORTENED = 0.4;

    private static final double LOOP = 1;

    private static final List<Landmark> PACED = Stream.of(
                    "handL", "handR", "ankleL", "ankleR", "crown", "kneeL", "kneeR", "elbowL", "elbowR")
            .map(Landmark::parse)
            .toList();

    private final Motion motion;
    private final Volumes volumes;
    private final Findings findings = new Findings();
    private Where where = new Where(1, "start", 0);

    private MotionCheck(Motion motion) {
        this.motion = motion;
        this.volumes = new Volumes(motion);
    }

    /// Returns what is wrong with a motion, each kind of mistake once, where it is worst.
    ///
    /// @param file as mistakes name it
    public static List<Mistake> of(Motion motion, String file) {
        MotionCheck check = new MotionCheck(motion);
        check.keyPoses();
        List<Moment> moments = motion.sample(PER_MOVE);
        for (int i = 0; i < moments.size(); i++) {
            check.pace(moments, i);
            if (!motion.isAlternating() || moments.get(i).time() <= motion.seconds() / 2) {
                check.moment(moments.get(i));
            }
        }
        check.loop(moments);
        return check.findings.asMistakes(file);
    }

    private void keyPoses() {
        for (Map.Entry<String, Posed> pose : motion.keyPoses().entrySet()) {
            Where here = new Where(motion.lineOf(pose.getKey()), pose.getKey(), 0);
            for (Side side : Side.values()) {
                Posed posed = pose.getValue();
                findings.add(
                        here,
                        "hand " + side + " cannot reach its place",
                        posed.armShort().of(side) - REACH,
                        "cm");
                findings.add(
                        here,
                        "foot " + side + " cannot reach its place",
                        posed.legShort().of(side) - REACH,
                        "cm");
            }
        }
    }

    private void moment(Moment moment) {
        String pose = moment.pose().orElse(where.pose());
        where = new Where(motion.lineOf(pose), pose, moment.time());
        Skeleton body = moment.body();
        JointLimits.check(body, where, findings);
        volumes.check(Capsule.of(body), where, findings);
        motion.claims().contacts().stream()
                .filter(contact -> contact.holdsIn(moment))
                .forEach(contact -> contact(contact, body));
        motion.claims().expectations().stream()
                .filter(expectation -> expectation.isAbout(moment))
                .forEach(expectation -> expectation(expectation, body));
        if (!motion.claims().unsupported()) {
            balance(moment);
        }
        camera(body.trunk());
    }

    private void contact(Contact contact, Skeleton body) {
        double gap = contact.gap(body);
        String how = gap > 0 ? " is away from the " : " sinks into the ";
        findings.add(
                new Where(contact.line(), where.pose(), where.time()),
                contact.point()
                        + how
                        + contact.what()
                        + String.format(Locale.ROOT, " beyond the %.1f cm allowed", contact.within()),
                Math.abs(gap) - contact.within(),
                "cm");
    }

    private void expectation(Expectation expectation, Skeleton body) {
        double miss = expectation.miss(body);
        if (miss > 0) {
            Where here = new Where(expectation.line(), where.pose(), where.time());
            findings.add(here, "not as expected: " + expectation.told(body), miss, "cm or degrees");
        }
    }

    private void balance(Moment moment) {
        double beyond = Balance.beyondSupport(motion, moment);
        if (beyond == Double.MAX_VALUE) {
            findings.add(where, "touches nothing: name a contact that carries the body", 1, "contact");
        } else {
            findings.add(where, "falls over: the center of mass is beyond what carries it", beyond, "cm");
        }
    }

    private void camera(Trunk trunk) {
        Vec spine = trunk.neck().base().minus(trunk.pelvis().base());
        for (Camera camera : motion.views()) {
            double along = Math.abs(spine.unit().dot(toward(camera)));
            double seen = Math.sqrt(Math.max(0, 1 - along * along));
            findings.add(
                    where,
                    String.format(Locale.ROOT, "camera %.0f %.0f looks along the trunk", camera.yaw(), camera.pitch()),
                    (FORESHORTENED - seen) * 100,
                    "percent of its length");
        }
    }

    private static Vec toward(Camera camera) {
        double yaw = Math.toRadians(camera.yaw());
        double pitch = Math.toRadians(camera.pitch());
        return new Vec(Math.sin(yaw) * Math.cos(pitch), Math.sin(pitch), Math.cos(yaw) * Math.cos(pitch));
    }

    private void pace(List<Moment> moments, int at) {
        for (Landmark landmark : PACED) {
            if (at > 0) {
                double speed = velocity(moments, at, landmark).length();
                findings.add(where, landmark + " moves too fast", speed - SPEED, "cm/s");
            }
            if (at > 1) {
                Vec change = velocity(moments, at, landmark).minus(velocity(moments, at - 1, landmark));
                double seconds = (moments.get(at).time() - moments.get(at - 2).time()) / 2;
                double gain = seconds > 0 ? change.length() / seconds : 0;
                findings.add(where, landmark + " jerks", gain - ACCELERATION, "cm/s²");
            }
        }
    }

    private static Vec velocity(List<Moment> moments, int at, Landmark landmark) {
        Moment now = moments.get(at);
        Moment before = moments.get(at - 1);
        Vec way = landmark.on(now.body()).minus(landmark.on(before.body()));
        double seconds = now.time() - before.time();
        return seconds > 0 ? way.times(1 / seconds) : way.times(PER_MOVE);
    }

    /// A motion that alternates has to begin where its mirror image begins.
    private void loop(List<Moment> moments) {
        if (!motion.isAlternating()) {
            return;
        }
        Skeleton start = moments.getFirst().body();
        Skeleton mirror = start.mirrored();
        for (String point : List.of("handL", "elbowL", "kneeL", "ankleL", "crown", "root")) {
            Landmark landmark = Landmark.parse(point);
            double apart = landmark.on(start).distance(landmark.on(mirror));
            findings.add(
                    where, "the loop does not close: " + point + " starts elsewhere in the mirror", apart - LOOP, "cm");
        }
    }
}
