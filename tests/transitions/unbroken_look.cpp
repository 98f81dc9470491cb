// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/transitions/unbroken_look.h"

#include <QDeadlineTimer>
#include <QDir>

namespace ironfence::tests {

namespace {

constexpr qint64 voidGapUs = 50'000; // a frame might have come and gone
constexpr int tries = 5;
constexpr auto patience = std::chrono::minutes(1); // short looks are cheap to repeat

} // namespace

UnbrokenLook::UnbrokenLook(QString display, QSize glass, QMap<int, CardPrint> prints)
    : m_display(std::move(display)), m_glass(glass), m_prints(std::move(prints))
{
}

std::optional<GlassStory> UnbrokenLook::during(const Course &course, const Course &before)
{
    const QDeadlineTimer deadline(patience);
    for (int i = 0; i < tries || !deadline.hasExpired(); ++i) {
        m_why = QStringLiteral("what was to be seen did not happen");
        if (before && !before())
            return {};
        GlassStory story(m_prints);
        const auto look = [&](const support::GlassPicture &glass, qint64 us) { story.look(glass, us); };
        support::GlassRecorder recorder(m_display, {{0, 0}, m_glass}, look);
        const bool happened = course();
        const bool seen = recorder.stop();
        if (!happened)
            return {};
        m_why = QStringLiteral("the display does not answer");
        if (!seen)
            return {};
        if (recorder.longestGap() <= voidGapUs)
            return story;
        ++m_voids;
    }
    m_why = QStringLiteral("this machine is too busy to look at the glass");
    return {};
}

void UnbrokenLook::keepForeign(const GlassStory &story, const QString &name)
{
    const auto folder = qEnvironmentVariable("IRONFENCE_SHOTS");
    if (folder.isEmpty())
        return;
    for (int i = 0; i < story.foreign().size(); ++i)
        story.foreign().at(i).save(QDir(folder).filePath(QStringLiteral("%1-%2.png").arg(name).arg(i)));
}

} // namespace ironfence::tests
