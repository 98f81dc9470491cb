// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/pack_install.h"

#include "console/cli/output.h"
#include "console/cli/programme_intake.h"

#include <algorithm>

namespace ironfence::console::cli {

using base::ErrorCode;
using base::ExitCode;
using base::failure;
using base::Result;
using base::json::text;
using base::json::Value;
using pack::PackProgramme;
using State = Installed::State;

namespace {

QString nameOf(State state)
{
    switch (state) {
    case State::Added:
        return QStringLiteral("added");
    case State::Replaced:
        return QStringLiteral("replaced");
    case State::Unchanged:
        return QStringLiteral("unchanged");
    case State::Kept:
        return QStringLiteral("kept");
    }
    Q_UNREACHABLE();
}

base::Error of(const PackProgramme &programme, const base::Error &error)
{
    return {error.code, error.line(), programme.id.text()};
}

Result<QList<ProgrammeSource>> sourcesOf(const pack::Pack &pack, const QList<PackProgramme> &programmes)
{
    QList<ProgrammeSource> sources;
    for (const auto &programme : programmes) {
        auto source = programme.expand(pack.library).and_then([&](Value document) {
            return ProgrammeSource::of(std::move(document), pack.programmeFolder());
        });
        if (!source)
            return failure(of(programme, source.error()));
        sources.append(std::move(*source));
    }
    return sources;
}

State stateOf(const playlists::Programme &programme, const QByteArray &document,
              const QList<client::ProgrammeEntry> &drafts, bool replace)
{
    const auto there =
        std::find_if(drafts.begin(), drafts.end(), [&](const auto &draft) { return draft.id == programme.id; });
    if (there == drafts.end())
        return State::Added;
    if (there->object.sha256 == base::Sha256::of(document))
        return State::Unchanged;
    return replace ? State::Replaced : State::Kept;
}

/// The draft that was there when it was decided what becomes of it.
client::Expected expectedOf(const base::ProgrammeId &id, const QList<client::ProgrammeEntry> &drafts)
{
    const auto there = std::find_if(drafts.begin(), drafts.end(), [&](const auto &draft) { return draft.id == id; });
    return there == drafts.end() ? client::Expected::nothing() : client::Expected::bytes(there->object.sha256);
}

} // namespace

Value Installation::toJson() const
{
    Value list = Value::array();
    for (const auto &programme : programmes)
        list.push_back({{"id", text(programme.id)},
                        {"version", programme.version},
                        {"title", text(programme.title)},
                        {"state", text(nameOf(programme.state))}});
    return {{"programmes", std::move(list)}};
}

void Installation::print() const
{
    bool changed = false;
    for (const auto &programme : programmes) {
        cli::print(QStringLiteral("%1  %2, version %3, %4")
                       .arg(programme.id, programme.title)
                       .arg(programme.version)
                       .arg(nameOf(programme.state)));
        changed = changed || programme.state == State::Added || programme.state == State::Replaced;
    }
    if (!changed)
        return;
    cli::print(QStringLiteral("next  have the words approved (docs/campaign.md), then ironfence publish"));
}

Result<ExitCode> Installation::conclusion() const
{
    const auto kept = std::count_if(programmes.begin(), programmes.end(),
                                    [](const Installed &each) { return each.state == State::Kept; });
    if (kept == 0)
        return ExitCode::Ok;
    return failure(
        ErrorCode::Conflict,
        QStringLiteral("%1 there already with other content and kept; give --replace to put the pack's in "
                       "the place of them")
            .arg(kept == 1 ? QStringLiteral("1 programme was") : QStringLiteral("%1 programmes were").arg(kept)));
}

Result<Installation> install(const Desk &desk, const pack::Pack &pack, const QList<PackProgramme> &programmes,
                             bool replace)
{
    const auto sources = sourcesOf(pack, programmes);
    if (!sources)
        return failure(sources.error());
    const auto drafts = desk.api().programmes();
    if (!drafts)
        return failure(drafts.error());

    QList<playlists::Programme> resolved;
    for (qsizetype index = 0; index < programmes.size(); ++index) {
        auto programme = resolveOnServer(desk.api(), sources->at(index), Assets::Upload, note);
        if (!programme)
            return failure(of(programmes.at(index), programme.error()));
        resolved.append(std::move(*programme));
    }
    Installation installation;
    QList<playlists::Programme> sent;
    QList<playlists::check::Finding> found;
    for (qsizetype index = 0; index < programmes.size(); ++index) {
        const auto &programme = resolved.at(index);
        const auto document = programme.serialize();
        const auto state = stateOf(programme, document, *drafts, replace);
        if (state == State::Added || state == State::Replaced) {
            const auto stored = desk.api().putProgramme(programme.id, document, expectedOf(programme.id, *drafts));
            if (!stored)
                return failure(of(programmes.at(index), stored.error()));
            sent.append(programme);
            found.append(*stored);
        }
        installation.programmes.append({programme.id.text(), programme.title, programmes.at(index).version, state});
    }
    if (const auto noted = noteFindingsOf(desk, sent, std::move(found), {}); !noted)
        return failure(noted.error());
    return installation;
}

} // namespace ironfence::console::cli
