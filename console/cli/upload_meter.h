// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <optional>

namespace ironfence::console::cli {

/// Shows on stderr how far an upload, or what goes before it, is: a bar on a terminal, plain lines every 25 %
/// elsewhere.
class UploadMeter
{
public:
    UploadMeter(const QString &name, qint64 bytes);
    /// Of something that is counted in per cent.
    explicit UploadMeter(const QString &name);
    ~UploadMeter();
    Q_DISABLE_COPY_MOVE(UploadMeter)

    void show(qint64 sent);
    /// Says that so many bytes were there already.
    void goOn(qint64 kept);
    /// Says that it is tried again, and why.
    void pause(const base::Error &error);

private:
    [[nodiscard]] int percentOf(qint64 bytes) const;
    void clearBar() const;
    void drawBar(int percent) const;

    QString m_name;
    std::optional<qint64> m_bytes;
    bool m_terminal;
    int m_shown = -1; ///< percent
};

} // namespace ironfence::console::cli
