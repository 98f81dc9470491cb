// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/transitions/glass_story.h"

#include <functional>
#include <optional>

namespace ironfence::tests {

/// Looks at the whole glass while something happens. When there was more than 50 ms between two looks, a picture may
/// have come and gone unseen: that run is void, and everything happens once more.
class UnbrokenLook
{
public:
    /// Lets it happen, on the calling thread; false: it did not.
    using Course = std::function<bool()>;

    /// `prints` by the cards' numbers.
    UnbrokenLook(QString display, QSize glass, QMap<int, CardPrint> prints = {});

    /// What was to be seen meanwhile; not so what goes before it each time. Nothing, and why() says it: it did not
    /// happen, the display does not answer, or this machine is too busy to look at the glass.
    [[nodiscard]] std::optional<GlassStory> during(const Course &course, const Course &before = {});
    /// Saves the foreign pictures of a story for whoever looks for the cause; where the environment variable
    /// IRONFENCE_SHOTS says.
    static void keepForeign(const GlassStory &story, const QString &name);

    [[nodiscard]] const QString &why() const { return m_why; }
    /// Void runs so far.
    [[nodiscard]] int voids() const { return m_voids; }

private:
    QString m_display;
    QSize m_glass;
    QMap<int, CardPrint> m_prints;
    QString m_why;
    int m_voids = 0;
};

} // namespace ironfence::tests
