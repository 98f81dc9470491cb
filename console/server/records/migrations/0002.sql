-- SPDX-FileCopyrightText: 2026 The Ironfence authors
-- SPDX-License-Identifier: Apache-2.0
-- What finds the receipts that need not be kept any more.
CREATE INDEX receipts_by_age ON receipts(stored_ms);
CREATE INDEX receipts_by_screen_age ON receipts(screen, stored_ms);
