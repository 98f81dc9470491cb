// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/time.h"

#include <QList>
#include <algorithm>

namespace ironfence::console::server::watch {

/// How often something happened lately. Remembers the newest `kept` occasions.
class Recent
{
public:
    static constexpr qsizetype kept = 8;

    void add(base::MonotonicTime at, qint64 count = 1)
    {
        if (m_occasions.size() == kept)
            m_occasions.removeFirst();
        m_occasions.append({at, count});
    }

    /// How often within the time before `now`.
    [[nodiscard]] qint64 within(base::Milliseconds time, base::MonotonicTime now) const
    {
        qint64 sum = 0;
        for (const auto &occasion : m_occasions) {
            if (now - occasion.at < time)
                sum += occasion.count;
        }
        return sum;
    }

private:
    struct Occasion
    {
        base::MonotonicTime at;
        qint64 count = 0;
    };
    QList<Occasion> m_occasions;
};

} // namespace ironfence::console::server::watch
