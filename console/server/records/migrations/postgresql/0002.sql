-- SPDX-FileCopyrightText: 2026 The Ironfence authors
-- SPDX-License-Identifier: Apache-2.0
-- 0011 of SQLite.
CREATE TABLE filmstrips (
    asset plain_text PRIMARY KEY REFERENCES assets(sha256),
    attempts BIGINT NOT NULL,
    made_ms BIGINT NOT NULL DEFAULT 0,
    fault plain_text NOT NULL DEFAULT '',
    cells plain_text NOT NULL DEFAULT '',
    jpeg blob CHECK (length(jpeg) <= 262144)
);
CREATE FUNCTION filmstrip_made() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM note_change('asset', NEW.asset, 0); RETURN NULL; END $$;
CREATE TRIGGER filmstrip_made AFTER UPDATE ON filmstrips FOR EACH ROW WHEN (OLD.made_ms <> NEW.made_ms AND NEW.fault = '') EXECUTE FUNCTION filmstrip_made();
