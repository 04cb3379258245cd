-- The people who train here; a browser shows the token whose hash is kept.
CREATE TABLE trainee (
    id         text COLLATE "C" NOT NULL,
    created_at bigint           NOT NULL,
    token_hash text COLLATE "C" NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (token_hash)
);
