// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/pack_folder.h"

#include <QCoreApplication>
#include <QDir>

namespace ironfence::console::cli {

base::Result<pack::Pack> readPack(const std::string &folder)
{
    const QDir program(QCoreApplication::applicationDirPath());
    return pack::Pack::read(folder.empty()
                                ? QDir::cleanPath(program.filePath(QStringLiteral("../share/ironfence/pack")))
                                : QDir().absoluteFilePath(QString::fromStdString(folder)));
}

} // namespace ironfence::console::cli
