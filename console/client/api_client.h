// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/alert_entry.h"
#include "console/client/asset_entry.h"
#include "console/client/change_entry.h"
#include "console/client/command_entry.h"
#include "console/client/compliance_row.h"
#include "console/client/deviation_entry.h"
#include "console/client/expected.h"
#include "console/client/http_exchange.h"
#include "console/client/incident_entry.h"
#include "console/client/manifest_version.h"
#include "console/client/notice_entry.h"
#include "console/client/play_entry.h"
#include "console/client/play_row.h"
#include "console/client/programme_entry.h"
#include "console/client/screen_entry.h"
#include "console/client/screen_receipt.h"
#include "console/client/server_status.h"
#include "console/compliance/day_account.h"
#include "console/timetable/explanation.h"
#include "console/timetable/timetable.h"
#include "media/filmstrip/filmstrip.h"
#include "playlists/check/finding.h"

class QFile;

namespace ironfence::console::client {

/// What the server answers to an assignment. The password is there as long as the screen never reported, each time a
/// new one.
struct EnrolledScreen
{
    ScreenEntry screen;
    QString password; ///< empty when the screen is in use
};

/// Which incidents are asked for.
struct IncidentQuery
{
    bool alsoRecovered = false;
    std::optional<base::ScreenId> screen; ///< only of this one
};

/// An operator's way to the server: each function is one request of the operator API (docs/wire.md) and blocks until it
/// is answered. Holds no connection and no state; one thread at a time. Every answer is bounded and read strictly.
/// Errors are those of the server's problem documents, those of exchange(), and Internal for an answer that breaks the
/// wire's rules.
class ApiClient
{
public:
    ApiClient(QUrl server, QByteArray token, HttpLimits limits = {});

    [[nodiscard]] Cancellation *cancellation() const { return m_limits.cancellation; } ///< null: nobody gives up early

    [[nodiscard]] base::Result<ServerStatus> status() const;
    /// The same, of a server that works for this authority. Errors also: Denied.
    [[nodiscard]] base::Result<ServerStatus> statusFor(const base::AuthorityId &authority) const;

    /// Where changes begin for who knows nothing: ask for that before any list, so that none is missed.
    [[nodiscard]] base::Result<ChangePage> changes() const;
    /// What changed behind `next` of the answer before, screens with how they are now; waits so long (at most 25 s) for
    /// the first of them.
    [[nodiscard]] base::Result<ChangePage> changesAfter(qint64 number, std::chrono::seconds wait = {}) const;

    /// Screens by id, page after page: as many requests as there are thousands of them.
    [[nodiscard]] base::Result<QList<ScreenSummary>> screens(const ScreenQuery &query = {}) const;
    /// One page of them, those behind `after`; the first without it.
    [[nodiscard]] base::Result<ScreenPage> screenPage(const ScreenQuery &query,
                                                      const std::optional<base::ScreenId> &after) const;
    [[nodiscard]] base::Result<ScreenEntry> screen(const base::ScreenId &id) const;
    /// `expected` is the version of the assignment that it follows, or nothing.
    [[nodiscard]] base::Result<EnrolledScreen> putScreen(const base::ScreenId &id, const QByteArray &assignmentEnvelope,
                                                         const Expected &expected) const;
    /// The bytes of the current assignment's envelope, as the server gives them.
    [[nodiscard]] base::Result<QByteArray> assignment(const base::ScreenId &id) const;
    /// Another assignment for a screen that is known; its password stays.
    [[nodiscard]] base::Result<void> putAssignment(const base::ScreenId &id, const QByteArray &envelope,
                                                   const Expected &expected) const;
    /// What the screen shows from one instant to another, at most 7 days later: as many requests as its parts need, and
    /// at most 500,000 segments.
    [[nodiscard]] base::Result<timetable::Timetable> timetable(const base::ScreenId &id, base::UtcTime from,
                                                               base::UtcTime to) const;
    [[nodiscard]] base::Result<timetable::Explanation> why(const base::ScreenId &id, base::UtcTime at) const;
    /// What became of everything that was due on one day of its place.
    [[nodiscard]] base::Result<compliance::DayAccount> compliance(const base::ScreenId &id, QDate day) const;

    /// Orders a screen to do something. Errors: NotFound, Unavailable (it is offline), Unsupported (the server has no
    /// online key), Conflict (the same is being waited for).
    [[nodiscard]] base::Result<CommandEntry> order(const base::ScreenId &screen, messaging::Order order) const;
    /// What became of it, waiting for so long (at most 25 s) for that.
    [[nodiscard]] base::Result<CommandEntry> outcome(const CommandEntry &order, std::chrono::seconds wait = {}) const;
    /// Both, until the screen has done it: some 35 s at most. Errors also: Denied (the screen refuses), Unavailable (it
    /// does not answer).
    [[nodiscard]] base::Result<CommandEntry> obeyed(const base::ScreenId &screen, messaging::Order what) const;
    /// The newest picture of its glass that was ordered: JPEG, at most 256 KiB. Errors also: NotFound.
    [[nodiscard]] base::Result<QByteArray> screenshot(const base::ScreenId &screen) const;

