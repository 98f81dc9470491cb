// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "stage/cue.h"

#include <QSet>

namespace ironfence::tests {

/// Items in slots, one behind the other, and what takes the place of those that failed.
class PoisonCourse final : public stage::CueSource
{
public:
    static constexpr const char *substituteId = "substitute";

    explicit PoisonCourse(const base::Clock &clock) : m_clock(clock) {}

    /// The course begins then; the substitute stands for as long as it has to.
    void begin(base::MonotonicTime at, const stage::Cue &substitute);
    /// Puts the item behind those that are there.
    void append(stage::Cue cue, base::Milliseconds length);
    void failed(const QString &id) { m_failed.insert(id); }

    [[nodiscard]] const QList<stage::Cue> &cues() const { return m_cues; }
    [[nodiscard]] base::MonotonicTime end() const { return m_end; }
    [[nodiscard]] std::optional<stage::Cue> next(const std::optional<base::MonotonicTime> &from) override;

private:
    const base::Clock &m_clock;
    stage::Cue m_substitute;
    QList<stage::Cue> m_cues;
    QSet<QString> m_failed;
    base::MonotonicTime m_end;
};

} // namespace ironfence::tests
