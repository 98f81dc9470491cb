-- SPDX-FileCopyrightText: 2026 The Ironfence authors
-- SPDX-License-Identifier: Apache-2.0
-- What screens showed: plays as rows of numbers, their words in one place, and sums that are kept with them.
CREATE TABLE words (
    number INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
);
CREATE TABLE play_chains (
    number INTEGER PRIMARY KEY,
    screen TEXT NOT NULL,
    name TEXT NOT NULL,
    through INTEGER NOT NULL DEFAULT 0,  -- the last play that is stored
    head_hash TEXT NOT NULL,             -- and its hash
    broken INTEGER NOT NULL DEFAULT 0,   -- something came that does not fit
    UNIQUE (screen, name)
);
CREATE TABLE plays (
    chain INTEGER NOT NULL REFERENCES play_chains(number),
    sequence INTEGER NOT NULL,
    kind INTEGER NOT NULL,               -- in the order of messaging::PlayKind
    began_ms INTEGER NOT NULL,           -- put right, if the screen only later learnt what time it was
    shift_ms INTEGER,                    -- by so much; NULL: the screen did not know, and nobody does yet
    duration_ms INTEGER NOT NULL,
    offset_ms INTEGER NOT NULL,
    frames INTEGER NOT NULL,
    monotonic_ms INTEGER NOT NULL,
    synchronised INTEGER NOT NULL,
    clock_offset_ms INTEGER NOT NULL,
    uncertainty_ms INTEGER NOT NULL,
    authority INTEGER,                   -- words from here on
    item INTEGER,
    alert INTEGER,
    cut INTEGER,
    due_authority INTEGER,
    due INTEGER,
    why INTEGER,
    content INTEGER NOT NULL,
    boot INTEGER NOT NULL,
    body TEXT,                           -- the whole of it, when a newer version added to it or it tells of a fault
    PRIMARY KEY (chain, sequence)
) WITHOUT ROWID;
CREATE INDEX plays_by_time ON plays(chain, began_ms);
CREATE INDEX plays_in_doubt ON plays(chain, boot) WHERE shift_ms IS NULL;
CREATE TABLE play_boots (
    chain INTEGER NOT NULL REFERENCES play_chains(number),
    boot INTEGER NOT NULL,
    origin_ms INTEGER NOT NULL,          -- the server's time at which the screen's monotonic clock stood at 0
    PRIMARY KEY (chain, boot)
) WITHOUT ROWID;
CREATE TABLE play_anchors (
    chain INTEGER NOT NULL REFERENCES play_chains(number),
    sequence INTEGER NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (chain, sequence)
) WITHOUT ROWID;
CREATE TABLE play_holes (
    chain INTEGER NOT NULL REFERENCES play_chains(number),
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    from_ms INTEGER NOT NULL,            -- the end of the play before
    to_ms INTEGER NOT NULL,              -- the beginning of the play behind
    PRIMARY KEY (chain, first)
) WITHOUT ROWID;
CREATE TABLE play_sums (
    screen TEXT NOT NULL,
    day TEXT NOT NULL,                   -- of its place
    authority INTEGER NOT NULL,          -- word
    item INTEGER NOT NULL,               -- word
    plays INTEGER NOT NULL,
    whole INTEGER NOT NULL,              -- of them, those that were not cut
    shown_ms INTEGER NOT NULL,
    frames INTEGER NOT NULL,
    PRIMARY KEY (screen, day, authority, item)
) WITHOUT ROWID;
CREATE INDEX play_sums_by_day ON play_sums(day);
