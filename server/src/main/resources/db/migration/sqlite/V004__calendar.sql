-- The calendar somebody subscribed to: where it is and, of what was read last, the busy times alone. The address may hold
-- a secret, as the rest of the file does. Times are microseconds since 1970; 0 means never.
CREATE TABLE calendar_source (
    trainee  TEXT    NOT NULL,
    address  TEXT    NOT NULL,
    all_day  INTEGER NOT NULL,
    etag     TEXT    NOT NULL,
    modified TEXT    NOT NULL,
    tried_at INTEGER NOT NULL,
    trouble  TEXT    NOT NULL,
    read_at  INTEGER NOT NULL,
    reaches  INTEGER NOT NULL,
    left_out INTEGER NOT NULL,
    busy     TEXT    NOT NULL,
    PRIMARY KEY (trainee)
) STRICT, WITHOUT ROWID;

-- The feed of planned sessions: the secret of its address, shown to its owner again, and when sessions begin.
CREATE TABLE calendar_feed (
    trainee     TEXT NOT NULL,
    secret      TEXT NOT NULL,
    secret_hash TEXT NOT NULL,
    begins      TEXT NOT NULL,
    PRIMARY KEY (trainee),
    UNIQUE (secret_hash)
) STRICT, WITHOUT ROWID;

-- What the feed said last about each session, so that one that moves is told as the same one with a higher number.
CREATE TABLE calendar_event (
    trainee    TEXT    NOT NULL,
    place      TEXT    NOT NULL,
    starts_at  INTEGER NOT NULL,
    minutes    INTEGER NOT NULL,
    state      TEXT    NOT NULL,
    sequence   INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (trainee, place)
) STRICT, WITHOUT ROWID;
