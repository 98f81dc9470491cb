-- SPDX-FileCopyrightText: 2026 The Ironfence authors
-- SPDX-License-Identifier: Apache-2.0
ALTER TABLE item ADD COLUMN note TEXT NOT NULL DEFAULT '';