    /// All of them, or those with this tag.
    [[nodiscard]] base::Result<QList<AssetEntry>> assets(const QString &tag = {}) const;
    /// One page of them, those behind `after`; the first without it.
    [[nodiscard]] base::Result<AssetPage> assetPage(const std::optional<base::Sha256> &after) const;
    [[nodiscard]] base::Result<AssetEntry> asset(const base::Sha256 &sha256) const;
    /// A few pictures of it in one, whose JPEG nothing has looked at yet (media::glimpseOf). Errors also: NotFound
    /// (there is none, or none yet).
    [[nodiscard]] base::Result<media::Filmstrip> filmstrip(const base::Sha256 &sha256) const;
    /// Where the upload of an asset goes on: how many bytes of it the server keeps. Errors also: Full (it has no room
    /// for the rest).
    [[nodiscard]] base::Result<qint64> uploadOffset(const base::ObjectRef &object) const;
    /// Streams an open file, from this byte on: 0, or what uploadOffset() answered. The object's hash and length must
    /// be the file's: the server checks them as the bytes arrive. AssetUpload goes on when it breaks off. Errors also:
    /// Conflict (it goes on elsewhere by now, or somebody else is sending it).
    [[nodiscard]] base::Result<void> putAsset(const base::ObjectRef &object, const QString &name,
                                              const media::Facts &facts, QFile &file,
                                              const UploadProgress &progress = {}, qint64 from = 0) const;
    [[nodiscard]] base::Result<media::AssetTags> tags(const base::Sha256 &sha256) const; ///< errors also: NotFound
    /// Has it called by these and no others. `expected` are the bytes that the tags of before hash to
    /// (media::AssetTags::hash()). Answers what is kept. Errors also: NotFound, Conflict (somebody else changed them).
    [[nodiscard]] base::Result<media::AssetTags> putTags(const base::Sha256 &sha256, const media::AssetTags &tags,
                                                         const Expected &expected) const;
    /// An operator wants it on screens whatever pre-flight on the server says of it; `note` says why, in one line of at
    /// most 200 characters. Answers how it stands then. Errors also: Conflict (it is still being examined, or no screen
    /// can play it).
    [[nodiscard]] base::Result<AssetEntry> insist(const base::Sha256 &sha256, const QString &note) const;

    [[nodiscard]] base::Result<QList<ProgrammeEntry>> programmes() const;
    /// The bytes of the newest draft, as document() checks them; NotFound when there is none, Corrupt when it is
    /// another by now.
    [[nodiscard]] base::Result<QByteArray> draft(const base::ProgrammeId &id, const base::ObjectRef &object) const;
    /// The same, whichever it is by now: to be changed, and put in its own place (Expected::bytes of its hash).
    [[nodiscard]] base::Result<QByteArray> newestDraft(const base::ProgrammeId &id) const;
    /// What is there of it now: the bytes of a draft, or nothing.
    [[nodiscard]] base::Result<Expected> presentDraft(const base::ProgrammeId &id) const;
    /// Answers what the server finds wrong with it on the screens that it reaches; it is stored all the same.
    [[nodiscard]] base::Result<QList<playlists::check::Finding>>
    putProgramme(const base::ProgrammeId &id, const QByteArray &document, const Expected &expected) const;

    /// What the server finds wrong with the newest draft, on the screens of now. Errors also: NotFound.
    [[nodiscard]] base::Result<QList<playlists::check::Finding>> findings(const base::ProgrammeId &id) const;
    /// Removes the draft; what is published stays. Answers what was removed.
    [[nodiscard]] base::Result<ProgrammeEntry> removeProgramme(const base::ProgrammeId &id,
                                                               const Expected &expected) const;

    /// The bytes of the current manifest's envelope; NotFound before the first.
    [[nodiscard]] base::Result<QByteArray> manifest() const;
    /// Answers the version that is now current; `expected` is the one that it follows, or nothing.
    [[nodiscard]] base::Result<qint64> putManifest(const QByteArray &envelope, const Expected &expected) const;

    /// Every version that was ever in force, the newest first: page after page.
    [[nodiscard]] base::Result<QList<ManifestVersion>> manifests() const;
    /// One page of them, those that follow the version `after`; the first without it.
    [[nodiscard]] base::Result<ManifestPage> manifestPage(std::optional<qint64> after) const;
    /// One of them with its envelope, and what of it is still here. Errors also: NotFound.
    [[nodiscard]] base::Result<ManifestVersion> manifestVersion(qint64 version) const;
    /// The bytes of a programme as it was published then. Errors also: NotFound (they are not kept any more), Corrupt.
    [[nodiscard]] base::Result<QByteArray> published(qint64 version, const base::ProgrammeId &id,
                                                     const base::ObjectRef &object) const;
    /// What the server finds wrong with it, on the screens of now. Errors also: NotFound.
    [[nodiscard]] base::Result<QList<playlists::check::Finding>> findings(qint64 version,
                                                                          const base::ProgrammeId &id) const;

