// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/render/frame_sink.h"

#include <QList>

namespace ironfence::stage::render {

/// A picture of the film instead of it: a frame each 1.5 s, in rows, pages made smaller and strips pixel by pixel.
class SheetSink final : public FrameSink
{
public:
    static constexpr int everyMs = 1500;

    SheetSink(QString file, int rate) : m_file(std::move(file)), m_rate(rate) {}

    [[nodiscard]] base::Result<void> take(const QImage &picture) override;
    [[nodiscard]] base::Result<void> finish() override;

private:
    [[nodiscard]] QImage sheet() const;

    QString m_file;
    int m_rate;
    qint64 m_taken = 0;
    QList<QImage> m_pictures;
};

} // namespace ironfence::stage::render
