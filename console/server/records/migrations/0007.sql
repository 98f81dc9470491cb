-- SPDX-FileCopyrightText: 2026 The Ironfence authors
-- SPDX-License-Identifier: Apache-2.0
-- What became of what was due, of a screen and a day that is over. What is here holds: whoever changes something that an
-- account was made of removes it in the same transaction, and it is computed anew.
CREATE TABLE accounts (
    screen TEXT NOT NULL,
    day INTEGER NOT NULL,                -- days since 1970-01-01, on the clock of its place
    time_zone TEXT NOT NULL,             -- that clock
    from_ms INTEGER NOT NULL,            -- the day
    to_ms INTEGER NOT NULL,
    loose INTEGER NOT NULL,              -- 1: a play went by a manifest that the server does not know
    deviations INTEGER NOT NULL,         -- how many there are
    fault TEXT NOT NULL,                 -- why it cannot be computed; then there are no sums
    PRIMARY KEY (screen, day)
) WITHOUT ROWID;
CREATE INDEX accounts_by_day ON accounts(day);
CREATE INDEX accounts_loose ON accounts(screen, day) WHERE loose = 1;
CREATE TABLE account_bodies (
    screen TEXT NOT NULL,
    day INTEGER NOT NULL,
    body BLOB NOT NULL,                  -- the document of docs/wire.md, compressed
    PRIMARY KEY (screen, day)
) WITHOUT ROWID;
CREATE TABLE account_programmes (
    number INTEGER PRIMARY KEY,
    authority TEXT NOT NULL,
    programme TEXT NOT NULL,
    UNIQUE (authority, programme)
);
INSERT INTO account_programmes (number, authority, programme) VALUES (0, '', '');
CREATE TABLE account_sums (
    screen TEXT NOT NULL,
    day INTEGER NOT NULL,
    programme INTEGER NOT NULL,          -- 0: darkness
    due_ms INTEGER NOT NULL,             -- shown and all that follows
    shown_ms INTEGER NOT NULL,
    alert_ms INTEGER NOT NULL,           -- missed, by cause
    dark_ms INTEGER NOT NULL,
    late_content_ms INTEGER NOT NULL,
    quarantined_ms INTEGER NOT NULL,
    failed_ms INTEGER NOT NULL,
    wrong_clock_ms INTEGER NOT NULL,
    late_ms INTEGER NOT NULL,
    stopped_ms INTEGER NOT NULL,
    offline_ms INTEGER NOT NULL,
    lost_ms INTEGER NOT NULL,
    other_ms INTEGER NOT NULL,
    PRIMARY KEY (screen, day, programme)
) WITHOUT ROWID;
CREATE TABLE account_basis (
    text TEXT NOT NULL                   -- by which rules and limits all of them were computed; one row
);
ALTER TABLE screens ADD COLUMN time_zone TEXT NOT NULL DEFAULT '';
UPDATE screens SET time_zone = coalesce(json_extract(CAST(assignment AS TEXT), '$.time_zone'), 'Asia/Shanghai');
