-- SPDX-FileCopyrightText: 2026 The Ironfence authors
-- SPDX-License-Identifier: Apache-2.0
-- What pre-flight on the server says of assets. An asset that has no row here, or one with
-- examined_ms 0, waits for it.
CREATE TABLE examinations (
    asset TEXT PRIMARY KEY REFERENCES assets(sha256),
    verdict TEXT NOT NULL,               -- the gravest of its findings
    outcome TEXT NOT NULL,               -- judged, unplayable (by any screen) or unexamined (nothing was found out)
    report BLOB NOT NULL,                -- {"findings":[…]}
    attempts INTEGER NOT NULL,           -- how often an examination began
    examined_ms INTEGER NOT NULL,        -- 0: it waits
    insisted_ms INTEGER NOT NULL DEFAULT 0, -- since when an operator wants it on screens all the same; 0: nobody does
    note TEXT NOT NULL DEFAULT ''        -- why
) WITHOUT ROWID;
-- A trigger's statements stand in one line, for a line that ends in ';' ends a statement of this file.
CREATE TRIGGER examination_changed AFTER UPDATE ON examinations WHEN OLD.examined_ms <> NEW.examined_ms OR OLD.insisted_ms <> NEW.insisted_ms BEGIN
    DELETE FROM changes WHERE kind = 'asset' AND id = NEW.asset; INSERT INTO changes (kind, id) VALUES ('asset', NEW.asset); END;
