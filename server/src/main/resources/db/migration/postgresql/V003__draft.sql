-- The answers to the questions as somebody left them, so that leaving loses nothing. One row a person, replaced.
CREATE TABLE draft (
    trainee text COLLATE "C" NOT NULL,
    answers text             NOT NULL,
    PRIMARY KEY (trainee)
);
