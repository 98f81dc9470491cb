// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/pack/pack_programme.h"
#include "media/pack/campaign/cards.h"
#include "tests/fuzz/parsers.h"

namespace ironfence::testing {

namespace {

using namespace media::campaign;
using base::ErrorCode;
using base::Result;

bool isSensitive(const Technique &technique)
{
    return technique.isSensitive();
}
template <typename T>
bool isSensitive(const T &)
{
    return false;
}

/// What was read has cards, or says why not; nothing sensitive has one for a strip.
template <typename T>
Result<void> readList(QByteArrayView bytes)
{
    const auto series = Series<T>::parse(bytes);
    if (!series)
        return base::failure(series.error());
    for (const auto &entry : series->entries) {
        for (const auto form : {Form::Page, Form::Strip, Form::Narrow}) {
            const auto card = cardOf(entry, series->head, form);
            const auto id = entry.entry.id.text();
            if (!card && card.error().code != ErrorCode::Unsupported)
                return base::failure(ErrorCode::Internal, QStringLiteral("its card is refused otherwise"), id);
            if (card && form != Form::Page && isSensitive(entry))
                return base::failure(ErrorCode::Internal, QStringLiteral("it is sensitive and on a strip"), id);
        }
    }
    return {};
}

/// A list of the campaign, of whatever type. A season has no card of its own.
Result<void> readAnyList(QByteArrayView bytes)
{
    const auto read = {readList<Technique>, readList<Procedure>, readList<Chapter>,
                       readList<Letter>,    readList<Bulletin>,  readList<Message>};
    Result<void> last = base::failure(ErrorCode::Invalid, QStringLiteral("is no list"));
    for (const auto one : read) {
        last = one(bytes);
        if (last || last.error().code == ErrorCode::Internal)
            return last;
    }
    const auto seasons = Series<Season>::parse(bytes);
    return seasons ? Result<void>() : last;
}

/// A library of one message a form, enough for an item to find something.
Library smallLibrary()
{
    Library library;
    for (const auto form : {Form::Page, Form::Strip, Form::Narrow}) {
        Message message;
        message.entry.id = *EntryId::parse(QStringLiteral("message-%1").arg(library.messages.entries.size()));
        message.entry.title = QStringLiteral("先核实");
        message.form = form;
        message.design = QStringLiteral("slogan");
        message.audiences = QStringList{QStringLiteral("everyone")};
        library.messages.entries.append(message);
    }
    return library;
}

/// A ready programme, and the document that it becomes.
Result<void> expand(QByteArrayView bytes)
{
    static const Library library = smallLibrary();
    const auto programme = console::pack::PackProgramme::parse(bytes);
    if (!programme)
        return base::failure(programme.error());
    const auto document = programme->expand(library);
    if (!document)
        return base::failure(document.error().code, document.error().line());
    (void)base::json::write(*document);
    return {};
}

} // namespace

const QList<Parser> &campaignParsers()
{
    static const QList<Parser> parsers = {{"campaign", readAnyList}, {"pack-programme", expand}};
    return parsers;
}

} // namespace ironfence::testing
