// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/exit_code.h"
#include "media/probe/confinement.h"
#include "media/probe/elements.h"
#include "media/probe/picture.h"
#include "media/probe/video.h"
#include "media/probe/wholeness.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <cstdio>
#include <gst/gst.h>

using namespace ironfence;

namespace {

base::Result<media::Facts> examine(const QString &path)
{
    // An operator may point at a link; what it leads to is opened without following anything else.
    const QString real = QFileInfo(path).canonicalFilePath();
    auto file = media::PosixFile::openToRead(real.isEmpty() ? path : real);
    if (!file && file.error().code == base::ErrorCode::Unsupported)
        return base::failure(base::ErrorCode::Unsupported,
                             QStringLiteral("it is a folder, pipe or device; give a regular file"));
    if (!file && file.error().code == base::ErrorCode::NotFound)
        return base::failure(base::ErrorCode::NotFound, QStringLiteral("there is no such file"));
    if (!file)
        return base::failure(file.error());

    const auto kind = media::kindOf(*file);
    if (!kind)
        return base::failure(kind.error());
    if (auto whole = media::checkWhole(*file, *kind); !whole)
        return base::failure(whole.error());
    if (*kind == media::Kind::Png || *kind == media::Kind::Jpeg)
        return media::probePicture(*file, *kind);
    return media::probeVideo(*file, *kind);
}

} // namespace

int main(int argc, char **argv)
{
    media::confineEarly();
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 2 || arguments.at(1).startsWith(u'-')) {
        std::fprintf(stderr, "usage: ironfence-probe FILE\n"
                             "Says as JSON what the file is, or on stderr why no screen can play it (exit code 8).\n");
        return 2;
    }

    gst_init(nullptr, nullptr);
    media::keepAllowedElementsOnly();
    media::confineMemory();

    const auto facts = examine(arguments.at(1));
    if (!facts) {
        std::fprintf(stderr, "ironfence-probe: %s\n", qUtf8Printable(facts.error().message));
        return static_cast<int>(base::exitCodeOf(facts.error().code));
    }
    std::printf("%s\n", base::json::write(facts->toJson()).constData());
    return 0;
}
