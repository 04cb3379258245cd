-- The people who train here; a browser shows the token whose hash is kept.
CREATE TABLE trainee (
    id         TEXT    NOT NULL,
    created_at INTEGER NOT NULL,
    token_hash TEXT    NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (token_hash)
) STRICT, WITHOUT ROWID;
