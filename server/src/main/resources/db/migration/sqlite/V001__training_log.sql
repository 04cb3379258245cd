-- Everything that happened to the people who train here, one row for each request. Rows are only ever added.
-- Without a rowid the rows of one person lie side by side, in order.
CREATE TABLE training_log (
    trainee  TEXT    NOT NULL,
    seq      INTEGER NOT NULL,
    entry_id TEXT    NOT NULL,
    at       INTEGER NOT NULL,
    kind     TEXT    NOT NULL,
    entry    TEXT    NOT NULL,
    PRIMARY KEY (trainee, seq),
    UNIQUE (trainee, entry_id)
) STRICT, WITHOUT ROWID;
