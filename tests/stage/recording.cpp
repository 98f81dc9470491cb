// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/stage/recording.h"

#include <QFile>
#include <QFileInfo>
#include <cmath>
#include <cstring>

namespace ironfence::tests {

QByteArray Recording::sink(std::chrono::milliseconds buffered) const
{
    QFile::remove(m_file);
    return "audio/x-raw,format=F32LE,layout=interleaved,rate=48000,channels=2 ! filesink sync=true ts-offset=" +
           QByteArray::number(qint64{std::chrono::nanoseconds(buffered).count()}) +
           " location=" + QFile::encodeName(m_file);
}

double Recording::seconds() const
{
    return double(QFileInfo(m_file).size()) / double(frameBytes * rate);
}

QList<float> Recording::samples() const
{
    QFile raw(m_file);
    QList<float> samples;
    if (!raw.open(QIODevice::ReadOnly))
        return samples;
    const auto bytes = raw.readAll();
    for (qsizetype at = 0; at + frameBytes <= bytes.size(); at += frameBytes) {
        float sample = 0;
        std::memcpy(&sample, bytes.constData() + at, sizeof sample);
        samples.append(sample);
    }
    return samples;
}

double Recording::loudest(const QList<float> &samples)
{
    double most = 0;
    for (const float sample : samples)
        most = std::max(most, double(std::abs(sample)));
    return most;
}

double Recording::largestStep(const QList<float> &samples)
{
    double most = 0;
    float before = 0;
    for (const float sample : samples) {
        most = std::max(most, double(std::abs(sample - before)));
        before = sample;
    }
    return std::max(most, double(std::abs(before)));
}

QList<double> Recording::peaks(const QList<float> &samples)
{
    constexpr qsizetype window = rate / 200;
    QList<double> peaks;
    for (qsizetype at = 0; at + window <= samples.size(); at += window)
        peaks.append(loudest(samples.mid(at, window)));
    return peaks;
}

} // namespace ironfence::tests
