-- SPDX-FileCopyrightText: 2026 The Ironfence authors
-- SPDX-License-Identifier: Apache-2.0
-- What operators call an asset by, besides its name: each tag between two line feeds, in order; empty without any.
ALTER TABLE assets ADD COLUMN tags TEXT NOT NULL DEFAULT '';
-- A trigger's statements stand in one line, for a line that ends in ';' ends a statement of this file.
CREATE TRIGGER asset_tagged AFTER UPDATE OF tags ON assets WHEN OLD.tags <> NEW.tags BEGIN
    DELETE FROM changes WHERE kind = 'asset' AND id = NEW.sha256; INSERT INTO changes (kind, id) VALUES ('asset', NEW.sha256); END;
