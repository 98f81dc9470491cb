// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/pack_folder.h"

#include <QDir>

namespace ironfence::console::cli {

base::Result<pack::Pack> readPack(const std::string &folder)
{
    return pack::Pack::read(folder.empty() ? pack::Pack::shippedFolder()
                                           : QDir().absoluteFilePath(QString::fromStdString(folder)));
}

} // namespace ironfence::console::cli
