// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <algorithm>

namespace ironfence::e2e {

/// A packet at the beginning of the bytes (MQTT 3.1.1, 2.2).
struct MqttFrame
{
    static constexpr int publish = 3;

    int type = 0;
    qsizetype head = 0;   ///< where its own part begins
    qsizetype length = 0; ///< with its head; 0: it is not all here

    explicit MqttFrame(const QByteArray &bytes)
    {
        constexpr qsizetype longestHead = 5;
        if (!bytes.isEmpty())
            type = static_cast<quint8>(bytes[0]) >> 4;
        qsizetype rest = 0;
        for (qsizetype i = 1; i < std::min(bytes.size(), longestHead); ++i) {
            const auto byte = static_cast<quint8>(bytes[i]);
            rest += static_cast<qsizetype>(byte & 0x7F) << (7 * (i - 1));
            if ((byte & 0x80) == 0) {
                head = i + 1;
                length = bytes.size() >= head + rest ? head + rest : 0;
                return;
            }
        }
    }
};

} // namespace ironfence::e2e
