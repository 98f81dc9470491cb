// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/enrol/folder_desk.h"

#include "console/desktop/link/home_path.h"
#include "console/enrolment/player_directory.h"

#include <QFileInfo>

namespace ironfence::console::desktop::enrol {

namespace {

/// Whether a folder that is not there yet could be made: by the nearest that is there.
bool isOpen(const QString &path)
{
    QFileInfo info(path);
    while (!info.exists() && !info.isRoot())
        info.setFile(info.path());
    return info.isDir() && info.isWritable();
}

} // namespace

FolderDesk::FolderDesk(QObject *parent) : QObject(parent)
{
    clear();
}

void FolderDesk::setPath(const QString &path)
{
    if (path == m_path)
        return;
    m_path = path;
    m_follows = false;
    look();
}

QString FolderDesk::absolute() const
{
    const auto path = link::withHome(m_path.trimmed());
    return QDir::isAbsolutePath(path) ? QDir::cleanPath(path) : QString();
}

void FolderDesk::follow(const QString &screen)
{
    m_screen = screen;
    if (m_follows)
        m_path = screen.isEmpty() ? QString() : m_above + u'/' + screen;
    look();
}

void FolderDesk::look()
{
    m_fault = faultOf();
    Q_EMIT changed();
}

FolderDesk::Fault FolderDesk::faultOf() const
{
    const auto path = absolute();
    if (path.isEmpty())
        return Fault::Nowhere;
    const auto screen = base::ScreenId::parse(m_screen);
    if (screen && !enrolment::PlayerDirectory::open(path, *screen))
        return Fault::Occupied;
    return isOpen(path) ? Fault::None : Fault::Closed;
}

void FolderDesk::goOn()
{
    m_above = QFileInfo(m_path.trimmed()).path();
    m_follows = true;
    follow({});
}

void FolderDesk::clear()
{
    // Where docs/first-steps.md has them.
    m_above = QStringLiteral("~/ironfence");
    m_follows = true;
    follow({});
}

} // namespace ironfence::console::desktop::enrol
