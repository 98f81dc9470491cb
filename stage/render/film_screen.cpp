// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/render/film_screen.h"

#include "stage/cards/cards.h"

#include <QQmlComponent>

void qml_register_types_Ironfence_Stage(); // NOLINT(readability-identifier-naming): Qt's build names it

namespace ironfence::stage::render {

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 60s; // for a picture of many millions of pixels on a busy machine

} // namespace

FilmScreen::FilmScreen(const playlists::Canvas &canvas, DeckFactory &decks, const base::Clock &clock)
    : m_scene(m_window, canvas, m_nothing, decks, m_workers, clock)
    , m_front(m_scene.lead().first())
    , m_back(m_scene.lead().second())
{
    for (auto *layer : {m_front, m_back}) {
        connect(layer, &Layer::ready, this, [this, layer] {
            if (layer == m_back && isAwaited())
                Q_EMIT prepared();
        });
        connect(layer, &Layer::failed, this, [this, layer](const base::Error &error) {
            if (layer == m_front)
                m_fault = error;
            else if (isAwaited())
                Q_EMIT unprepared(error);
        });
    }
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        Q_EMIT unprepared({base::ErrorCode::Unavailable, QStringLiteral("is not ready within a minute"), {}});
    });
    m_window.setColor(Qt::black);
    m_window.resize(canvas.size);
    m_window.contentItem()->setSize(canvas.size); // the resize event would come only after the first picture
}

FilmScreen::~FilmScreen()
{
    m_window.hide();
}

base::Result<void> FilmScreen::open(double frame)
{
    qml_register_types_Ironfence_Stage(); // the linker drops a static library's registration unless somebody calls it
    cards::install(m_engine);
    cards::checkFonts();
    QQmlComponent component(&m_engine, QUrl(QStringLiteral("qrc:/qt/qml/Ironfence/Stage/CanvasView.qml")));
    if (!component.isReady()) // creating it nevertheless would crash Qt 6.4
        return base::failure(base::ErrorCode::Internal, component.errorString().trimmed());
    const QVariantMap properties{{QStringLiteral("scene"), QVariant::fromValue(&m_scene)}};
    m_view.reset(qobject_cast<QQuickItem *>(component.createWithInitialProperties(properties)));
    if (!m_view)
        return base::failure(base::ErrorCode::Internal, component.errorString().trimmed());
    m_view->setParentItem(m_window.contentItem());
    cards::setFrame(m_engine, frame);
    m_window.show(); // the software renderer has no picture of a window that never was
    return {};
}

void FilmScreen::prepare(const Cue &cue)
{
    m_patience.start();
    m_back->prepare(cue, m_scene.lead().area());
}

/// Whether this is the first answer to a prepare(): a layer may fail later, too.
bool FilmScreen::isAwaited()
{
    const bool isFirst = m_patience.isActive();
    m_patience.stop();
    return isFirst;
}

void FilmScreen::takeOver()
{
    std::swap(m_front, m_back);
    m_back->lower();
    m_front->start();
    m_scene.lead().setFront(m_front);
}

QImage FilmScreen::grab()
{
    return m_window.grabWindow().convertToFormat(QImage::Format_RGB32);
}

} // namespace ironfence::stage::render
