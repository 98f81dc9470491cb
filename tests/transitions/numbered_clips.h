// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSize>
#include <QString>
#include <chrono>

namespace ironfence::tests {

/// One kind of item: a file that tells its number in every frame, or a card.
struct NumberedItem
{
    QString name;
    QString file = {};
    int clip = 0;      ///< the number that its frames carry; of a card: which one
    int frames = 0;    ///< of a video; 1 for a picture, 0 for a card
    int perSecond = 1; ///< frames, of a video

    [[nodiscard]] bool isVideo() const { return frames > 1; }
    [[nodiscard]] bool isCard() const { return frames == 0; }
};

/// What a video is made of.
struct VideoMake
{
    QString name;
    QSize size;
    int perSecond = 10;
    QString encoder; ///< elements from raw pictures to the muxer
    QString muxer;
    QString sound; ///< elements from raw sound to the muxer; empty: silent
    bool busy = false;
};

/// Makes a video of this length in the folder; an item without a file when that fails.
[[nodiscard]] NumberedItem makeVideo(const QString &folder, const VideoMake &make, int clip,
                                     std::chrono::milliseconds length);

/// Every kind of item that a screen mixes: two codecs, sizes, frame rates, portrait and landscape, with and without
/// sound, light and heavy, pictures and cards; each a second long. Those that could not be made have no file.
[[nodiscard]] QList<NumberedItem> makeEveryKind(const QString &folder);

/// A way through all ordered pairs of so many kinds, each once, round and round (a de Bruijn sequence of order 2).
[[nodiscard]] QList<int> everyPair(int kinds);

} // namespace ironfence::tests
