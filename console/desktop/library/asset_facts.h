// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/library/examination_state.h"

#include <QDateTime>

namespace ironfence::console::desktop::library {

/// What is told of one asset. Numbers are 0 where nothing is known or applies.
struct AssetFacts
{
    Q_GADGET
    QML_VALUE_TYPE(assetFacts)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString mediaType MEMBER mediaType)
    Q_PROPERTY(bool isVideo MEMBER isVideo)
    Q_PROPERTY(int width MEMBER width)
    Q_PROPERTY(int height MEMBER height)
    Q_PROPERTY(double duration MEMBER duration)
    Q_PROPERTY(double size MEMBER size)
    Q_PROPERTY(double framesPerSecond MEMBER framesPerSecond)
    Q_PROPERTY(QString videoCodec MEMBER videoCodec)
    Q_PROPERTY(QString audioCodec MEMBER audioCodec)
    Q_PROPERTY(bool hasLoudness MEMBER hasLoudness)
    Q_PROPERTY(double loudness MEMBER loudness)
    Q_PROPERTY(QDateTime added MEMBER added)
    Q_PROPERTY(int examination MEMBER examination)
    Q_PROPERTY(QDateTime examined MEMBER examined)
    Q_PROPERTY(QDateTime insisted MEMBER insisted)
    Q_PROPERTY(QString note MEMBER note)

public:
    [[nodiscard]] static AssetFacts of(const client::AssetEntry &asset);

    QString name;
    QString mediaType;
    bool isVideo = false;
    int width = 0; ///< pixels, as shown upright
    int height = 0;
    double duration = 0; ///< milliseconds
    double size = 0;     ///< bytes
    double framesPerSecond = 0;
    QString videoCodec;
    QString audioCodec;
    bool hasLoudness = false;
    double loudness = 0; ///< LUFS
    QDateTime added;
    int examination = static_cast<int>(State::Unexamined);
    QDateTime examined; ///< invalid: not yet
    QDateTime insisted; ///< invalid: nobody did
    QString note;       ///< why somebody insisted
};

} // namespace ironfence::console::desktop::library
