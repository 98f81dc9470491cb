-- SPDX-FileCopyrightText: 2026 The Ironfence authors
-- SPDX-License-Identifier: Apache-2.0
-- What went wrong with a screen, from when to when, and who has seen it. Times are 0 as long as they have not come.
CREATE TABLE incidents (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    screen TEXT NOT NULL,
    kind TEXT NOT NULL,            -- the rule that opened it
    severity TEXT NOT NULL,
    opened_ms INTEGER NOT NULL,
    acknowledged_ms INTEGER NOT NULL DEFAULT 0,
    recovered_ms INTEGER NOT NULL DEFAULT 0,
    times INTEGER NOT NULL DEFAULT 1,
    text TEXT NOT NULL,            -- what was wrong when it was opened last
    note TEXT NOT NULL DEFAULT ''  -- of whoever acknowledged it
);
-- At most one of a screen and rule is open.
CREATE UNIQUE INDEX incidents_open ON incidents(screen, kind) WHERE recovered_ms = 0;
CREATE INDEX incidents_by_screen ON incidents(screen, id);
CREATE INDEX incidents_by_kind ON incidents(screen, kind, id);
CREATE INDEX incidents_by_recovery ON incidents(recovered_ms);
