// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/decks/gst/gst_deck_factory.h"
#include "tests/stage/clips.h"

#include <QThreadPool>
#include <memory>

namespace ironfence::tests {

/// Every deck there is, and a file for each: what the tests of decks share.
class DeckFixture
{
public:
    enum class Kind {
        Fake,
        Gst,
        Undrawn, ///< a video deck that leaves the colours to the renderer
        Image
    };

protected:
    static constexpr QSize canvas{384, 64}; ///< not the clips' shape: borders

    /// Must come first; fails the test that calls it when there are no decks or no clips.
    void makeClips();
    /// A column `kind` with a row for each, and a column `file` with what it can play.
    void kinds() const;
    [[nodiscard]] std::unique_ptr<stage::Deck> make(Kind kind);
    [[nodiscard]] static stage::Cue cue(Kind kind, const QString &file, playlists::Fit fit = playlists::Fit::Contain);

    Clips m_clips;
    QThreadPool m_workers;
    std::unique_ptr<stage::GstDeckFactory> m_factory, m_undrawn;
    QString m_fake, m_silent, m_loud, m_webm, m_png;
};

} // namespace ironfence::tests

Q_DECLARE_METATYPE(ironfence::tests::DeckFixture::Kind)
