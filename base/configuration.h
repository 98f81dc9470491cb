// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <optional>

namespace ironfence::base {

/// Reads an INI file once, strictly: every key must be asked for, and a key that nobody asked for is an error.
/// Usage: load, ask for each key, then finish(). The first fault wins; later answers are then defaults.
class Configuration
{
public:
    /// Bounds: file ≤ 64 KiB. Errors: NotFound, TooLarge, Invalid (with file name and key).
    [[nodiscard]] static Result<Configuration> load(const QString &file);

    /// Keys are "section/key".
    [[nodiscard]] QString text(const QString &key, const std::optional<QString> &fallback = {});
    [[nodiscard]] qint64 integer(const QString &key, qint64 min, qint64 max, std::optional<qint64> fallback = {});
    /// A path; relative ones are taken from the folder of the INI file.
    [[nodiscard]] QString path(const QString &key, const std::optional<QString> &fallback = {});
    /// Reports a fault of a value that the caller found itself.
    void fail(const QString &key, const QString &message);

    /// The first fault, or an unknown key; success means that the file was read completely.
    [[nodiscard]] Result<void> finish() const;

private:
    QString m_file;
    QHash<QString, QString> m_values;
    QSet<QString> m_asked;
    std::optional<Error> m_fault;
};

} // namespace ironfence::base