    /// Imported notices of days off, by year.
    [[nodiscard]] base::Result<QList<NoticeEntry>> notices() const;
    /// The bytes of a notice's envelope, as the server gives them.
    [[nodiscard]] base::Result<QByteArray> notice(int year) const;
    [[nodiscard]] base::Result<Expected> presentNotice(int year) const;
    [[nodiscard]] base::Result<void> putNotice(int year, const QByteArray &envelope, const Expected &expected) const;
    /// Answers what was removed.
    [[nodiscard]] base::Result<NoticeEntry> removeNotice(int year, const Expected &expected) const;

    [[nodiscard]] base::Result<QList<AlertEntry>> alerts() const; ///< the newest first, all there ever were
    /// At most 100 of them, behind this identifier; without one, the newest.
    [[nodiscard]] base::Result<AlertPage> alertPage(const std::optional<QString> &after) const;
    [[nodiscard]] base::Result<AlertEntry> postAlert(const QByteArray &envelope) const;
    [[nodiscard]] base::Result<AlertReceipts> receipts(const QString &identifier) const;
    /// What a screen reported on alerts, the newest first: at most `limit` (1-100).
    [[nodiscard]] base::Result<QList<AlertReceipt>> newestReceipts(const base::ScreenId &screen, int limit) const;

    /// What became of what was due, in the order of the groups, and which accounts are missing: page after page, at
    /// most 500,000 rows. Errors: TooLarge.
    [[nodiscard]] base::Result<ComplianceRowPage> compliance(const ComplianceQuestion &question) const;
    /// Deviations of the same screens and days; those behind `after`, which is `next` of the page before.
    [[nodiscard]] base::Result<DeviationPage> deviations(const ComplianceQuestion &question,
                                                         const QString &after = {}) const;

    /// Sums of what was shown, in the order of their groups: page after page, at most 500,000 rows. Errors: TooLarge.
    [[nodiscard]] base::Result<QList<PlayRow>> plays(const PlayQuestion &question) const;
    /// Every play of a screen that was on the glass in these days (both included, of its place), by beginning: `take`
    /// gets page after page, and what it answers ends it.
    [[nodiscard]] base::Result<void> playsOf(const base::ScreenId &screen, QDate from, QDate to,
                                             const std::function<base::Result<void>(const PlayPage &)> &take) const;
    /// What was on the glass of a screen last, the newest first, of the last 30 days: at most `limit` (1-2,000).
    [[nodiscard]] base::Result<PlayPage> newestPlays(const base::ScreenId &screen, int limit) const;
    /// Has the server compute every hash and sum of a screen again, from its rows, in as many requests as that takes.
    [[nodiscard]] base::Result<PlayAudit> verifyPlays(const base::ScreenId &screen) const;

    /// The newest first, page after page.
    [[nodiscard]] base::Result<QList<IncidentEntry>> incidents(const IncidentQuery &query) const;
    [[nodiscard]] base::Result<IncidentEntry> incident(qint64 number) const; ///< errors also: NotFound
    /// Somebody has seen it; answers how it stands then. The same again changes nothing; an empty note keeps the one
    /// that is there, and one that takes the place of another needs `expected`. Errors also: NotFound, Invalid (the
    /// note).
    [[nodiscard]] base::Result<IncidentEntry> acknowledge(qint64 incident, const QString &note,
                                                          const std::optional<Expected> &expected = {}) const;

    /// A document of the content space, as players fetch it: at most 64 KiB, and exactly the bytes that its name
    /// promises; anything else is Corrupt.
    [[nodiscard]] base::Result<QByteArray> document(const base::ObjectRef &object) const;

private:
    [[nodiscard]] base::Result<QByteArray> ask(const HttpRequest &request) const;
    [[nodiscard]] base::Result<QByteArray> read(const QByteArray &path) const;
    [[nodiscard]] base::Result<QByteArray> send(const QByteArray &method, const QByteArray &path,
                                                const QByteArray &body,
                                                const QList<std::pair<QByteArray, QByteArray>> &headers = {}) const;
    [[nodiscard]] base::Result<QByteArray> change(const QByteArray &method, const QByteArray &path,
                                                  const QByteArray &body, const Expected &expected) const;
    [[nodiscard]] base::Result<Expected> present(const QByteArray &path) const;

    QUrl m_server;
    QByteArray m_token;
    HttpLimits m_limits;
};

} // namespace ironfence::console::client
