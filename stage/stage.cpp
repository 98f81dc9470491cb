// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/stage.h"

#include "stage/cards/cards.h"
#include "stage/frame_probe.h"
#include "stage/rotation.h"
#include "stage/scene.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <utility>

void qml_register_types_Ironfence_Stage(); // NOLINT(readability-identifier-naming): Qt's build names it

namespace ironfence::stage {

/// In the order of construction; destruction takes the view down first.
struct Stage::Parts
{
    Parts(QQuickWindow &target, const playlists::Canvas &canvas, CueSource &source, DeckFactory &decks,
          const base::Clock &clock)
        : window(target)
        , scene(target, canvas, source, decks, workers, clock)
        , probe(target, scene, clock)
        , rotation(scene.lead(), source)
    {
    }

    QQuickWindow &window;
    QThreadPool workers;
    Scene scene;
    FrameProbe probe;
    Rotation rotation;
    QQmlEngine engine;
    std::unique_ptr<QQuickItem> view;
    Glimpse showing;
    bool rehearsed = false;
};

Stage::Stage(QQuickWindow &window, const playlists::Canvas &canvas, CueSource &source, DeckFactory &decks,
             const base::Clock &clock)
    : m_parts(std::make_unique<Parts>(window, canvas, source, decks, clock))
{
    connect(&m_parts->rotation, &Rotation::finished, this, &Stage::finished);
    connect(&m_parts->rotation, &Rotation::failed, this, &Stage::failed);
    connect(m_parts->scene.zones(), &Zones::failed, this, &Stage::failed);
    connect(&m_parts->probe, &FrameProbe::swapped, this, &Stage::onSwapped);
}

base::Result<void> Stage::open()
{
    qml_register_types_Ironfence_Stage(); // the linker drops a static library's registration unless somebody calls it
    cards::install(m_parts->engine);
    QQmlComponent component(&m_parts->engine, QUrl(QStringLiteral("qrc:/qt/qml/Ironfence/Stage/CanvasView.qml")));
    if (!component.isReady()) // creating it nevertheless would crash Qt 6.4
        return base::failure(base::ErrorCode::Internal, component.errorString().trimmed());
    const QVariantMap properties{{QStringLiteral("scene"), QVariant::fromValue(&m_parts->scene)}};
    m_parts->view.reset(qobject_cast<QQuickItem *>(component.createWithInitialProperties(properties)));
    if (!m_parts->view)
        return base::failure(base::ErrorCode::Internal, component.errorString().trimmed());
    m_parts->view->setParentItem(m_parts->window.contentItem());
    return {};
}

void Stage::onSwapped(const Glimpse &glimpse, qint64 frame, base::MonotonicTime at)
{
    const auto before = std::exchange(m_parts->showing, glimpse);
    const bool isNew = glimpse.turn != before.turn && !glimpse.id.isEmpty();
    if (isNew)
        Q_EMIT presented({glimpse.id, frame, at, glimpse.ticket});
    if (glimpse.besideTurn != before.besideTurn && !glimpse.beside.isEmpty())
        Q_EMIT presented({glimpse.beside, frame, at, 0, true});
    m_parts->rotation.onSwapped(glimpse.change);
    m_parts->scene.zones()->onSwapped(glimpse.change);
    // Only now: the first picture does not wait for an alert that may never come.
    if (isNew && !std::exchange(m_parts->rehearsed, true)) {
        m_parts->scene.rehearse();
        cards::checkFonts();
    }
}

Stage::~Stage()
{
    m_parts->window.hide(); // returns when the render thread has let go of the scene and of the probe
}

void Stage::setCanvas(const playlists::Canvas &canvas)
{
    m_parts->scene.setCanvas(canvas);
}

void Stage::setViewing(const cards::Viewing &viewing)
{
    m_parts->scene.setViewing(viewing);
}

void Stage::play()
{
    m_parts->scene.zones()->play(); // those that the lead makes begin by themselves
    m_parts->rotation.play();
}

void Stage::refresh()
{
    m_parts->scene.zones()->refresh();
    m_parts->rotation.refresh();
}

void Stage::showAlert(const std::optional<playlists::Alert> &alert)
{
    m_parts->scene.showAlert(alert);
}

bool Stage::setLabel(const std::optional<ScreenName> &label)
{
    m_parts->scene.setLabel(label);
    return m_parts->scene.isLabelled();
}

void Stage::setSound(double volume)
{
    m_parts->scene.setSound(volume);
}

QString Stage::showing() const
{
    return m_parts->showing.id;
}

Motion Stage::motion() const
{
    return m_parts->scene.motion();
}

Sight Stage::sight() const
{
    auto sight = m_parts->scene.sight();
    sight.isSwapped = m_parts->showing.change == m_parts->scene.change();
    sight.swaps = m_parts->probe.frames();
    return sight;
}

qint64 Stage::presentedFrames() const
{
    return m_parts->probe.frames();
}

} // namespace ironfence::stage
