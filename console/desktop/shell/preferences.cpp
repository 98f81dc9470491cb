// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/shell/preferences.h"

#include <QFileInfo>
#include <algorithm>
#include <cmath>

namespace ironfence::console::desktop::shell {

namespace {

constexpr auto darkKey = "look/dark";
constexpr auto zoomKey = "look/zoom";
constexpr auto languageKey = "language";

double within(double zoom)
{
    return std::isfinite(zoom) ? std::clamp(zoom, Preferences::smallest, Preferences::largest) : 1;
}

QString knownLanguage(const QString &language)
{
    return language == QStringLiteral("en") ? language : QStringLiteral("zh_CN");
}

} // namespace

Preferences::Preferences(const QString &file, QObject *parent)
    : QObject(parent)
    , m_settings(file, QSettings::IniFormat)
    , m_isDark(m_settings.value(QLatin1String(darkKey), false).toBool())
    , m_zoom(within(m_settings.value(QLatin1String(zoomKey), 1).toDouble()))
    , m_language(knownLanguage(m_settings.value(QLatin1String(languageKey)).toString()))
{
}

QString Preferences::stateFolder() const
{
    const QFileInfo file(m_settings.fileName());
    return file.absolutePath() + u'/' + file.completeBaseName() + QStringLiteral(".state");
}

void Preferences::setDark(bool isDark)
{
    if (m_isDark == isDark)
        return;
    m_isDark = isDark;
    m_settings.setValue(QLatin1String(darkKey), isDark);
    Q_EMIT changed();
}

void Preferences::setZoom(double zoom)
{
    if (qFuzzyCompare(m_zoom, within(zoom)))
        return;
    m_zoom = within(zoom);
    m_settings.setValue(QLatin1String(zoomKey), m_zoom);
    Q_EMIT changed();
}

void Preferences::setLanguage(const QString &language)
{
    if (m_language == knownLanguage(language))
        return;
    m_language = knownLanguage(language);
    m_settings.setValue(QLatin1String(languageKey), m_language);
    Q_EMIT languageChanged();
}

} // namespace ironfence::console::desktop::shell
