-- SPDX-License-Identifier: MIT
-- Schema 1. Statements are separated by a semicolon and a blank line.
--
-- Offsets count Unicode code points, start inclusive, stop exclusive:
--     substr(revision.body, start + 1, stop - start)
-- Times are milliseconds: of a recording from its start, of the world since 1970-01-01 UTC. GUIDs are 16 bytes, most
-- significant first. Colours are '#rrggbb'. Enumerations are English words.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value
) WITHOUT ROWID;

CREATE TABLE setting (
    scope TEXT NOT NULL,
    key TEXT NOT NULL,
    value,
    PRIMARY KEY (scope, key)
) WITHOUT ROWID;

CREATE TABLE saved (
    id INTEGER PRIMARY KEY,
    guid BLOB NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    position TEXT NOT NULL DEFAULT ''
);

-- One opening for writing.
CREATE TABLE replica (
    id INTEGER PRIMARY KEY,
    guid BLOB NOT NULL UNIQUE,
    opened INTEGER NOT NULL,
    closed INTEGER,
    holder TEXT NOT NULL,
    host TEXT NOT NULL,
    process INTEGER NOT NULL,
    program TEXT NOT NULL
);

-- One action of a person. clock is hybrid: milliseconds since 1970 << 16 | counter, always ascending.
CREATE TABLE txn (
    id INTEGER PRIMARY KEY,
    replica INTEGER NOT NULL REFERENCES replica (id),
    sequence INTEGER NOT NULL,
    clock INTEGER NOT NULL,
    coder BLOB,
    kind TEXT NOT NULL,
    arguments TEXT NOT NULL DEFAULT '[]',
    direction TEXT NOT NULL DEFAULT 'do' CHECK (direction IN ('do', 'undo', 'redo')),
    UNIQUE (replica, sequence)
);

-- old and new are JSON: a value for an update, an object of all fields for a create or remove. References are GUIDs.
CREATE TABLE change (
    txn INTEGER NOT NULL REFERENCES txn (id),
    ordinal INTEGER NOT NULL,
    object_kind TEXT NOT NULL,
    object BLOB NOT NULL,
    operation TEXT NOT NULL CHECK (operation IN ('create', 'update', 'remove')),
    field TEXT,
    old TEXT,
    new TEXT,
    PRIMARY KEY (txn, ordinal)
) WITHOUT ROWID;

CREATE INDEX change_object ON change (object);

-- Text being typed, until it is folded into one change.
CREATE TABLE draft (
    object BLOB NOT NULL,
    field TEXT NOT NULL,
    text TEXT NOT NULL,
    modified INTEGER NOT NULL,
    PRIMARY KEY (object, field)
) WITHOUT ROWID;

-- bytes is a zlib stream of the file as it was.
CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    guid BLOB NOT NULL UNIQUE,
    sha256 BLOB NOT NULL,
    name TEXT NOT NULL,
    charset TEXT NOT NULL,
    size INTEGER NOT NULL,
    imported INTEGER NOT NULL,
    bytes BLOB NOT NULL
);

CREATE INDEX source_sha256 ON source (sha256);

CREATE TABLE episode (
    id INTEGER PRIMARY KEY,
    guid BLOB NOT NULL UNIQUE,
    title TEXT NOT NULL DEFAULT '',
    number TEXT NOT NULL DEFAULT '',
    date TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    summary TEXT NOT NULL DEFAULT '',
    media TEXT NOT NULL DEFAULT '',
    position TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'live' CHECK (state IN ('staged', 'live', 'deleted')),
    revision INTEGER,
    created INTEGER NOT NULL
);

CREATE TABLE episode_status (
    id INTEGER PRIMARY KEY,
    guid BLOB NOT NULL UNIQUE,
    episode INTEGER NOT NULL REFERENCES episode (id),
    coder INTEGER NOT NULL REFERENCES coder (id),
    status TEXT NOT NULL CHECK (status IN ('unread', 'read', 'coded', 'second pass')),
    UNIQUE (episode, coder)
);

-- time_spans and source_map are packed numbers, see models/project/packed.h.
CREATE TABLE revision (
    id INTEGER PRIMARY KEY,
    guid BLOB NOT NULL UNIQUE,
    episode INTEGER NOT NULL REFERENCES episode (id),
    parent INTEGER REFERENCES revision (id),
    source INTEGER REFERENCES source (id),
    reader TEXT NOT NULL,
    reader_options TEXT NOT NULL DEFAULT '{}',
    body TEXT NOT NULL,
    body_sha256 BLOB NOT NULL,
    length INTEGER NOT NULL,
    words INTEGER NOT NULL,
    units INTEGER NOT NULL,
    time_spans BLOB NOT NULL,
    source_map BLOB NOT NULL,
    warnings TEXT NOT NULL DEFAULT '[]',
    created INTEGER NOT NULL
);

CREATE INDEX revision_episode ON revision (episode);

