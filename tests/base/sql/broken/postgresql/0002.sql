-- SPDX-FileCopyrightText: 2026 The Ironfence authors
-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE first (id BIGINT);
CREATE TABLE item (id BIGINT);
