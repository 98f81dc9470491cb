// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/supervision/private_file.h"

#include <QFile>
#include <QSaveFile>

namespace ironfence::console::server::supervision {

base::Result<void> replacePrivateFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        return base::failure(base::ErrorCode::Io, file.errorString(), path);
    return {};
}

} // namespace ironfence::console::server::supervision
