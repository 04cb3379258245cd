package org.plumbline.figure.motion;

import java.util.Optional;
import org.plumbline.figure.body.Side;
import org.plumbline.figure.motion.LimbAim.At;
import org.plumbline.figure.motion.LimbAim.End;
import org.plumbline.figure.motion.LimbAim.To;

/// Reads what an arm or a leg does: `at 10,2,40 pole back palm down point fwd`, `to raise(90,0) bend 6 fwd palm down`.
final class LimbReader {

    private final Side side;
    private final boolean arm;
    private LimbAim aim;

    private LimbReader(LimbAim before, Side side, boolean arm) {
        this.aim = before;
        this.side = side;
        this.arm = arm;
    }

    static LimbAim changed(LimbAim before, Words words, Side side, boolean arm) {
        LimbReader reader = new LimbReader(before, side, arm);
        while (words.hasNext()) {
            reader.word(words.next("a word"), words);
        }
        return reader.aim;
    }

    private void word(String word, Words words) {
        switch (word) {
            case "to" -> to(Aim.parse(words.next("a direction"), side));
            case "bend" -> bend(words);
            case "at" -> at(words);
            case "pole" -> pole(Aim.parse(words.next("a direction"), side));
            case "arc" -> arc();
            case "point" ->
                end(
                        Optional.of(Aim.parse(words.next("a direction"), side)),
                        aim.end().palm());
            case "palm" -> palm(words);
            case "loose" -> aim = aim.withEnd(End.LOOSE);
            default ->
                throw new IllegalArgumentException("unknown word '" + word
                        + "': a limb has to, bend, at, across, pole, arc, point, palm and loose");
        }
    }

    private void to(Aim direction) {
        if (aim instanceof To to) {
            aim = new To(direction, to.bend(), to.toward(), to.end());
        } else {
            aim = new To(direction, 5, usual("c:fwd", "p:back"), End.LOOSE);
        }
    }

    private void bend(Words words) {
        double degrees = Numbers.parse(words.next("degrees"));
        if (!(aim instanceof To to)) {
            throw new IllegalArgumentException("'bend' belongs to a limb with 'to'; one with 'at' has a pole");
        }
        Aim toward = words.atDirection() ? Aim.parse(words.next("a direction"), side) : to.toward();
        aim = new To(to.direction(), degrees, toward, to.end());
    }

    private void at(Words words) {
        boolean across = words.peek("across");
        Place place = Place.parse(words.next("a place x,y,z"), side, across);
        aim = aim instanceof At at
                ? new At(place, at.pole(), true, at.end())
                : new At(place, usual("back+down", "fwd"), true, End.LOOSE);
    }

    private void pole(Aim pole) {
        if (!(aim instanceof At at)) {
            throw new IllegalArgumentException("'pole' belongs to a limb with 'at'; one with 'to' has a bend");
        }
        aim = new At(at.place(), pole, at.straight(), at.end());
    }

    private void arc() {
        if (!(aim instanceof At at)) {
            throw new IllegalArgumentException("'arc' belongs to a limb with 'at'; one with 'to' is on an arc already");
        }
        aim = new At(at.place(), at.pole(), false, at.end());
    }

    private void palm(Words words) {
        if (!arm) {
            throw new IllegalArgumentException("a leg has no palm");
        }
        end(aim.end().point(), Optional.of(Aim.parse(words.next("a direction"), side)));
    }

    private void end(Optional<Aim> point, Optional<Aim> palm) {
        aim = aim.withEnd(new End(point, palm));
    }

    private Aim usual(String ofArm, String ofLeg) {
        return Aim.parse(arm ? ofArm : ofLeg, side);
    }
}
