-- The answers to the questions as somebody left them, so that leaving loses nothing. One row a person, replaced.
CREATE TABLE draft (
    trainee TEXT NOT NULL,
    answers TEXT NOT NULL,
    PRIMARY KEY (trainee)
) STRICT, WITHOUT ROWID;
