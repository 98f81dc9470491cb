// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/stage/stage_fixture.h"

#include "player/kiosk/renderer.h"
#include "tests/support/xvfb.h"

namespace ironfence {

namespace {

/// The private X server, of the size that its first user asks for; ends with the process.
support::Xvfb &server(QSize size = {})
{
    static support::Xvfb server(size);
    return server;
}

} // namespace

std::optional<stage::Cue> Script::next(const std::optional<base::MonotonicTime> & /*from*/)
{
    ++asked;
    if (cues.isEmpty())
        return {};
    const stage::Cue cue = cues.takeFirst();
    if (loop)
        cues.append(cue);
    return cue;
}

bool StageFixture::startDisplay(QSize size)
{
    if (!server(size).start())
        return false;
    qputenv("DISPLAY", server().display().toLatin1());
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv("LIBGL_ALWAYS_SOFTWARE", "1");
    player::disableScaling();
    return true;
}

QString StageFixture::display()
{
    return server().display();
}

stage::Cue StageFixture::cue(const QString &id, const QString &file, std::optional<std::chrono::seconds> duration)
{
    playlists::Item item;
    if (file.isEmpty())
        item.content = playlists::CardItem{
            {playlists::CardTemplate::Slogan, QStringLiteral("防范电信网络诈骗"), {}, QStringLiteral("不轻信"), {}}};
    else if (file.endsWith(QLatin1String(".png")))
        item.content = playlists::ImageItem{};
    else
        item.content = playlists::VideoItem{};
    item.duration = duration;
    return {id, item, file};
}

playlists::Alert StageFixture::alert(const QString &identifier, playlists::AlertMessageType type)
{
    playlists::Alert alert;
    alert.identifier = identifier;
    alert.messageType = type;
    alert.status = playlists::AlertStatus::Exercise;
    alert.headline = QStringLiteral("冒充公检法诈骗高发");
    alert.description = QStringLiteral("公安机关不会通过电话办案，不会要求转账。");
    alert.instruction = QStringLiteral("立即挂断，拨打96110核实。");
    alert.senderName = QStringLiteral("县公安局");
    return alert;
}

unsigned StageFixture::nearest(unsigned colour)
{
    for (const unsigned candidate : {red, green, blue}) {
        const auto distance = [&](int shift) {
            return std::abs(int(colour >> shift & 255) - int(candidate >> shift & 255));
        };
        if (distance(0) < 48 && distance(8) < 48 && distance(16) < 48)
            return candidate;
    }
    return 0;
}

bool StageFixture::makeClips()
{
    const QString renderer = qEnvironmentVariable("IRONFENCE_RENDERER", QStringLiteral("software"));
    player::selectRenderer(*player::rendererOf(renderer));
    m_decks = std::move(*stage::GstDeckFactory::create(player::drawsInMemory));
    m_red = m_clips.h264(QStringLiteral("red.mp4"), red, 12);
    m_green = m_clips.vp9(QStringLiteral("green.webm"), green, 12);
    m_blue = m_clips.png(QStringLiteral("blue.png"), blue);
    m_garbage = m_clips.file(QStringLiteral("garbage.mp4"), QByteArray(5000, '\x5a'));
    return !m_red.isEmpty() && !m_green.isEmpty() && !m_blue.isEmpty() && !m_garbage.isEmpty();
}

bool StageFixture::open(stage::CueSource &source, stage::DeckFactory &decks)
{
    m_script = {};
    m_presented.clear();
    m_window = std::make_unique<player::KioskWindow>(QStringLiteral("test"), m_canvas);
    m_stage = std::make_unique<stage::Stage>(*m_window, m_canvas, source, decks, m_clock);
    if (const auto opened = m_stage->open(); !opened) {
        qWarning("%s", qUtf8Printable(opened.error().line()));
        return false;
    }
    QObject::connect(m_stage.get(), &stage::Stage::presented, m_stage.get(),
                     [this](const stage::Presented &now) { m_presented.append(now); });
    m_failed = std::make_unique<QSignalSpy>(m_stage.get(), &stage::Stage::failed);
    m_finished = std::make_unique<QSignalSpy>(m_stage.get(), &stage::Stage::finished);
    m_window->show();
    return QTest::qWaitForWindowExposed(m_window.get());
}

void StageFixture::close()
{
    m_failed.reset();
    m_finished.reset();
    m_stage.reset();
    m_window.reset();
}

QStringList StageFixture::ids() const
{
    QStringList ids;
    for (const auto &presented : m_presented)
        ids.append(presented.id);
    return ids;
}

QColor StageFixture::glass(QPoint point) const
{
    return m_window->screen()->grabWindow(0, point.x(), point.y(), 1, 1).toImage().pixelColor(0, 0);
}

} // namespace ironfence
