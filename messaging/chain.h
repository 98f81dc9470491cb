// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/json/reader.h"

namespace ironfence::messaging {

/// The random name of a chain of plays, 32 lower-case hexadecimal digits: made with the journal's file, so that a
/// journal that was lost never numbers other plays the same way again.
class ChainName
{
public:
    ChainName() = default;
    [[nodiscard]] static ChainName random();
    [[nodiscard]] static base::Result<ChainName> parse(const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }

    bool operator==(const ChainName &) const = default;

private:
    explicit ChainName(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

/// The hash before a chain's first play: SHA-256 of "ironfence/plays/1", the screen's id and the chain's name, a line
/// feed after each.
[[nodiscard]] base::Sha256 beginningOf(const ChainName &chain, const base::ScreenId &screen);
/// The hash of a play: SHA-256 of the hash before it (32 bytes) and the play's JSON as it travels.
[[nodiscard]] base::Sha256 linkOf(const base::Sha256 &before, QByteArrayView play);

/// How far the server has stored a chain.
struct PlaysStored
{
    ChainName chain;
    qint64 through = 0;  ///< the last sequence of it that is durable; 0: none
    bool broken = false; ///< what follows does not fit what is stored: nothing more of this chain is taken
    base::json::Value extra = base::json::Value::object();

    [[nodiscard]] static PlaysStored read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const PlaysStored &) const = default;
};

} // namespace ironfence::messaging
