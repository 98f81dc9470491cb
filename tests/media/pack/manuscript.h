// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/parse.h"
#include "media/pack/campaign/library.h"

#include <QMap>

namespace ironfence::media::pack::testing {

/// One text of the campaign as an editor meets it.
struct Passage
{
    QString where; ///< "techniques.json $.entries[3].how[0]"
    QString key;   ///< of the member that it stands in
    QString text;
};

/// The pack as it lies on the editor's desk: the campaign's lists as written, and the programmes made of them.
/// A test may spoil a copy.
struct Manuscript
{
    QMap<QString, base::json::Value> lists;      ///< by file name
    QMap<QString, base::json::Value> programmes; ///< programme documents, by id

    /// The codes of its cards lead to `address`; without one those cards are left out.
    [[nodiscard]] static Manuscript read(const QString &pack, const QString &address = {});
    /// Every text of the lists: Chinese ones, and with `glosses` the English ones instead.
    [[nodiscard]] QList<Passage> passages(bool glosses = false) const;
};

/// A text as UTF-16, of a value that is one.
[[nodiscard]] QString textOf(const base::json::Value &value);

} // namespace ironfence::media::pack::testing
