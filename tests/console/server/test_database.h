// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sql/address.h"

#include <QTemporaryDir>

namespace ironfence::console::server::testing {

/// To be called in initTestCase_data(): then every test function runs once on SQLite and once on a PostgreSQL that this
/// program starts for itself.
void onEveryDatabase();

/// Whether it is PostgreSQL's turn.
[[nodiscard]] bool isPostgresql();

/// A database of one test, new and empty: of the kind whose turn it is, of SQLite where nobody takes turns.
class TestDatabase
{
public:
    TestDatabase();

    [[nodiscard]] const base::sql::Address &address() const { return m_address; }

private:
    QTemporaryDir m_folder;
    base::sql::Address m_address;
};

} // namespace ironfence::console::server::testing