-- What was edited in revision.body, from the first edit to the last: at `start`, `removed` stood where `inserted` came.
CREATE TABLE splice (
    id INTEGER PRIMARY KEY,
    guid BLOB NOT NULL UNIQUE,
    revision INTEGER NOT NULL REFERENCES revision (id),
    sequence INTEGER NOT NULL,
    start INTEGER NOT NULL,
    removed TEXT NOT NULL,
    inserted TEXT NOT NULL,
    UNIQUE (revision, sequence)
);

CREATE TABLE section (
    id INTEGER PRIMARY KEY,
    guid BLOB NOT NULL UNIQUE,
    revision INTEGER NOT NULL REFERENCES revision (id),
    ordinal INTEGER NOT NULL,
    level INTEGER NOT NULL,
    title_start INTEGER NOT NULL,
    title_stop INTEGER NOT NULL,
    first_turn INTEGER NOT NULL
);

CREATE UNIQUE INDEX section_revision ON section (revision, ordinal);

-- ordinal counts from 0 over the episode.
CREATE TABLE turn (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL REFERENCES revision (id),
    ordinal INTEGER NOT NULL,
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    start_ms INTEGER,
    end_ms INTEGER
);

CREATE UNIQUE INDEX turn_revision ON turn (revision, ordinal);

CREATE TABLE label (
    id INTEGER PRIMARY KEY,
    guid BLOB NOT NULL UNIQUE,
    episode INTEGER NOT NULL REFERENCES episode (id),
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL DEFAULT 'other' CHECK (role IN ('interviewer', 'interviewee', 'other')),
    speaker INTEGER REFERENCES speaker (id)
);

CREATE INDEX label_episode ON label (episode, ordinal);

CREATE TABLE turn_label (
    turn INTEGER NOT NULL REFERENCES turn (id),
    ordinal INTEGER NOT NULL,
    label INTEGER NOT NULL REFERENCES label (id),
    PRIMARY KEY (turn, ordinal)
) WITHOUT ROWID;

CREATE TABLE speaker (
    id INTEGER PRIMARY KEY,
    guid BLOB NOT NULL UNIQUE,
    kind TEXT NOT NULL DEFAULT 'person',
    name TEXT NOT NULL,
    colour TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    consent_scope TEXT NOT NULL DEFAULT '',
    consent_date TEXT NOT NULL DEFAULT '',
    restriction TEXT NOT NULL DEFAULT 'publishable'
);

CREATE TABLE attribute (
    id INTEGER PRIMARY KEY,
    guid BLOB NOT NULL UNIQUE,
    object_kind TEXT NOT NULL CHECK (object_kind IN ('speaker', 'episode')),
    name TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('text', 'number', 'date', 'choice', 'boolean')),
    choices TEXT NOT NULL DEFAULT '[]',
    position TEXT NOT NULL DEFAULT ''
);

CREATE TABLE attribute_value (
    id INTEGER PRIMARY KEY,
    guid BLOB NOT NULL UNIQUE,
    attribute INTEGER NOT NULL REFERENCES attribute (id),
    object BLOB NOT NULL,
    value,
    UNIQUE (attribute, object)
);

CREATE TABLE coder (
    id INTEGER PRIMARY KEY,
    guid BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    initials TEXT NOT NULL DEFAULT '',
    colour TEXT NOT NULL DEFAULT ''
);

-- position is a fractional key: siblings are ordered by it as text.
CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    guid BLOB NOT NULL UNIQUE,
    parent INTEGER REFERENCES tag (id),
    position TEXT NOT NULL,
    name TEXT NOT NULL,
    colour TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'code' CHECK (kind IN ('code', 'category', 'theme')),
    status TEXT NOT NULL DEFAULT 'candidate' CHECK (status IN ('candidate', 'settled', 'dropped')),
    codable INTEGER NOT NULL DEFAULT 1,
    shortcut TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    include TEXT NOT NULL DEFAULT '',
    exclude TEXT NOT NULL DEFAULT ''
);

CREATE TABLE annotation (
    id INTEGER PRIMARY KEY,
    guid BLOB NOT NULL UNIQUE,
    episode INTEGER NOT NULL REFERENCES episode (id),
    revision INTEGER NOT NULL REFERENCES revision (id),
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL DEFAULT '',
    suffix TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'anchored' CHECK (state IN ('anchored', 'to review', 'orphan')),
    score REAL NOT NULL DEFAULT 1,
    colour TEXT NOT NULL,
    quotable INTEGER NOT NULL DEFAULT 0,
    restriction TEXT NOT NULL DEFAULT 'publishable'
        CHECK (restriction IN ('publishable', 'to check', 'off record', 'embargoed')),
    embargo TEXT NOT NULL DEFAULT '',
    coder INTEGER NOT NULL REFERENCES coder (id),
    created INTEGER NOT NULL
);

CREATE INDEX annotation_episode ON annotation (episode, start);

