// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/library/tag_desk.h"

#include "console/desktop/search/search_query.h"

#include <algorithm>

namespace ironfence::console::desktop::library {

namespace {

using base::ErrorCode;

TagDesk::Notice noticeOf(const base::Error &error)
{
    switch (error.code) {
    case ErrorCode::Invalid:
        return TagDesk::Notice::NotATag;
    case ErrorCode::TooLarge:
        return TagDesk::Notice::TooMany;
    case ErrorCode::Unavailable:
        return TagDesk::Notice::Away;
    case ErrorCode::Denied:
        return TagDesk::Notice::Denied;
    case ErrorCode::NotFound:
        return TagDesk::Notice::Gone;
    default:
        return TagDesk::Notice::Failed;
    }
}

} // namespace

TagDesk::TagDesk(link::Link &link, const AssetModel &library, QObject *parent)
    : QObject(parent), m_link(&link), m_library(&library)
{
    connect(&library, &AssetModel::replaced, this, [this](const AssetRow *before, const AssetRow *now) {
        const auto tagsOf = [](const AssetRow *row) { return row != nullptr ? row->asset.tags : media::AssetTags(); };
        if (m_asset && tagsOf(before) != tagsOf(now))
            suggest();
    });
}

void TagDesk::setTyped(const QString &typed)
{
    if (m_typed == typed)
        return;
    m_typed = typed;
    if (!typed.isEmpty() || m_notice == Notice::NotATag)
        m_notice = Notice::None; // of what others did it stands until something is typed
    suggest();
}

void TagDesk::look(const std::optional<base::Sha256> &asset)
{
    ++m_round;
    m_asset = asset;
    m_isBusy = false;
    m_notice = Notice::None;
    const auto *row = asset ? m_library->find(*asset) : nullptr;
    m_tags = row != nullptr ? row->asset.tags : media::AssetTags();
    suggest();
    Q_EMIT looked();
}

void TagDesk::show(const media::AssetTags &tags)
{
    if (m_isBusy || m_tags == tags)
        return; // what is being changed comes with its answer
    m_tags = tags;
    suggest();
}

bool TagDesk::add(const QString &typed)
{
    const auto tag = media::AssetTags::normalised(typed);
    if (!tag) {
        say(noticeOf(tag.error()));
        return false;
    }
    if (!m_tags.list().contains(*tag))
        return change({{*tag}, {}}, typed);
    say(Notice::None);
    return true; // nothing is left to do
}

void TagDesk::remove(const QString &tag)
{
    (void)change({{}, {tag}}, {}); // what is under way keeps its chips from being pressed
}

bool TagDesk::change(const client::TagChange &change, const QString &typed)
{
    if (!m_asset || m_isBusy)
        return false;
    if (const auto wanted = m_tags.changed(change.added, change.removed); !wanted) {
        say(noticeOf(wanted.error()));
        return false;
    }
    m_isBusy = true;
    say(Notice::None);
    const auto ask = [asset = *m_asset, tags = m_tags, change](const client::ApiClient &api) {
        return client::changeTags(api, asset, tags, change);
    };
    m_link->ask(this, ask, [this, typed, round = m_round](const base::Result<client::TagOutcome> &outcome) {
        if (round == m_round)
            end(outcome, typed);
    });
    return true;
}

void TagDesk::end(const base::Result<client::TagOutcome> &outcome, const QString &typed)
{
    m_isBusy = false;
    if (!outcome) {
        if (!typed.isEmpty())
            Q_EMIT refused(typed);
        return say(noticeOf(outcome.error()));
    }
    m_tags = outcome->tags;
    m_notice = outcome->wasMerged ? Notice::Merged : Notice::None;
    suggest();
}

void TagDesk::suggest()
{
    const search::SearchQuery query(m_typed);
    const auto &all = m_library->tags();
    QStringList found;
    for (auto tag = all.keyBegin(); tag != all.keyEnd(); ++tag) {
        if (!m_tags.list().contains(*tag) && query.finds(search::SearchText({*tag})))
            found.append(*tag);
    }
    std::stable_sort(found.begin(), found.end(),
                     [&](const QString &a, const QString &b) { return all.value(a) > all.value(b); });
    m_suggestions = found.mid(0, mostSuggestions);
    Q_EMIT changed();
}

void TagDesk::say(Notice notice)
{
    m_notice = notice;
    Q_EMIT changed();
}

} // namespace ironfence::console::desktop::library
