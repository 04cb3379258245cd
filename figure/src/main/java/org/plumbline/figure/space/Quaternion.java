package org.plumbline.figure.space;

/// A turn as four numbers, which can be blended without a joint getting stuck.
record Quaternion(double w, double x, double y, double z) {

    private static final double NEARLY_THE_SAME = 0.9995;

    static Quaternion of(Frame frame) {
        Vec a = frame.left();
        Vec b = frame.up();
        Vec c = frame.front();
        double trace = a.x() + b.y() + c.z();
        if (trace > 0) {
            double s = Math.sqrt(trace + 1) * 2;
            return new Quaternion(s / 4, (b.z() - c.y()) / s, (c.x() - a.z()) / s, (a.y() - b.x()) / s);
        }
        if (a.x() > b.y() && a.x() > c.z()) {
            double s = Math.sqrt(1 + a.x() - b.y() - c.z()) * 2;
            return new Quaternion((b.z() - c.y()) / s, s / 4, (b.x() + a.y()) / s, (c.x() + a.z()) / s);
        }
        if (b.y() > c.z()) {
            double s = Math.sqrt(1 + b.y() - a.x() - c.z()) * 2;
            return new Quaternion((c.x() - a.z()) / s, (b.x() + a.y()) / s, s / 4, (c.y() + b.z()) / s);
        }
        double s = Math.sqrt(1 + c.z() - a.x() - b.y()) * 2;
        return new Quaternion((a.y() - b.x()) / s, (c.x() + a.z()) / s, (c.y() + b.z()) / s, s / 4);
    }

    Frame frame() {
        return new Frame(
                new Vec(1 - 2 * (y * y + z * z), 2 * (x * y + w * z), 2 * (x * z - w * y)),
                new Vec(2 * (x * y - w * z), 1 - 2 * (x * x + z * z), 2 * (y * z + w * x)),
                new Vec(2 * (x * z + w * y), 2 * (y * z - w * x), 1 - 2 * (x * x + y * y)));
    }

    Quaternion toward(Quaternion other, double share) {
        double dot = w * other.w + x * other.x + y * other.y + z * other.z;
        double cosine = Math.abs(dot);
        double mine = 1 - share;
        double theirs = share;
        if (cosine < NEARLY_THE_SAME) {
            double angle = Math.acos(cosine);
            mine = Math.sin((1 - share) * angle) / Math.sin(angle);
            theirs = Math.sin(share * angle) / Math.sin(angle);
        }
        double signed = dot < 0 ? -theirs : theirs;
        return new Quaternion(
                        w * mine + other.w * signed,
                        x * mine + other.x * signed,
                        y * mine + other.y * signed,
                        z * mine + other.z * signed)
                .unit();
    }

    private Quaternion unit() {
        double length = Math.sqrt(w * w + x * x + y * y + z * z);
        return new Quaternion(w / length, x / length, y / length, z / length);
    }
}
