-- SPDX-FileCopyrightText: 2026 The Ironfence authors
-- SPDX-License-Identifier: Apache-2.0
-- What operators are told of changes: one row for every record, with the number of its newest change. Triggers write it,
-- so that no change is forgotten and every one is numbered in its own transaction.
CREATE TABLE changes (
    number INTEGER PRIMARY KEY AUTOINCREMENT, -- of all kinds together; grows
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0,
    UNIQUE (kind, id)
);
CREATE INDEX changes_by_kind ON changes(kind, number);
CREATE INDEX changes_removed ON changes(number) WHERE removed = 1;
CREATE TABLE changes_forgotten (
    number INTEGER NOT NULL              -- removals up to this one are not told any more; one row
);
INSERT INTO changes_forgotten (number) VALUES (0);
-- What a list says of a screen: narrow rows, so that ten thousand are looked through in milliseconds. Filled by the
-- program, which reads the assignments and reports that it is made of.
CREATE TABLE screen_rows (
    screen TEXT PRIMARY KEY,
    place TEXT NOT NULL,
    profile TEXT NOT NULL,
    tags TEXT NOT NULL,                  -- a comma before and behind each
    body TEXT NOT NULL,                  -- what everybody wants to see of the assignment, JSON
    online INTEGER NOT NULL DEFAULT 0,
    reported INTEGER NOT NULL DEFAULT 0, -- 0: never, 1: readable, 2: not readable
    reported_ms INTEGER NOT NULL DEFAULT 0,
    playing TEXT NOT NULL DEFAULT '',
    faults INTEGER NOT NULL DEFAULT 0,
    incidents INTEGER NOT NULL DEFAULT 0, -- that are open
    more TEXT NOT NULL                   -- the rest of what scheduling needs to know, JSON
) WITHOUT ROWID;
CREATE TABLE places_version (
    number INTEGER NOT NULL              -- grows whenever a screen comes, goes or moves; one row
);
INSERT INTO places_version (number) VALUES (1);
-- A trigger's statements stand in one line, for a line that ends in ';' ends a statement of this file.
CREATE TRIGGER screen_presence AFTER UPDATE OF online ON screens BEGIN
    UPDATE screen_rows SET online = NEW.online WHERE screen = NEW.id; END;
CREATE TRIGGER screen_removed AFTER DELETE ON screens BEGIN
    DELETE FROM screen_rows WHERE screen = OLD.id; END;
CREATE TRIGGER row_added AFTER INSERT ON screen_rows BEGIN
    DELETE FROM changes WHERE kind = 'screen' AND id = NEW.screen; INSERT INTO changes (kind, id) VALUES ('screen', NEW.screen); UPDATE places_version SET number = number + 1; END;
CREATE TRIGGER row_changed AFTER UPDATE ON screen_rows WHEN OLD.body <> NEW.body OR OLD.more <> NEW.more OR OLD.online <> NEW.online OR OLD.reported <> NEW.reported OR OLD.playing <> NEW.playing OR OLD.faults <> NEW.faults OR OLD.incidents <> NEW.incidents BEGIN
    DELETE FROM changes WHERE kind = 'screen' AND id = NEW.screen; INSERT INTO changes (kind, id) VALUES ('screen', NEW.screen); END;
CREATE TRIGGER row_moved AFTER UPDATE OF place ON screen_rows WHEN OLD.place <> NEW.place BEGIN
    UPDATE places_version SET number = number + 1; END;
CREATE TRIGGER row_removed AFTER DELETE ON screen_rows BEGIN
    DELETE FROM changes WHERE kind = 'screen' AND id = OLD.screen; INSERT INTO changes (kind, id, removed) VALUES ('screen', OLD.screen, 1); UPDATE places_version SET number = number + 1; END;
CREATE TRIGGER asset_added AFTER INSERT ON assets BEGIN
    DELETE FROM changes WHERE kind = 'asset' AND id = NEW.sha256; INSERT INTO changes (kind, id) VALUES ('asset', NEW.sha256); END;
CREATE TRIGGER programme_added AFTER INSERT ON programmes BEGIN
    DELETE FROM changes WHERE kind = 'programme' AND id = NEW.id; INSERT INTO changes (kind, id) VALUES ('programme', NEW.id); END;
CREATE TRIGGER programme_changed AFTER UPDATE ON programmes BEGIN
    DELETE FROM changes WHERE kind = 'programme' AND id = NEW.id; INSERT INTO changes (kind, id) VALUES ('programme', NEW.id); END;
CREATE TRIGGER programme_removed AFTER DELETE ON programmes BEGIN
    DELETE FROM changes WHERE kind = 'programme' AND id = OLD.id; INSERT INTO changes (kind, id, removed) VALUES ('programme', OLD.id, 1); END;
