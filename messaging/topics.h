// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"

#include <QStringList>

namespace ironfence::messaging::topics {

/// Topic names of docs/wire.md; the prefix carries the wire's major version.
inline constexpr const char *prefix = "ironfence/1";

QString fresh();
QString alerts(const base::PlacePath &place);
QString assignment(const base::ScreenId &screen);
QString command(const base::ScreenId &screen);
QString ack(const base::ScreenId &screen);
QString presence(const base::ScreenId &screen);
QString report(const base::ScreenId &screen);
QString receipts(const base::ScreenId &screen);
QString plays(const base::ScreenId &screen);
QString answers(const base::ScreenId &screen);

/// What the server listens to: presence, report, receipts, plays and answers to commands of every screen.
QStringList fromAllScreens();

/// The screen and last level of a topic "…/screens/<id>/<leaf>".
struct ScreenTopic
{
    base::ScreenId screen;
    QString leaf;
};
base::Result<ScreenTopic> parseScreenTopic(const QString &topic);
/// The place of a topic "…/alerts/<place>".
base::Result<base::PlacePath> parseAlertsTopic(const QString &topic);

} // namespace ironfence::messaging::topics
