-- Everything that happened to the people who train here, one row for each request. Rows are only ever added.
-- Ids compare byte by byte, so that an update of the system's languages cannot break an index.
CREATE TABLE training_log (
    trainee  text COLLATE "C" NOT NULL,
    seq      bigint           NOT NULL,
    entry_id text COLLATE "C" NOT NULL,
    at       bigint           NOT NULL,
    kind     text             NOT NULL,
    entry    text             NOT NULL,
    PRIMARY KEY (trainee, seq),
    UNIQUE (trainee, entry_id)
);
