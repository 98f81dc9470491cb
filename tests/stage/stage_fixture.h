// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "player/kiosk/kiosk_window.h"
#include "stage/decks/gst/gst_deck_factory.h"
#include "stage/stage.h"
#include "tests/stage/clips.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <optional>

namespace ironfence {

/// Gives what is queued, then either starts over or has nothing.
class Script final : public stage::CueSource
{
public:
    QList<stage::Cue> cues;
    bool loop = false;
    int asked = 0;

    std::optional<stage::Cue> next(const std::optional<base::MonotonicTime> &from) override;
};

/// The stage in a real window on a private X display, by default of 320×180 px, with the renderer that
/// IRONFENCE_RENDERER names; a process keeps the first one it chose.
class StageFixture
{
public:
    /// main() of a test that uses this fixture: the display, an application on it, and the test.
    template <typename Test>
    static int run(int argc, char **argv, QSize display = {320, 180})
    {
        if (!startDisplay(display))
            return 1;
        QGuiApplication application(argc, argv);
        Test test;
        return QTest::qExec(&test, argc, argv);
    }

protected:
    static constexpr unsigned red = 0xff0000;
    static constexpr unsigned green = 0x00ff00;
    static constexpr unsigned blue = 0x0000ff;

    [[nodiscard]] static QString display();
    /// A card without a file, else a picture or a film by the file's name.
    [[nodiscard]] static stage::Cue cue(const QString &id, const QString &file,
                                        std::optional<std::chrono::seconds> duration = {});

    /// An exercise, or with type Cancel its all-clear.
    [[nodiscard]] static playlists::Alert alert(const QString &identifier = QStringLiteral("a-1"),
                                                playlists::AlertMessageType type = playlists::AlertMessageType::Alert);

    /// Which of the three colours this is after the way through a codec; 0 for a foreign picture.
    [[nodiscard]] static unsigned nearest(unsigned colour);

    [[nodiscard]] bool makeClips();
    /// Window and stage, anew for each test.
    [[nodiscard]] bool open() { return open(m_script, *m_decks); }
    [[nodiscard]] bool open(stage::CueSource &source, stage::DeckFactory &decks);
    void close();

    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] QColor glass(QPoint point = {160, 20}) const;

    tests::Clips m_clips;
    base::SystemClock m_clock;
    std::unique_ptr<stage::GstDeckFactory> m_decks;
    QString m_red, m_green, m_blue, m_garbage;
    // Made anew for each test, in this order.
    playlists::Canvas m_canvas{{320, 180}, {0, 0}};
    Script m_script;
    std::unique_ptr<player::KioskWindow> m_window;
    std::unique_ptr<stage::Stage> m_stage;
    std::unique_ptr<QSignalSpy> m_failed;
    std::unique_ptr<QSignalSpy> m_finished;
    QList<stage::Presented> m_presented;

private:
    [[nodiscard]] static bool startDisplay(QSize size);
};

} // namespace ironfence
