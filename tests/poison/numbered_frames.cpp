// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/transitions/numbered_frame.h"

#include <QDir>

using namespace ironfence;

/// Writes the twenty pictures of a film that tells its number into a folder: what tests/data/poison/make_poison.py
/// makes its files of.
int main(int argc, char **argv)
{
    constexpr int clip = 3;
    constexpr int frames = 20;
    constexpr QSize size(320, 180);
    if (argc != 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1])))
        return 2;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    for (int frame = 0; frame < frames; ++frame) {
        const auto name = QStringLiteral("%1.png").arg(frame, 3, 10, QLatin1Char('0'));
        if (!tests::numberedFrame({clip, frame}, size).save(folder.filePath(name)))
            return 1;
    }
    return 0;
}