CREATE TABLE anchor (
    annotation INTEGER NOT NULL REFERENCES annotation (id) ON DELETE CASCADE,
    revision INTEGER NOT NULL REFERENCES revision (id),
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL,
    state TEXT NOT NULL,
    score REAL NOT NULL,
    PRIMARY KEY (annotation, revision)
) WITHOUT ROWID;

CREATE TABLE tagging (
    id INTEGER PRIMARY KEY,
    guid BLOB NOT NULL UNIQUE,
    annotation INTEGER NOT NULL REFERENCES annotation (id),
    tag INTEGER NOT NULL REFERENCES tag (id),
    coder INTEGER NOT NULL REFERENCES coder (id),
    weight REAL NOT NULL DEFAULT 0,
    created INTEGER NOT NULL,
    UNIQUE (annotation, tag, coder)
);

CREATE INDEX tagging_tag ON tagging (tag);

-- object is the GUID of anything that has one.
CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    guid BLOB NOT NULL UNIQUE,
    kind TEXT NOT NULL DEFAULT '',
    object BLOB,
    body TEXT NOT NULL,
    coder INTEGER NOT NULL REFERENCES coder (id),
    created INTEGER NOT NULL
);

CREATE INDEX note_object ON note (object);

CREATE TABLE link (
    id INTEGER PRIMARY KEY,
    guid BLOB NOT NULL UNIQUE,
    from_object BLOB NOT NULL,
    to_object BLOB NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    coder INTEGER NOT NULL REFERENCES coder (id),
    created INTEGER NOT NULL
);

CREATE TABLE question (
    id INTEGER PRIMARY KEY,
    guid BLOB NOT NULL UNIQUE,
    parent INTEGER REFERENCES question (id),
    position TEXT NOT NULL,
    text TEXT NOT NULL
);

CREATE TABLE question_turn (
    id INTEGER PRIMARY KEY,
    guid BLOB NOT NULL UNIQUE,
    question INTEGER NOT NULL REFERENCES question (id),
    turn INTEGER NOT NULL REFERENCES turn (id),
    pinned INTEGER NOT NULL DEFAULT 0,
    score REAL NOT NULL DEFAULT 1,
    UNIQUE (question, turn)
);

CREATE TABLE collection (
    id INTEGER PRIMARY KEY,
    guid BLOB NOT NULL UNIQUE,
    parent INTEGER REFERENCES collection (id),
    position TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT ''
);

CREATE TABLE member (
    id INTEGER PRIMARY KEY,
    guid BLOB NOT NULL UNIQUE,
    collection INTEGER NOT NULL REFERENCES collection (id),
    object BLOB NOT NULL,
    position TEXT NOT NULL DEFAULT '',
    UNIQUE (collection, object)
);

-- Two episodes that are read together.
CREATE TABLE pair (
    id INTEGER PRIMARY KEY,
    guid BLOB NOT NULL UNIQUE,
    left_episode INTEGER NOT NULL REFERENCES episode (id),
    right_episode INTEGER NOT NULL REFERENCES episode (id),
    kind TEXT NOT NULL DEFAULT '',
    mode TEXT NOT NULL DEFAULT '',
    UNIQUE (left_episode, right_episode)
);

-- Turns that a person put, or kept from being put, beside each other.
CREATE TABLE pin (
    id INTEGER PRIMARY KEY,
    guid BLOB NOT NULL UNIQUE,
    pair INTEGER NOT NULL REFERENCES pair (id),
    left_turn INTEGER REFERENCES turn (id),
    right_turn INTEGER REFERENCES turn (id),
    cut INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE external_id (
    object BLOB NOT NULL,
    program TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (object, program)
) WITHOUT ROWID;

-- Folded words (models/search/folding.h); rowid is the turn's id.
CREATE VIRTUAL TABLE turn_fts USING fts5 (words, meta, content='', contentless_delete=1, tokenize='ascii');

-- An import commits every 30 ms; with the usual 4 the index would mostly merge what it just wrote.
INSERT INTO turn_fts (turn_fts, rank) VALUES ('automerge', 16);

-- From 16 pieces on, each commit merges some pages; with the usual 16 here one of them would have to merge them all.
INSERT INTO turn_fts (turn_fts, rank) VALUES ('crisismerge', 64);

-- SQLite 3.46 takes any level with many deleted rows, even one whose last piece is the unfinished result of merging
-- the level before: the index is then damaged. Deleted rows leave the index when their level is merged for its size.
INSERT INTO turn_fts (turn_fts, rank) VALUES ('deletemerge', 0);

-- rowid is the note's id.
CREATE VIRTUAL TABLE note_fts USING fts5 (words, meta, content='', contentless_delete=1, tokenize='ascii');

INSERT INTO note_fts (note_fts, rank) VALUES ('deletemerge', 0);

CREATE VIRTUAL TABLE vocab USING fts5vocab (turn_fts, 'row');
