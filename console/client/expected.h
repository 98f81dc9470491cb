// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sha256.h"

#include <QByteArray>

namespace ironfence::console::client {

/// What a change expects to find on the server, so that it never takes the place of what somebody else put there
/// meanwhile: the server refuses it with Conflict then. By the rules of docs/wire.md a tag follows from what was read.
class Expected
{
public:
    [[nodiscard]] static Expected nothing() { return Expected("If-None-Match", "*"); }
    /// Whatever is there, unseen: only where a person has said so.
    [[nodiscard]] static Expected anything() { return Expected("If-Match", "*"); }
    /// A manifest or an assignment.
    [[nodiscard]] static Expected version(qint64 version) { return tag('"' + QByteArray::number(version) + '"'); }
    /// A draft, or the envelope of a notice.
    [[nodiscard]] static Expected bytes(const base::Sha256 &sha256) { return tag('"' + sha256.hex().toLatin1() + '"'); }
    /// As an answer gave it; an empty one: nothing.
    [[nodiscard]] static Expected tag(const QByteArray &tag)
    {
        return tag.isEmpty() ? nothing() : Expected("If-Match", tag);
    }

    [[nodiscard]] const QByteArray &header() const { return m_header; }
    [[nodiscard]] const QByteArray &value() const { return m_value; }

private:
    Expected(QByteArray header, QByteArray value) : m_header(std::move(header)), m_value(std::move(value)) {}

    QByteArray m_header;
    QByteArray m_value;
};

} // namespace ironfence::console::client
