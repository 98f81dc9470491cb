// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/configuration.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace ironfence::base {

Result<Configuration> Configuration::load(const QString &file)
{
    constexpr qint64 maxBytes = 64 * 1024;
    const QFileInfo info(file);
    if (!info.isFile() || !info.isReadable())
        return failure(ErrorCode::NotFound, QStringLiteral("no readable configuration file"), file);
    if (info.size() > maxBytes)
        return failure(ErrorCode::TooLarge, QStringLiteral("a configuration file has at most 64 KiB"), file);

    const QSettings settings(file, QSettings::IniFormat);
    if (settings.status() != QSettings::NoError)
        return failure(ErrorCode::Invalid, QStringLiteral("not an INI file"), file);

    Configuration configuration;
    configuration.m_file = info.absoluteFilePath();
    for (const auto &key : settings.allKeys())
        configuration.m_values.insert(key, settings.value(key).toStringList().join(u',')); // QSettings splits at commas
    return configuration;
}

QString Configuration::text(const QString &key, const std::optional<QString> &fallback)
{
    m_asked.insert(key);
    const auto found = m_values.constFind(key);
    if (found != m_values.constEnd())
        return *found;
    if (!fallback)
        fail(key, QStringLiteral("is missing"));
    return fallback.value_or(QString());
}

qint64 Configuration::integer(const QString &key, qint64 min, qint64 max, std::optional<qint64> fallback)
{
    const auto given = text(key, fallback ? std::optional(QString::number(*fallback)) : std::nullopt);
    bool ok = false;
    const qint64 value = given.toLongLong(&ok);
    if (!ok || value < min || value > max) {
        fail(key, QStringLiteral("must be a whole number from %1 to %2").arg(min).arg(max));
        return fallback.value_or(min);
    }
    return value;
}

QString Configuration::path(const QString &key, const std::optional<QString> &fallback)
{
    const auto given = text(key, fallback);
    if (given.isEmpty())
        return given;
    return QDir::cleanPath(QFileInfo(m_file).dir().absoluteFilePath(given));
}

void Configuration::fail(const QString &key, const QString &message)
{
    if (!m_fault)
        m_fault = Error{ErrorCode::Invalid, message, QStringLiteral("%1: %2").arg(m_file, key)};
}

Result<void> Configuration::finish() const
{
    if (m_fault)
        return failure(*m_fault);
    for (auto it = m_values.keyBegin(); it != m_values.keyEnd(); ++it) {
        if (!m_asked.contains(*it))
            return failure(ErrorCode::Invalid, QStringLiteral("unknown key"), QStringLiteral("%1: %2").arg(m_file, *it));
    }
    return {};
}

} // namespace ironfence::base
