// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/rotation.h"

#include <memory>

namespace ironfence::stage {

/// A zone beside the leading one: texts that pass, or items that take turns, silent, by the source's clock. View-model
/// of ZoneView.qml. Main thread.
class Zone : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the stage")
    Q_PROPERTY(QRectF area READ area CONSTANT)
    Q_PROPERTY(int level READ level CONSTANT)
    Q_PROPERTY(QList<QString> ticker READ ticker CONSTANT)
    Q_PROPERTY(ironfence::stage::Layer *first READ first CONSTANT)
    Q_PROPERTY(ironfence::stage::Layer *second READ second CONSTANT)
    Q_PROPERTY(bool shown READ isShown NOTIFY placed)
    Q_PROPERTY(bool onTop READ isOnTop NOTIFY placed)
    Q_PROPERTY(qreal opacity READ opacity NOTIFY placed)
public:
    /// All are borrowed.
    struct Parts
    {
        Changes &changes;
        CueSource &source;
        DeckFactory &decks;
        QThreadPool &workers;
        const base::Clock &clock;
    };
    Zone(const Parts &parts, const Division &division, const ZoneCue &cue);
    ~Zone() override;

    void play();
    void refresh();
    /// A frame was swapped that shows the scene as of this change.
    void onSwapped(quint64 change);
    /// With the items of its layout: whether one is on the glass, whether it is the upper one, and how much of it.
    void place(bool shown, bool onTop, qreal opacity);

    /// Whose zone it is.
    [[nodiscard]] const Division &division() const { return m_division; }
    [[nodiscard]] QRectF area() const { return m_cue.area; }
    [[nodiscard]] int level() const { return m_cue.z; }
    [[nodiscard]] QStringList ticker() const { return m_cue.ticker; }
    [[nodiscard]] Layer *first();
    [[nodiscard]] Layer *second();
    [[nodiscard]] bool isShown() const { return m_shown; }
    [[nodiscard]] bool isOnTop() const { return m_onTop; }
    [[nodiscard]] qreal opacity() const { return m_opacity; }

Q_SIGNALS:
    void placed();
    void failed(const QString &id, const ironfence::base::Error &error);

private:
    struct Turns;

    const Division m_division;
    const ZoneCue m_cue;
    std::unique_ptr<Turns> m_turns; ///< of items; none of a ticker
    bool m_shown = false;
    bool m_onTop = false;
    qreal m_opacity = 1;
};

} // namespace ironfence::stage
