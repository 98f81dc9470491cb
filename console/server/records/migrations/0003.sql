-- SPDX-FileCopyrightText: 2026 The Ironfence authors
-- SPDX-License-Identifier: Apache-2.0
-- Notices of days off and make-up workdays that operators imported, one a year.
CREATE TABLE notices (
    year INTEGER PRIMARY KEY,
    payload BLOB NOT NULL,         -- the workdays document
    envelope BLOB NOT NULL,        -- the signed bytes around it
    added_ms INTEGER NOT NULL
);
