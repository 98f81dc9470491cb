// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/editor/unfinished_store.h"

#include "console/client/secret_file.h"

#include <QDir>
#include <QLoggingCategory>
#include <algorithm>

namespace ironfence::console::desktop::editor {

Q_LOGGING_CATEGORY(log, "ironfence.console.editor")

using base::Result;

namespace {

const QString &suffix()
{
    static const QString text = QStringLiteral(".unfinished.json");
    return text;
}

} // namespace

QString UnfinishedStore::pathOf(const base::ProgrammeId &programme) const
{
    return m_folder + u'/' + programme.text() + suffix();
}

Result<void> UnfinishedStore::put(const Unfinished &work) const
{
    const auto bytes = work.serialize();
    if (bytes.size() > maxBytes)
        return base::failure(base::ErrorCode::TooLarge, QStringLiteral("the programme is too large to be kept"));
    return client::makePrivateDirectory(m_folder)
        .and_then([&] { return client::writePrivateFile(pathOf(work.programme.id), bytes); })
        .and_then([&] { return client::syncDirectory(m_folder); });
}

Result<Unfinished> UnfinishedStore::find(const base::ProgrammeId &programme) const
{
    const auto bytes = client::readSmallFile(pathOf(programme), maxBytes);
    if (!bytes)
        return base::failure(bytes.error());
    auto work = Unfinished::parse(*bytes);
    if (work && work->programme.id != programme)
        return base::failure(base::ErrorCode::Corrupt, QStringLiteral("the file is of another programme"));
    return work;
}

QList<Unfinished> UnfinishedStore::all() const
{
    QList<Unfinished> found;
    const auto names =
        QDir(m_folder).entryList({QStringLiteral("*") + suffix()}, QDir::Files, QDir::Time).mid(0, maxFiles);
    for (const auto &name : names) {
        const auto work = base::ProgrammeId::parse(name.chopped(suffix().size())).and_then([this](const auto &id) {
            return find(id);
        });
        if (work)
            found.append(*work);
        else
            qCWarning(log).noquote() << "unfinished work cannot be read:" << m_folder + u'/' + name
                                     << work.error().line();
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.kept > b.kept; });
    return found;
}

Result<void> UnfinishedStore::remove(const base::ProgrammeId &programme) const
{
    QFile file(pathOf(programme));
    if (!file.exists())
        return {};
    if (!file.remove())
        return base::failure(base::ErrorCode::Io, file.errorString(), file.fileName());
    return client::syncDirectory(m_folder);
}

} // namespace ironfence::console::desktop::editor
