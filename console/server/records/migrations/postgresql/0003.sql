-- SPDX-FileCopyrightText: 2026 The Ironfence authors
-- SPDX-License-Identifier: Apache-2.0
-- What operators call an asset by, besides its name: each tag between two line feeds, in order; empty without any.
ALTER TABLE assets ADD COLUMN tags plain_text NOT NULL DEFAULT '';
CREATE FUNCTION asset_tagged() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM note_change('asset', NEW.sha256, 0); RETURN NULL; END $$;
CREATE TRIGGER asset_tagged AFTER UPDATE OF tags ON assets FOR EACH ROW WHEN (OLD.tags <> NEW.tags) EXECUTE FUNCTION asset_tagged();
