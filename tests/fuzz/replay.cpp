// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
// Runs one fuzz target over every file of the given folders: fuzz_replay TARGET FOLDER... At least one must be
// accepted.
#include "tests/fuzz/target.h"

#include <QDirIterator>
#include <QFile>
#include <cstdio>

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fputs("usage: fuzz_replay TARGET FOLDER...\n", stderr);
        return 2;
    }
    int count = 0;
    int accepted = 0;
    for (int i = 2; i < argc; ++i) {
        QDirIterator files(QString::fromLocal8Bit(argv[i]), QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly)) {
                std::fprintf(stderr, "cannot read %s\n", qPrintable(file.fileName()));
                return 1;
            }
            accepted += ironfence::testing::fuzzOne(argv[1], file.readAll()) ? 1 : 0;
            ++count;
        }
    }
    std::printf("%s: %d files, %d of them accepted\n", argv[1], count, accepted);
    return accepted > 0 ? 0 : 1; // a corpus of nothing but refusals does not reach what comes after them
}