CREATE TRIGGER manifest_added AFTER INSERT ON manifests BEGIN
    DELETE FROM changes WHERE kind = 'manifest' AND id = NEW.authority; INSERT INTO changes (kind, id) VALUES ('manifest', NEW.authority); END;
CREATE TRIGGER notice_added AFTER INSERT ON notices BEGIN
    DELETE FROM changes WHERE kind = 'notice' AND id = CAST(NEW.year AS TEXT); INSERT INTO changes (kind, id) VALUES ('notice', NEW.year); END;
CREATE TRIGGER notice_changed AFTER UPDATE ON notices BEGIN
    DELETE FROM changes WHERE kind = 'notice' AND id = CAST(NEW.year AS TEXT); INSERT INTO changes (kind, id) VALUES ('notice', NEW.year); END;
CREATE TRIGGER notice_removed AFTER DELETE ON notices BEGIN
    DELETE FROM changes WHERE kind = 'notice' AND id = CAST(OLD.year AS TEXT); INSERT INTO changes (kind, id, removed) VALUES ('notice', OLD.year, 1); END;
CREATE TRIGGER alert_added AFTER INSERT ON alerts BEGIN
    DELETE FROM changes WHERE kind = 'alert' AND id = NEW.identifier; INSERT INTO changes (kind, id) VALUES ('alert', NEW.identifier); END;
CREATE TRIGGER receipt_added AFTER INSERT ON receipts WHEN EXISTS (SELECT 1 FROM alerts WHERE identifier = NEW.alert) BEGIN
    DELETE FROM changes WHERE kind = 'alert' AND id = NEW.alert; INSERT INTO changes (kind, id) VALUES ('alert', NEW.alert); END;
CREATE TRIGGER receipt_changed AFTER UPDATE ON receipts WHEN EXISTS (SELECT 1 FROM alerts WHERE identifier = NEW.alert) BEGIN
    DELETE FROM changes WHERE kind = 'alert' AND id = NEW.alert; INSERT INTO changes (kind, id) VALUES ('alert', NEW.alert); END;
CREATE TRIGGER incident_added AFTER INSERT ON incidents BEGIN
    INSERT INTO changes (kind, id) VALUES ('incident', NEW.id); UPDATE screen_rows SET incidents = incidents + (NEW.recovered_ms = 0) WHERE screen = NEW.screen; END;
CREATE TRIGGER incident_changed AFTER UPDATE ON incidents BEGIN
    DELETE FROM changes WHERE kind = 'incident' AND id = CAST(NEW.id AS TEXT); INSERT INTO changes (kind, id) VALUES ('incident', NEW.id); UPDATE screen_rows SET incidents = incidents + (NEW.recovered_ms = 0) - (OLD.recovered_ms = 0) WHERE screen = NEW.screen AND (NEW.recovered_ms = 0) <> (OLD.recovered_ms = 0); END;
CREATE TRIGGER incident_removed AFTER DELETE ON incidents BEGIN
    DELETE FROM changes WHERE kind = 'incident' AND id = CAST(OLD.id AS TEXT); INSERT INTO changes (kind, id, removed) VALUES ('incident', OLD.id, 1); UPDATE screen_rows SET incidents = incidents - (OLD.recovered_ms = 0) WHERE screen = OLD.screen; END;
-- What is there already.
INSERT INTO changes (kind, id) SELECT 'asset', sha256 FROM assets;
INSERT INTO changes (kind, id) SELECT 'programme', id FROM programmes;
INSERT INTO changes (kind, id) SELECT DISTINCT 'manifest', authority FROM manifests;
INSERT INTO changes (kind, id) SELECT 'notice', year FROM notices;
INSERT INTO changes (kind, id) SELECT 'alert', identifier FROM alerts;
INSERT INTO changes (kind, id) SELECT 'incident', id FROM incidents;
-- Lists, page by page.
CREATE INDEX alerts_by_release ON alerts(released_ms, number, identifier);
CREATE INDEX assets_by_age ON assets(added_ms DESC, sha256);
CREATE INDEX incidents_open_by_id ON incidents(id) WHERE recovered_ms = 0;
-- What was answered to requests with an Idempotency-Key, so that a repetition gets the same.
CREATE TABLE answers (
    key TEXT PRIMARY KEY,
    request TEXT NOT NULL,               -- SHA-256 of what was asked
    status INTEGER NOT NULL,
    type TEXT NOT NULL,
    tag TEXT NOT NULL,                   -- the entity tag; may be empty
    body BLOB NOT NULL,
    stored_ms INTEGER NOT NULL
);
CREATE INDEX answers_by_age ON answers(stored_ms);
