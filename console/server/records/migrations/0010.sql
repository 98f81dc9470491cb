-- SPDX-FileCopyrightText: 2026 The Ironfence authors
-- SPDX-License-Identifier: Apache-2.0
-- What an incident's text says, as values by name, for whoever says it in another language.
ALTER TABLE incidents ADD COLUMN figures TEXT NOT NULL DEFAULT '{}';
