-- What was on the glass: chains of plays, each tied to the one before it. Hashes are text so that a person can read the file.
CREATE TABLE chains (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    head INTEGER NOT NULL DEFAULT 0,         -- sequence of the newest play
    head_hash TEXT NOT NULL,
    dropped INTEGER NOT NULL DEFAULT 0,      -- plays up to this one are no longer kept
    dropped_hash TEXT NOT NULL,
    acknowledged INTEGER NOT NULL DEFAULT 0, -- plays up to this one are stored by the server
    broken INTEGER NOT NULL DEFAULT 0        -- first play that does not fit the one before it; 0: none
);
CREATE TABLE plays (
    chain INTEGER NOT NULL REFERENCES chains (number),
    sequence INTEGER NOT NULL,
    began_ms INTEGER NOT NULL,
    hash TEXT NOT NULL,
    body TEXT NOT NULL,                      -- the JSON that is chained and travels
    PRIMARY KEY (chain, sequence)
) WITHOUT ROWID;
CREATE TABLE running (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    body TEXT NOT NULL                       -- the play that is on the glass, as far as it was confirmed
);
