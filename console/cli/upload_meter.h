// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ironfence::console::cli {

/// Shows on stderr how far an upload is: a bar on a terminal, plain lines every 25 % elsewhere.
class UploadMeter
{
public:
    UploadMeter(const QString &name, qint64 bytes);
    ~UploadMeter();
    Q_DISABLE_COPY_MOVE(UploadMeter)

    void show(qint64 sent);

private:
    void drawBar(int percent);

    QString m_name;
    qint64 m_bytes;
    bool m_terminal;
    int m_shown = -1; ///< percent
};

} // namespace ironfence::console::cli
