-- SPDX-FileCopyrightText: 2026 The Ironfence authors
-- SPDX-License-Identifier: Apache-2.0
-- What screens showed: plays as rows of numbers, their words in one place, and sums that are kept with them.
CREATE TABLE words (
    number INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE,
    screen TEXT NOT NULL                 -- which brought it: one screen may bring so many
);
INSERT INTO words (number, text, screen) VALUES (0, '', '');
CREATE INDEX words_by_screen ON words(screen);
CREATE TABLE play_chains (
    number INTEGER PRIMARY KEY,
    screen TEXT NOT NULL,
    name TEXT NOT NULL,
    through INTEGER NOT NULL DEFAULT 0,  -- the last play that is stored
    head_hash TEXT NOT NULL,             -- and its hash
    broken INTEGER NOT NULL DEFAULT 0,   -- something came that does not fit
    kept_after INTEGER NOT NULL DEFAULT 0, -- plays up to this one were dropped for their age
    kept_hash TEXT NOT NULL,             -- and the hash of that one
    kept INTEGER NOT NULL DEFAULT 0,     -- plays that are here
    longest_ms INTEGER NOT NULL DEFAULT 0, -- no play of it was longer
    until_ms INTEGER NOT NULL DEFAULT 0, -- when the newest play ended
    stored_ms INTEGER NOT NULL,          -- when something came that was stored
    UNIQUE (screen, name)
);
CREATE INDEX play_chains_by_age ON play_chains(stored_ms);
CREATE TABLE plays (
    chain INTEGER NOT NULL REFERENCES play_chains(number),
    sequence INTEGER NOT NULL,
    kind INTEGER NOT NULL,               -- in the order of messaging::PlayKind
    began_ms INTEGER NOT NULL,           -- put right, if the screen only later learnt what time it was
    shift_ms INTEGER,                    -- by so much; NULL: the screen did not know, and nobody does yet
    day INTEGER NOT NULL,                -- of whose sums it is: days since 1970-01-01, at its place
    duration_ms INTEGER NOT NULL,
    offset_ms INTEGER NOT NULL,
    frames INTEGER NOT NULL,
    monotonic_ms INTEGER NOT NULL,
    synchronised INTEGER NOT NULL,
    clock_offset_ms INTEGER NOT NULL,
    uncertainty_ms INTEGER NOT NULL,
    authority INTEGER,                   -- words from here on; NULL: there is none, 0: it stands in the body only
    item INTEGER,
    alert INTEGER,
    cut INTEGER,
    due_authority INTEGER,
    due INTEGER,
    why INTEGER,
    content INTEGER,
    boot INTEGER,
    body TEXT,                           -- the whole of it, when columns cannot hold it
    PRIMARY KEY (chain, sequence)
) WITHOUT ROWID;
CREATE INDEX plays_by_time ON plays(chain, began_ms);
CREATE INDEX plays_in_doubt ON plays(chain, boot) WHERE shift_ms IS NULL;
CREATE TABLE play_boots (
    chain INTEGER NOT NULL REFERENCES play_chains(number),
    boot INTEGER NOT NULL,
    origin_ms INTEGER NOT NULL,          -- the server's time at which the screen's monotonic clock stood at 0
    sequence INTEGER NOT NULL,           -- of the play that told it
    PRIMARY KEY (chain, boot)
) WITHOUT ROWID;
CREATE TABLE play_anchors (
    chain INTEGER NOT NULL REFERENCES play_chains(number),
    sequence INTEGER NOT NULL,
    hash TEXT NOT NULL,
    stored_ms INTEGER NOT NULL,          -- when the play came
    PRIMARY KEY (chain, sequence)
) WITHOUT ROWID;
CREATE INDEX play_anchors_by_age ON play_anchors(stored_ms);
CREATE TABLE play_holes (
    chain INTEGER NOT NULL REFERENCES play_chains(number),
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    hash TEXT NOT NULL,                  -- of the last, as the screen says
    from_ms INTEGER NOT NULL,            -- the end of the play before
    to_ms INTEGER NOT NULL,              -- the beginning of the play behind
    PRIMARY KEY (chain, first)
) WITHOUT ROWID;
CREATE TABLE play_sums (
    screen TEXT NOT NULL,
    day INTEGER NOT NULL,                -- days since 1970-01-01, at its place; 0: of plays from no credible time
    authority INTEGER NOT NULL,          -- word
    item INTEGER NOT NULL,               -- word
    plays INTEGER NOT NULL,
    whole INTEGER NOT NULL,              -- of them, those that were not cut
    shown_ms INTEGER NOT NULL,
    frames INTEGER NOT NULL,
    dropped INTEGER NOT NULL DEFAULT 0,  -- of them, those that are not kept any more
    PRIMARY KEY (screen, day, authority, item)
) WITHOUT ROWID;
