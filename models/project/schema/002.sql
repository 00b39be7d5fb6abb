-- What a person says of turns is kept by where they begin in a text, as passages are: the rows of turns change
-- whenever turns are split, joined or imported anew. Nothing was written into these tables before.
DROP TABLE pin;

CREATE TABLE pin (
    id INTEGER PRIMARY KEY,
    guid BLOB NOT NULL UNIQUE,
    pair INTEGER NOT NULL REFERENCES pair (id),
    left_revision INTEGER NOT NULL REFERENCES revision (id),
    left_start INTEGER NOT NULL,
    right_revision INTEGER NOT NULL REFERENCES revision (id),
    right_start INTEGER NOT NULL,
    cut INTEGER NOT NULL DEFAULT 0
);

DROP TABLE question_turn;

-- An exchange that a person assigned to a question, or (without one) to none.
CREATE TABLE question_turn (
    id INTEGER PRIMARY KEY,
    guid BLOB NOT NULL UNIQUE,
    question INTEGER REFERENCES question (id),
    episode INTEGER NOT NULL REFERENCES episode (id),
    revision INTEGER NOT NULL REFERENCES revision (id),
    start INTEGER NOT NULL
);

-- What awaits review is counted when a project opens.
CREATE INDEX annotation_doubtful ON annotation (episode) WHERE state <> 'anchored';
