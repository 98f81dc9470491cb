// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/store.h"

#include <QTemporaryDir>
#include <memory>

namespace ironfence::media {

/// What somebody else does to stored bytes behind the store's back.
enum class Damage { Alter, Truncate, Delete };

/// One kind of store in a temporary folder, for the contract suite.
class StoreFixture
{
public:
    virtual ~StoreFixture() = default;

    [[nodiscard]] static std::unique_ptr<StoreFixture> make(const QString &kind); ///< "disk" or "sql"
    [[nodiscard]] virtual Store &store() = 0;
    /// Closes the store and opens it anew, as a restart does.
    virtual void reopen() = 0;
    virtual void damage(const base::Sha256 &object, Damage damage) = 0;

protected:
    QTemporaryDir m_folder;
};

} // namespace ironfence::media

Q_DECLARE_METATYPE(ironfence::media::Damage)
