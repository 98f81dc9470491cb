// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/alerts/alert_template.h"

namespace ironfence::console::desktop::alerts {

namespace {

AlertTemplate templateOf(const media::campaign::Technique &technique)
{
    const auto sentences = technique.remedies.join(QStringLiteral("；"));
    return {technique.name, QStringLiteral("谨防%1").arg(technique.entry.title), technique.how.join(QString()),
            sentences.isEmpty() ? QString() : sentences + u'。'};
}

} // namespace

QList<AlertTemplate> templatesOf(const media::campaign::Library &library)
{
    QList<AlertTemplate> templates;
    for (const auto *series : {&library.topTen, &library.techniques}) {
        for (const auto &technique : series->entries) {
            if (!technique.isSensitive())
                templates.append(templateOf(technique));
        }
    }
    return templates;
}

} // namespace ironfence::console::desktop::alerts
