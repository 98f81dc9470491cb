-- SPDX-FileCopyrightText: 2026 The Ironfence authors
-- SPDX-License-Identifier: Apache-2.0
-- What was in force when: so that it can be said later what a screen should have shown.
CREATE TABLE assignments (
    screen TEXT NOT NULL,
    version INTEGER NOT NULL,
    payload BLOB NOT NULL,
    accepted_ms INTEGER NOT NULL,  -- 0: before this was kept
    PRIMARY KEY (screen, version)
) WITHOUT ROWID;
INSERT INTO assignments (screen, version, payload, accepted_ms) SELECT id, version, assignment, 0 FROM screens;
CREATE TABLE manifest_programmes (
    authority TEXT NOT NULL,
    version INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (authority, version, sha256)
) WITHOUT ROWID;
INSERT OR IGNORE INTO manifest_programmes (authority, version, sha256)
    SELECT manifests.authority, manifests.version, json_extract(entry.value, '$.sha256')
    FROM manifests, json_each(CAST(manifests.payload AS TEXT), '$.programmes') AS entry;
