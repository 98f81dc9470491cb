// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/configuration.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

namespace ironfence::base {

namespace {

/// QSettings passes over lines that it does not understand and lets the last of equal keys win; a typing error must not
/// vanish so.
Result<void> checkLines(QFile &file)
{
    QString section;
    QSet<QString> seen;
    for (int number = 1; !file.atEnd(); ++number) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        const qsizetype equals = line.indexOf(u'=');
        if (line.isEmpty() || line.startsWith(u';') || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            section = line.sliced(1, line.size() - 2) + u'/';
        } else if (equals <= 0) {
            return failure(ErrorCode::Invalid, QStringLiteral("not an INI file: line %1").arg(number), file.fileName());
        } else if (const QString key = section + line.left(equals).trimmed(); seen.contains(key)) {
            return failure(ErrorCode::Invalid, QStringLiteral("is given twice"),
                           QStringLiteral("%1: %2").arg(file.fileName(), key));
        } else {
            seen.insert(key);
        }
    }
    return {};
}

} // namespace

Result<Configuration> Configuration::load(const QString &file)
{
    constexpr qint64 maxBytes = 64 * 1024;
    const QFileInfo info(file);
    if (!info.isFile() || !info.isReadable())
        return failure(ErrorCode::NotFound, QStringLiteral("no readable configuration file"), file);
    if (info.size() > maxBytes)
        return failure(ErrorCode::TooLarge, QStringLiteral("a configuration file has at most 64 KiB"), file);

    QFile text(file);
    if (!text.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, text.errorString(), file);
    if (auto checked = checkLines(text); !checked)
        return failure(checked.error());

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
    auto given = text(key, fallback);
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
            return failure(ErrorCode::Invalid, QStringLiteral("unknown key"),
                           QStringLiteral("%1: %2").arg(m_file, *it));
    }
    return {};
}

} // namespace ironfence::base
