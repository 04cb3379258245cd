package org.plumbline.server.account;

import java.util.UUID;

/// Who a stored thing belongs to, such as `018f3c5e-7a11-7bb2-9d5e-3f1c0a9b7d21`.
public record TraineeId(UUID value) {

    public static TraineeId parse(String text) {
        return new TraineeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
