// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "messaging/topics.h"

namespace ironfence::messaging::topics {

namespace {

QString under(const QString &rest)
{
    return QLatin1String(prefix) + u'/' + rest;
}

QString ofScreen(const base::ScreenId &screen, const char *leaf)
{
    return under(QStringLiteral("screens/%1/%2").arg(screen.text(), QLatin1String(leaf)));
}

} // namespace

QString fresh()
{
    return under(QStringLiteral("fresh"));
}

QString alerts(const base::PlacePath &place)
{
    return under(QStringLiteral("alerts/") + place.text());
}

QString assignment(const base::ScreenId &screen)
{
    return ofScreen(screen, "assignment");
}

QString command(const base::ScreenId &screen)
{
    return ofScreen(screen, "command");
}

QString ack(const base::ScreenId &screen)
{
    return ofScreen(screen, "ack");
}

QString presence(const base::ScreenId &screen)
{
    return ofScreen(screen, "presence");
}

QString report(const base::ScreenId &screen)
{
    return ofScreen(screen, "report");
}

QString receipts(const base::ScreenId &screen)
{
    return ofScreen(screen, "receipts");
}

QString plays(const base::ScreenId &screen)
{
    return ofScreen(screen, "plays");
}

QString answers(const base::ScreenId &screen)
{
    return ofScreen(screen, "answers");
}

QStringList fromAllScreens()
{
    return {under(QStringLiteral("screens/+/presence")), under(QStringLiteral("screens/+/report")),
            under(QStringLiteral("screens/+/receipts")), under(QStringLiteral("screens/+/plays")),
            under(QStringLiteral("screens/+/answers"))};
}

base::Result<ScreenTopic> parseScreenTopic(const QString &topic)
{
    const auto start = under(QStringLiteral("screens/"));
    const auto levels = topic.startsWith(start) ? topic.mid(start.size()).split(u'/') : QStringList();
    if (levels.size() != 2 || !base::isSlug(levels[1]))
        return base::failure(base::ErrorCode::Invalid, QStringLiteral("not a screen's topic"), topic.left(256));
    auto screen = base::ScreenId::parse(levels[0]);
    if (!screen)
        return base::failure(base::ErrorCode::Invalid, screen.error().message, topic.left(256));
    return ScreenTopic{*screen, levels[1]};
}

base::Result<base::PlacePath> parseAlertsTopic(const QString &topic)
{
    const auto start = under(QStringLiteral("alerts/"));
    if (!topic.startsWith(start))
        return base::failure(base::ErrorCode::Invalid, QStringLiteral("not a topic of alerts"), topic.left(256));
    return base::PlacePath::parse(topic.mid(start.size()));
}

} // namespace ironfence::messaging::topics
