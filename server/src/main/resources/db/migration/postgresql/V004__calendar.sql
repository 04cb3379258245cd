-- The calendar somebody subscribed to: where it is and, of what was read last, the busy times alone. The address may hold
-- a secret, as the rest of the database does. Times are microseconds since 1970; 0 means never.
CREATE TABLE calendar_source (
    trainee  text COLLATE "C" NOT NULL,
    address  text NOT NULL,
    all_day  bigint NOT NULL,
    etag     text NOT NULL,
    modified text NOT NULL,
    tried_at bigint NOT NULL,
    trouble  text NOT NULL,
    read_at  bigint NOT NULL,
    reaches  bigint NOT NULL,
    left_out bigint NOT NULL,
    busy     text NOT NULL,
    PRIMARY KEY (trainee)
);

-- The feed of planned sessions: the secret of its address, shown to its owner again, and when sessions begin.
CREATE TABLE calendar_feed (
    trainee     text COLLATE "C" NOT NULL,
    secret      text NOT NULL,
    secret_hash text COLLATE "C" NOT NULL,
    begins      text NOT NULL,
    PRIMARY KEY (trainee),
    UNIQUE (secret_hash)
);

-- What the feed said last about each session, so that one that moves is told as the same one with a higher number.
CREATE TABLE calendar_event (
    trainee    text COLLATE "C" NOT NULL,
    place      text COLLATE "C" NOT NULL,
    starts_at  bigint NOT NULL,
    minutes    bigint NOT NULL,
    state      text NOT NULL,
    sequence   bigint NOT NULL,
    changed_at bigint NOT NULL,
    PRIMARY KEY (trainee, place)
);
