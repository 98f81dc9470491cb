-- SPDX-FileCopyrightText: 2026 The Ironfence authors
-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE first (id INTEGER) STRICT;
CREATE TABLE item (id INTEGER) STRICT;
