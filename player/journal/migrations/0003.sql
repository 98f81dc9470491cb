-- A manifest is on trial until it has stood on the glass: what it took the place of stays here.
CREATE TABLE trials (
    authority TEXT PRIMARY KEY,
    version INTEGER,
    envelope BLOB
);
CREATE TABLE trial_programmes (
    authority TEXT NOT NULL REFERENCES trials (authority) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    document BLOB NOT NULL,
    PRIMARY KEY (authority, position)
);
-- Versions that the screen returned from: only newer ones are taken.
CREATE TABLE abandoned_manifests (
    authority TEXT PRIMARY KEY,
    version INTEGER NOT NULL
);
-- Starts in a row after which nothing stood.
CREATE TABLE starts (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    count INTEGER NOT NULL
);
