// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/publication/holdings.h"

#include <algorithm>

namespace ironfence::console::publication {

using base::ErrorCode;
using base::Result;

namespace {

const Draft *find(const QList<Draft> &all, const base::ProgrammeId &id)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const Draft &one) { return one.programme.id == id; });
    return found == all.end() ? nullptr : &*found;
}

/// Whether it is about this one programme, and the others can be read all the same.
bool isOfOne(const base::Error &error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::Corrupt || error.code == ErrorCode::Invalid ||
           error.code == ErrorCode::TooLarge || error.code == ErrorCode::Unsupported;
}

class Reading
{
public:
    explicit Reading(const Holdings &before) : m_known(before.drafts + before.live) {}

    template <typename Ask>
    [[nodiscard]] Result<void> add(QList<Draft> &list, const base::ProgrammeId &id, const base::ObjectRef &object,
                                   Ask ask)
    {
        const auto known = std::find_if(m_known.cbegin(), m_known.cend(), [&](const Draft &one) {
            return one.object == object && one.programme.id == id;
        });
        const auto draft = known != m_known.cend() ? Result<Draft>(*known) : ask();
        if (draft) {
            list.append(*draft);
            m_known.append(*draft); // what is live is mostly the draft as well
        } else if (isOfOne(draft.error())) {
            m_unreadable.append(QStringLiteral("%1: %2").arg(id.text(), draft.error().line()));
        } else {
            return base::failure(draft.error());
        }
        return {};
    }

    [[nodiscard]] const QStringList &unreadable() const { return m_unreadable; }

private:
    QList<Draft> m_known;
    QStringList m_unreadable;
};

} // namespace

Result<Holdings> Holdings::read(const client::ApiClient &api, const trust::Keyring &keyring,
                                const base::AuthorityId &authority, const Holdings &before)
{
    // The drafts first: one that is published meanwhile is then in both lists, and not in neither.
    const auto entries = api.programmes();
    if (!entries)
        return base::failure(entries.error());
    auto current = currentManifest(api, keyring, authority);
    if (!current)
        return base::failure(current.error());
    Holdings holdings;
    holdings.current = std::move(*current);
    Reading reading(before);
    for (const auto &entry : *entries) {
        const auto ask = [&] { return readDraft(api, entry.id, entry.object); };
        if (auto read = reading.add(holdings.drafts, entry.id, entry.object, ask); !read)
            return base::failure(read.error());
    }
    for (const auto &entry : std::as_const(holdings.current.programmes)) {
        const auto ask = [&] { return readPublished(api, entry); };
        if (auto read = reading.add(holdings.live, entry.id, entry.object, ask); !read)
            return base::failure(read.error());
    }
    holdings.unreadable = reading.unreadable();
    return holdings;
}

const Draft *Holdings::draftOf(const base::ProgrammeId &id) const
{
    return find(drafts, id);
}

const Draft *Holdings::liveOf(const base::ProgrammeId &id) const
{
    return find(live, id);
}

} // namespace ironfence::console::publication
