// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/scene.h"

#include <QQmlEngine>
#include <QQuickWindow>
#include <QTimer>

namespace ironfence::stage::render {

/// The scene of a stage in a window that nobody sees, whose turns are given by the film's time instead of a rotation's
/// timers: its layers, cards and fades are those of every screen. Needs the software renderer and a platform without a
/// display. Main thread.
class FilmScreen : public QObject
{
    Q_OBJECT
public:
    /// Both are borrowed.
    FilmScreen(const playlists::Canvas &canvas, DeckFactory &decks, const base::Clock &clock);
    ~FilmScreen() override;

    /// `frame` is how long one is, seconds. Errors: Internal (the scene's QML cannot be loaded).
    [[nodiscard]] base::Result<void> open(double frame);
    /// Gets a cue ready behind the one on the glass; then `prepared` or `unprepared`, neither before it
    /// returns.
    void prepare(const Cue &cue);
    /// What is prepared begins.
    void takeOver();
    /// The one on the glass covers its predecessor, which may go.
    [[nodiscard]] bool isCovering() const { return !m_front->isFading(); }
    /// Why what is on the glass broke; nothing while it did not.
    [[nodiscard]] const std::optional<base::Error> &fault() const { return m_fault; }
    /// What stands on the glass now, Format_RGB32. Cards find out about themselves, and animations begin, by events
    /// that are to be delivered first.
    [[nodiscard]] QImage grab();

Q_SIGNALS:
    void prepared();
    /// Errors: what the cue's layer says; Unavailable (not ready in time).
    void unprepared(const ironfence::base::Error &error);

private:
    [[nodiscard]] bool isAwaited();

    QQuickWindow m_window;
    QThreadPool m_workers;
    struct NoSource final : CueSource
    {
        [[nodiscard]] std::optional<Cue> next(const std::optional<base::MonotonicTime> &) override { return {}; }
    } m_nothing;
    Scene m_scene;
    QQmlEngine m_engine;
    std::unique_ptr<QQuickItem> m_view;
    Layer *m_front;
    Layer *m_back;
    QTimer m_patience; ///< runs while a cue is prepared
    std::optional<base::Error> m_fault;
};

} // namespace ironfence::stage::render
