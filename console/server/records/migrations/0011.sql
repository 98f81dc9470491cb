-- SPDX-FileCopyrightText: 2026 The Ironfence authors
-- SPDX-License-Identifier: Apache-2.0
-- A few pictures of an asset in one, for whoever looks through the library. An asset that was judged and has no row
-- here, or one with made_ms 0, waits for it.
CREATE TABLE filmstrips (
    asset TEXT PRIMARY KEY REFERENCES assets(sha256),
    attempts INTEGER NOT NULL,           -- how often the making began
    made_ms INTEGER NOT NULL DEFAULT 0,  -- 0: it waits
    fault TEXT NOT NULL DEFAULT '',      -- why none could be made; empty: there is one
    cells TEXT NOT NULL DEFAULT '',      -- how its pictures lie, JSON
    jpeg BLOB CHECK (length(jpeg) <= 262144) -- last: whoever asks for the others need not read it
);
-- A trigger's statements stand in one line, for a line that ends in ';' ends a statement of this file.
CREATE TRIGGER filmstrip_made AFTER UPDATE ON filmstrips WHEN OLD.made_ms <> NEW.made_ms AND NEW.fault = '' BEGIN
    DELETE FROM changes WHERE kind = 'asset' AND id = NEW.asset; INSERT INTO changes (kind, id) VALUES ('asset', NEW.asset); END;
