-- SPDX-FileCopyrightText: 2026 The Ironfence authors
-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE screens (
    id TEXT PRIMARY KEY,
    place TEXT NOT NULL,
    version INTEGER NOT NULL,
    assignment BLOB NOT NULL,      -- the payload
    envelope BLOB NOT NULL,        -- the signed bytes around it
    password_hash TEXT NOT NULL,   -- as it stands in the broker's password file
    online INTEGER NOT NULL DEFAULT 0,
    online_since_ms INTEGER NOT NULL DEFAULT 0,
    session TEXT NOT NULL DEFAULT '',
    report BLOB,
    report_stored_ms INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX screens_by_place ON screens(place);
CREATE TABLE assets (
    sha256 TEXT PRIMARY KEY,
    length INTEGER NOT NULL,
    name TEXT NOT NULL,
    facts BLOB NOT NULL,
    added_ms INTEGER NOT NULL
);
CREATE TABLE programmes (
    id TEXT PRIMARY KEY,           -- newest draft of each
    sha256 TEXT NOT NULL,
    document BLOB NOT NULL,
    added_ms INTEGER NOT NULL
);
CREATE TABLE manifests (
    authority TEXT NOT NULL,
    version INTEGER NOT NULL,
    payload BLOB NOT NULL,
    envelope BLOB NOT NULL,
    accepted_ms INTEGER NOT NULL,
    PRIMARY KEY (authority, version)
);
CREATE TABLE alerts (
    identifier TEXT PRIMARY KEY,
    authority TEXT NOT NULL,
    number INTEGER NOT NULL,
    msg_type TEXT NOT NULL,
    story TEXT NOT NULL,           -- identifier of the first alert: its own, or what it references
    effective_ms INTEGER NOT NULL,
    expires_ms INTEGER NOT NULL,
    released_ms INTEGER NOT NULL,
    document TEXT NOT NULL,        -- SHA-256 of the payload
    payload BLOB NOT NULL,
    envelope BLOB NOT NULL,
    UNIQUE (authority, number)
);
CREATE INDEX alerts_by_story ON alerts(story);
CREATE INDEX alerts_by_expiry ON alerts(expires_ms);
CREATE INDEX alerts_by_effect ON alerts(effective_ms);
CREATE TABLE alert_places (
    identifier TEXT NOT NULL REFERENCES alerts(identifier),
    place TEXT NOT NULL,
    PRIMARY KEY (identifier, place)
) WITHOUT ROWID;
CREATE INDEX alert_places_by_place ON alert_places(place);
CREATE TABLE alert_sets (
    place TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    documents TEXT NOT NULL,       -- what the version holds: identifiers, a comma between
    changed_ms INTEGER NOT NULL
);
CREATE TABLE receipts (
    screen TEXT NOT NULL,
    id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    alert TEXT NOT NULL,           -- as the screen says; may be empty or unknown
    document TEXT NOT NULL,
    received INTEGER NOT NULL,     -- which stages were reached, 0 or 1
    presented INTEGER NOT NULL,
    ended INTEGER NOT NULL,
    refused INTEGER NOT NULL,
    body BLOB NOT NULL,
    stored_ms INTEGER NOT NULL,
    PRIMARY KEY (screen, id)
) WITHOUT ROWID;
CREATE INDEX receipts_by_alert ON receipts(alert, document);
