// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/enrolment/player_directory.h"

#include "base/configuration.h"
#include "console/client/secret_file.h"
#include "messaging/assignment.h"
#include "trust/envelope.h"

#include <QDir>
#include <QFile>

namespace ironfence::console::enrolment {

namespace {

using base::ErrorCode;

constexpr const char *iniFile = "player.ini";
constexpr const char *passwordFile = "broker.password";
constexpr const char *assignmentFile = "assignment.json";
constexpr const char *trustFile = "trust.json";

} // namespace

PlayerDirectory::PlayerDirectory(QString directory, base::ScreenId screen)
    : m_directory(std::move(directory)), m_screen(std::move(screen))
{
}

QString PlayerDirectory::file(const char *name) const
{
    return QDir(m_directory).filePath(QLatin1String(name));
}

base::Result<PlayerDirectory> PlayerDirectory::open(const QString &directory, const base::ScreenId &screen)
{
    PlayerDirectory found(QDir::cleanPath(QDir().absoluteFilePath(directory)), screen);
    if (!QFile::exists(found.file(iniFile))) {
        if (const auto vacant = client::requireVacant(found.m_directory); !vacant)
            return base::failure(vacant.error());
        return found;
    }
    auto ini = base::Configuration::load(found.file(iniFile));
    if (!ini)
        return base::failure(ini.error());
    if (const auto owner = ini->text(QStringLiteral("screen/id"), QString()); owner != screen.text())
        return base::failure(ErrorCode::Conflict, QStringLiteral("belongs to another screen (%1)").arg(owner),
                             found.m_directory);
    return found;
}

bool PlayerDirectory::hasPassword() const
{
    return QFile::exists(file(passwordFile));
}

bool PlayerDirectory::isComplete() const
{
    return hasPassword() && QFile::exists(file(iniFile)) && QFile::exists(file(assignmentFile)) &&
           QFile::exists(file(trustFile));
}

qint64 PlayerDirectory::assignmentVersion() const
{
    const auto bytes = client::readSmallFile(file(assignmentFile));
    if (!bytes)
        return 0;
    const auto envelope = trust::Envelope::parse(*bytes);
    if (!envelope)
        return 0;
    const auto assignment = messaging::Assignment::parse(envelope->payload);
    return assignment ? assignment->version : 0;
}

base::Result<QByteArray> PlayerDirectory::ini(const PlayerSettings &settings) const
{
    QString renderer = settings.renderer;
    QString allClear;
    QString state;
    QString watchdog;
    if (QFile::exists(file(iniFile))) {
        auto kept = base::Configuration::load(file(iniFile));
        if (!kept)
            return base::failure(kept.error());
        allClear = kept->text(QStringLiteral("alerts/all_clear_seconds"), QString());
        for (const auto *choice : {"trial_seconds"}) {
            const auto value = kept->text(QStringLiteral("state/") + QLatin1String(choice), QString());
            if (!value.isEmpty())
                state += QStringLiteral("%1=%2\n").arg(QLatin1String(choice), value);
        }
        watchdog = kept->text(QStringLiteral("display/watchdog"), QString());
        if (renderer.isEmpty())
            renderer = kept->text(QStringLiteral("display/renderer"), QString());
    }

    auto text =
        QStringLiteral("[screen]\nid=%1\nassignment=%2\n\n"
                       "[server]\nurl=%3\n\n"
                       "[broker]\nhost=%4\nport=%5\npassword_file=%6\n\n"
                       "[trust]\nfile=%7\n\n"
                       "[state]\ndirectory=state\n")
            .arg(m_screen.text(), QLatin1String(assignmentFile), settings.server.toString(), settings.brokerHost)
            .arg(settings.brokerPort)
            .arg(QLatin1String(passwordFile), QLatin1String(trustFile)) +
        state;
    if (!renderer.isEmpty() || !watchdog.isEmpty())
        text += QStringLiteral("\n[display]\n");
    if (!renderer.isEmpty())
        text += QStringLiteral("renderer=%1\n").arg(renderer);
    if (!watchdog.isEmpty())
        text += QStringLiteral("watchdog=%1\n").arg(watchdog);
    if (!allClear.isEmpty())
        text += QStringLiteral("\n[alerts]\nall_clear_seconds=%1\n").arg(allClear);
    return text.toUtf8();
}

base::Result<void> PlayerDirectory::prepare(const PlayerSettings &settings, const QByteArray &trust) const
{
    const auto text = ini(settings);
    if (!text)
        return base::failure(text.error());
    if (auto made = client::makePrivateDirectory(m_directory); !made)
        return made;
    // player.ini first: it marks the directory as this screen's, so that an interrupted run can be repeated.
    if (auto written = client::writePrivateFile(file(iniFile), *text); !written)
        return written;
    return client::writePrivateFile(file(trustFile), trust);
}

base::Result<void> PlayerDirectory::writePassword(const QString &password) const
{
    return client::writePrivateFile(file(passwordFile), password.toUtf8());
}

base::Result<void> PlayerDirectory::writeAssignment(const QByteArray &envelope) const
{
    return client::writePrivateFile(file(assignmentFile), envelope);
}

} // namespace ironfence::console::enrolment
