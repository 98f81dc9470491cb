// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/boot.h"

#include <QFile>
#include <QUuid>

namespace ironfence::base {

QString bootName()
{
    static const QString name = [] {
        constexpr qint64 longest = 64;
        QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
        const auto id = file.open(QIODevice::ReadOnly)
                            ? QUuid::fromString(QString::fromLatin1(file.read(longest)).trimmed())
                            : QUuid();
        return (id.isNull() ? QUuid::createUuid() : id).toString(QUuid::WithoutBraces);
    }();
    return name;
}

} // namespace ironfence::base
