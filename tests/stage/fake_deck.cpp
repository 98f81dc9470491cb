// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/stage/fake_deck.h"

#include <QFile>

namespace ironfence::tests {

FakeDeck::FakeDeck(int frames) : m_frames(frames)
{
    m_timer.setInterval(10);
    connect(&m_timer, &QTimer::timeout, this, &FakeDeck::step);
}

void FakeDeck::prepare(const stage::Cue &cue, QSize size)
{
    release();
    QFile file(cue.file);
    const bool good = file.open(QIODevice::ReadOnly) && file.read(4) == "fake";
    const auto rest = good ? file.readAll() : QByteArray();
    m_breaks = rest == " breaks";
    m_stands = rest == " stands";
    if (rest == " hangs")
        return;
    const bool swapped = cue.stamp && media::FileStamp::of(cue.file) != cue.stamp;
    const auto answer = [this, turn = m_turn, good, swapped, size] {
        if (turn != m_turn)
            return;
        if (swapped) {
            Q_EMIT failed({base::ErrorCode::Corrupt, QStringLiteral("is not the file that was checked"), {}});
            return;
        }
        if (!good) {
            Q_EMIT failed({base::ErrorCode::Unsupported, QStringLiteral("is not a fake"), {}});
            return;
        }
        m_frame.image = QImage(size, QImage::Format_RGB32);
        m_frame.image.fill(Qt::gray);
        m_frame.index = 0;
        Q_EMIT ready();
        Q_EMIT frameChanged();
    };
    QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
}

void FakeDeck::start(base::Milliseconds /*late*/)
{
    if (!m_stands)
        m_timer.start();
    if (whenStarted)
        whenStarted();
}

void FakeDeck::release()
{
    ++m_turn;
    m_timer.stop();
    m_frame = {};
}

void FakeDeck::step()
{
    if (m_frame.index + 1 == m_frames) {
        m_timer.stop();
        Q_EMIT ended();
        return;
    }
    if (m_breaks && m_frame.index == 2) {
        m_timer.stop();
        Q_EMIT failed({base::ErrorCode::Unsupported, QStringLiteral("breaks"), {}});
        return;
    }
    ++m_frame.index;
    Q_EMIT frameChanged();
}

} // namespace ironfence::tests
