-- What a screen must still know after a power cut. Ids and hashes are text so that a person can read the file.
CREATE TABLE manifests (
    authority TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    envelope BLOB NOT NULL
);
CREATE TABLE programmes (
    authority TEXT NOT NULL REFERENCES manifests (authority) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    document BLOB NOT NULL,
    PRIMARY KEY (authority, position)
);
CREATE TABLE highest_manifests (
    authority TEXT PRIMARY KEY,
    version INTEGER NOT NULL
);
CREATE TABLE assignment (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    version INTEGER NOT NULL,
    envelope BLOB NOT NULL
);
CREATE TABLE alerts (
    document TEXT PRIMARY KEY,
    envelope BLOB NOT NULL,
    state TEXT NOT NULL,
    end_cause TEXT,
    since_ms INTEGER NOT NULL
);
CREATE TABLE receipts (
    id TEXT PRIMARY KEY,
    document TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    acknowledged INTEGER NOT NULL DEFAULT 0,
    body BLOB NOT NULL
);
CREATE TABLE sequence (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    next INTEGER NOT NULL
);
