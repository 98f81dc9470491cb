// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/exit_code.h"
#include "media/confinement.h"
#include "media/glimpse/glimpse.h"

#include <QFile>
#include <QImageReader>
#include <array>
#include <cstdio>

using namespace ironfence;

namespace {

constexpr media::Confinement confinement{.processorSeconds = 2, .wallSeconds = 6, .addressSpace = qint64{1} << 30};

base::Result<QImage> decode(const char *path)
{
    using base::ErrorCode;
    QFile file(QFile::decodeName(path));
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(ErrorCode::NotFound, file.errorString());
    if (file.size() > media::GlimpseBounds::bytes)
        return base::failure(ErrorCode::Unsupported, QStringLiteral("the picture is too large"));
    QImageReader reader(&file, "jpeg"); // and nothing else, whatever it looks like
    reader.setAutoTransform(false);
    const auto size = reader.size();
    const int longest = media::GlimpseBounds::side;
    if (size.isEmpty() || size.width() > longest || size.height() > longest)
        return base::failure(ErrorCode::Unsupported, QStringLiteral("it is no JPEG picture of at most 960 pixels a side"));
    const auto image = reader.read();
    if (image.isNull())
        return base::failure(ErrorCode::Unsupported, QStringLiteral("the picture is damaged"));
    return image.convertToFormat(QImage::Format_RGB32);
}

} // namespace

int main(int argc, char **argv)
{
    media::confineEarly(confinement);
    if (argc != 2) {
        std::fputs("usage: ironfence-glimpse PICTURE.jpg\n"
                   "Writes WIDTH and HEIGHT as two 32-bit numbers and then the pixels, as QImage's RGB32 has them.\n",
                   stderr);
        return static_cast<int>(base::ExitCode::Usage);
    }
    media::confineFiles();
    media::confineMemory(confinement);
    const auto image = decode(argv[1]);
    if (!image) {
        std::fprintf(stderr, "ironfence-glimpse: %s\n", qUtf8Printable(image.error().message));
        return static_cast<int>(base::exitCodeOf(image.error().code));
    }
    const std::array<qint32, 2> size{image->width(), image->height()};
    const auto bytes = static_cast<size_t>(image->sizeInBytes());
    const bool written = std::fwrite(size.data(), sizeof(qint32), size.size(), stdout) == size.size() &&
                         std::fwrite(image->constBits(), 1, bytes, stdout) == bytes && std::fflush(stdout) == 0;
    return written ? 0 : static_cast<int>(base::ExitCode::Failed);
}
