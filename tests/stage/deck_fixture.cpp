// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/stage/deck_fixture.h"

#include "stage/decks/image_deck.h"
#include "tests/stage/fake_deck.h"

#include <QTest>

namespace ironfence::tests {

using namespace std::chrono_literals;

void DeckFixture::makeClips()
{
    for (const bool undrawn : {false, true}) {
        auto factory = stage::GstDeckFactory::create([undrawn] { return undrawn; });
        QVERIFY2(factory, factory ? "" : qUtf8Printable(factory.error().line()));
        (undrawn ? m_undrawn : m_factory) = std::move(*factory);
    }
    m_fake = m_clips.file(QStringLiteral("fake"), "fake");
    m_silent = m_clips.h264(QStringLiteral("silent.mp4"), 0xff0000, 15);
    m_loud = m_clips.h264(QStringLiteral("loud.mp4"), 0x00ff00, 15, true);
    m_webm = m_clips.vp9(QStringLiteral("clip.webm"), 0x0000ff, 15);
    m_png = m_clips.png(QStringLiteral("picture.png"), 0xffffff);
    for (const QString &file : {m_fake, m_silent, m_loud, m_webm, m_png})
        QVERIFY(!file.isEmpty());
}

void DeckFixture::kinds() const
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("file");
    QTest::newRow("fake") << Kind::Fake << m_fake;
    QTest::newRow("gst") << Kind::Gst << m_silent;
    QTest::newRow("gst, undrawn") << Kind::Undrawn << m_silent;
    QTest::newRow("image") << Kind::Image << m_png;
}

std::unique_ptr<stage::Deck> DeckFixture::make(Kind kind)
{
    switch (kind) {
    case Kind::Fake:
        return std::make_unique<FakeDeck>();
    case Kind::Gst:
        return m_factory->makeVideoDeck();
    case Kind::Undrawn:
        return m_undrawn->makeVideoDeck();
    case Kind::Image:
        return std::make_unique<stage::ImageDeck>(m_workers);
    }
    return {};
}

stage::Cue DeckFixture::cue(Kind kind, const QString &file, playlists::Fit fit)
{
    playlists::Item item;
    if (kind == Kind::Image) {
        item.content = playlists::ImageItem{{}, fit};
        item.duration = 1s;
    } else {
        item.content = playlists::VideoItem{{}, fit};
    }
    return {QStringLiteral("test/1"), item, file};
}

} // namespace ironfence::tests
