// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/enrol/enrol_desk.h"

#include "console/desktop/fleet/tag_words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>

namespace ironfence::console::desktop::enrol {

using base::ErrorCode;
using base::Result;
using enrolment::Enrolment;
using enrolment::PlayerDirectory;

EnrolDesk::EnrolDesk(keys::KeyHolder &key, fleet::FleetDesk &fleet, QObject *parent)
    : QObject(parent), m_key(&key), m_fleet(&fleet)
{
    clear();
    connect(&fleet, &fleet::FleetDesk::counted, this, &EnrolDesk::changed);
    connect(&m_canvas, &CanvasDesk::changed, this, &EnrolDesk::changed);
    connect(&m_times, &TimesDesk::changed, this, &EnrolDesk::changed);
    connect(&m_folder, &FolderDesk::changed, this, &EnrolDesk::changed);
}

void EnrolDesk::setId(const QString &id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_outcome = Outcome::Open; // that was about another
    m_fault.clear();
    const auto trimmed = id.trimmed();
    m_folder.follow(base::isSlug(trimmed) ? trimmed : QString()); // which tells of the change
}

EnrolDesk::IdState EnrolDesk::idState() const
{
    const auto id = m_id.trimmed();
    if (id.isEmpty())
        return IdState::Empty;
    const auto screen = base::ScreenId::parse(id);
    if (!screen)
        return IdState::Malformed;
    const auto *known = m_fleet->model().find(*screen);
    if (known != nullptr && known->summary.reportState != client::ReportState::None)
        return IdState::Taken;
    return known != nullptr || id == m_begun ? IdState::Unheard : IdState::Free;
}

EnrolDesk::PlaceState EnrolDesk::placeState() const
{
    const auto place = m_place.trimmed();
    if (place.isEmpty())
        return PlaceState::Empty;
    if (!base::PlacePath::parse(place))
        return PlaceState::Malformed;
    return m_fleet->places()->has(place) ? PlaceState::Known : PlaceState::New;
}

QString EnrolDesk::placeAbove() const
{
    auto above = m_place.trimmed();
    do {
        above = above.left(std::max<qsizetype>(above.lastIndexOf(u'/'), 0));
    } while (!above.isEmpty() && !m_fleet->places()->has(above));
    return above;
}

bool EnrolDesk::areTagsAmiss() const
{
    return !fleet::tagsOf(m_tags);
}

EnrolDesk::Lack EnrolDesk::lack() const
{
    const auto id = idState();
    if (id != IdState::Free && id != IdState::Unheard)
        return Lack::Id;
    if (m_canvas.fault() != CanvasDesk::Fault::None)
        return Lack::Canvas;
    if (areTagsAmiss())
        return Lack::Tags;
    const auto place = placeState();
    if (place != PlaceState::Known && place != PlaceState::New)
        return Lack::Place;
    if (m_times.areHoursAmiss())
        return Lack::Hours;
    if (m_times.isQuietAmiss())
        return Lack::Quiet;
    if (m_times.isZoneAmiss())
        return Lack::Zone;
    return m_folder.fault() == FolderDesk::Fault::None ? Lack::Nothing : Lack::Folder;
}

bool EnrolDesk::isUsual() const
{
    return m_id.isEmpty() && m_place == m_offered && m_tags.isEmpty() &&
           m_profile == playlists::nameOf(playlists::Profile::Lobby) && m_canvas.isUsual() && m_times.isUsual() &&
           m_folder.isUsual();
}

QString EnrolDesk::command() const
{
    static const QRegularExpression plain(QRegularExpression::anchoredPattern(QStringLiteral("[\\w/.:@+-]*")));
    auto file = m_directory + QStringLiteral("/player.ini");
    if (!plain.match(file).hasMatch()) // a shell would read it otherwise
        file = u'\'' + file.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
    return QStringLiteral("ironfence-player --config ") + file;
}

void EnrolDesk::begin()
{
    if (m_outcome == Outcome::Done)
        clear();
    if (isUsual()) {
        m_offered = m_fleet->screens()->place(); // whoever looks at a place means it
        m_place = m_offered;
    }
    m_folder.look();
}

void EnrolDesk::another()
{
    m_id.clear();
    m_outcome = Outcome::Open;
    m_folder.goOn();
}

void EnrolDesk::clear()
{
    m_id.clear();
    m_place.clear();
    m_offered.clear();
    m_profile = playlists::nameOf(playlists::Profile::Lobby);
    m_tags.clear();
    m_outcome = Outcome::Open;
    m_fault.clear();
    m_canvas.clear();
    m_times.clear();
    m_folder.clear();
}

enrolment::ScreenWords EnrolDesk::words() const
{
    enrolment::ScreenWords words;
    words.id = m_id.trimmed();
    words.place = m_place.trimmed();
    words.profile = m_profile;
    words.tags = fleet::tagsOf(m_tags).value_or(QStringList());
    words.canvas = m_canvas.value().text();
    words.timeZone = m_times.zone().trimmed();
    words.hours = m_times.hours();
    words.quiet = m_times.quiet();
    return words;
}

void EnrolDesk::sign(const QString &passphrase)
{
    m_folder.look();
    if (m_isBusy || lack() != Lack::Nothing)
        return;
    const auto screen = enrolment::screenOf(words());
    if (!screen)
        return fail(screen.error());
    m_isBusy = true;
    m_outcome = Outcome::Open;
    m_fault.clear();
    m_directory = m_folder.absolute();
    Q_EMIT changed();
    const auto work = [screen = *screen, folder = m_directory, mayReplace = idState() == IdState::Unheard](
                          const signing::Signer &signer, const client::ApiClient &api) {
        return enrol(signer, api, screen, folder, mayReplace);
    };
    m_key->use(this, passphrase, work,
               [this, id = screen->id.text()](const Result<Ended> &ended) { finish(id, ended); });
}

Result<EnrolDesk::Ended> EnrolDesk::enrol(const signing::Signer &signer, const client::ApiClient &api,
                                          const playlists::Screen &screen, const QString &folder, bool mayReplace)
{
    const auto directory = PlayerDirectory::open(folder, screen.id);
    if (!directory)
        return base::failure(directory.error());
    const auto planned = Enrolment::plan(signer, api, screen, *directory);
    if (!planned)
        return base::failure(planned.error());
    // Another place or canvas for a screen in use is another task, and nobody takes the place of a colleague's screen
    // unseen.
    if (planned->isInUse() || (!planned->isNew() && !mayReplace)) {
        return base::failure(ErrorCode::Conflict, QStringLiteral("the server knows a screen of that id"));
    }
    if (planned->isUpToDate()) {
        if (const auto mended = planned->mend(signer); !mended)
            return base::failure(mended.error());
        return Ended();
    }
    const auto done = planned->carryOut(signer, api);
    return done ? Ended() : Ended(done.error());
}

void EnrolDesk::finish(const QString &id, const Result<Ended> &ended)
{
    m_isBusy = false;
    if (!ended)
        return fail(ended.error());
    if (const auto &failure = *ended) {
        if (failure->reached == Enrolment::Reached::Nothing)
            return fail(failure->error);
        m_begun = id;
        m_outcome = failure->reached == Enrolment::Reached::Taken ? Outcome::Half : Outcome::Unanswered;
        m_fault = failure->error.line();
        m_folder.look();
        return;
    }
    m_outcome = Outcome::Done;
    Q_EMIT changed();
    Q_EMIT enrolled(id);
}

void EnrolDesk::fail(const base::Error &error)
{
    m_fault = error.line();
    if (error.code == ErrorCode::Denied && m_key->needsPassphrase())
        m_outcome = Outcome::KeyRefused;
    else if (!m_directory.isEmpty() && error.context.startsWith(m_directory))
        m_outcome = Outcome::Unwritten;
    else if (error.code == ErrorCode::Conflict || error.code == ErrorCode::Replayed)
        m_outcome = Outcome::Overtaken;
    else
        m_outcome = Outcome::Failed;
    m_folder.look();
}

void EnrolDesk::copyDirectory() const
{
    QGuiApplication::clipboard()->setText(m_directory);
}

void EnrolDesk::copyCommand() const
{
    QGuiApplication::clipboard()->setText(command());
}

} // namespace ironfence::console::desktop::enrol
