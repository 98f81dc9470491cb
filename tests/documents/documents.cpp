// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/documents/documents.h"

#include "messaging/alert_set.h"
#include "messaging/assignment.h"
#include "messaging/command.h"
#include "messaging/command_answer.h"
#include "messaging/fresh.h"
#include "messaging/play_batch.h"
#include "messaging/receipt.h"
#include "messaging/report.h"
#include "playlists/alert.h"
#include "playlists/calendar/workdays_notice.h"
#include "playlists/manifest.h"
#include "playlists/programme.h"
#include "trust/keyring.h"

namespace ironfence::testing {

namespace {

using base::json::Value;

struct AnyJson
{
    Value value;

    static base::Result<AnyJson> parse(QByteArrayView bytes)
    {
        return base::json::parse(bytes).map([](Value any) { return AnyJson{std::move(any)}; });
    }
    [[nodiscard]] QByteArray serialize() const { return base::json::write(value); }
    bool operator==(const AnyJson &) const = default;
};

/// Parts that other documents hold are written there; here they stand alone.
template <typename Part, const char *type>
struct Alone
{
    Part part;

    static base::Result<Alone> parse(QByteArrayView bytes)
    {
        return Part::parse(bytes).map([](Part alone) { return Alone{std::move(alone)}; });
    }
    [[nodiscard]] QByteArray serialize() const { return base::json::write(base::json::document(type, part.toJson())); }
    bool operator==(const Alone &) const = default;
};

struct LoneReceipt
{
    messaging::Receipt receipt;

    static base::Result<LoneReceipt> parse(QByteArrayView bytes)
    {
        const auto value = base::json::parse(bytes);
        if (!value)
            return base::failure(value.error());
        base::json::Reader reader;
        const auto receipt = messaging::Receipt::read(base::json::Object(*value, QStringLiteral("$"), reader));
        return reader.finish(LoneReceipt{receipt});
    }
    [[nodiscard]] QByteArray serialize() const { return base::json::write(receipt.toJson()); }
    bool operator==(const LoneReceipt &) const = default;
};

template <typename Document>
base::Result<void> read(QByteArrayView bytes)
{
    const auto first = Document::parse(bytes);
    if (!first)
        return base::failure(first.error());

    const QByteArray written = first->serialize();
    const auto second = Document::parse(written);
    // Numbers and escapes of unknown members may grow in writing, beyond the bound.
    if (!second && second.error().code == base::ErrorCode::TooLarge)
        return {};
    if (!second)
        return base::failure(base::ErrorCode::Internal,
                             QStringLiteral("written, it is refused: ") + second.error().line());
    if (!(*first == *second))
        return base::failure(base::ErrorCode::Internal, QStringLiteral("written, it reads as something else"));
    return {};
}

constexpr qsizetype bound = 64 * 1024; // docs/wire.md: unless said otherwise

template <typename Document>
base::Result<QByteArray> rewrite(QByteArrayView bytes)
{
    return Document::parse(bytes).map([](const Document &document) { return document.serialize(); });
}

template <typename Document>
DocumentKind kind(const char *name, qsizetype maxBytes = bound, bool hasSchema = true)
{
    return {name, maxBytes, hasSchema, read<Document>, rewrite<Document>};
}

constexpr char card[] = "card";
constexpr char playlist[] = "playlist";

} // namespace

const QList<DocumentKind> &documentKinds()
{
    static const QList<DocumentKind> kinds = {
        kind<AnyJson>("json", bound, false),
        kind<trust::Envelope>("envelope"),
        kind<trust::Keyring>("trust"),
        kind<playlists::Manifest>("manifest"),
        kind<playlists::Programme>("programme"),
        kind<Alone<playlists::Playlist, playlist>>(playlist),
        kind<playlists::Screen>("screen"),
        kind<Alone<playlists::Card, card>>(card),
        kind<playlists::Alert>("alert"),
        kind<messaging::Assignment>("assignment"),
        kind<messaging::Fresh>("fresh"),
        kind<messaging::AlertSet>("alert-set", messaging::AlertSet::maxBytes),
        kind<LoneReceipt>("receipt"),
        kind<messaging::ReceiptBatch>("receipts", messaging::ReceiptBatch::maxBytes),
        kind<messaging::PlayBatch>("plays", messaging::PlayBatch::maxBytes),
        kind<messaging::Ack>("ack"),
        kind<messaging::Command>("command"),
        kind<messaging::CommandAnswer>("command-answer", messaging::CommandAnswer::maxBytes),
        kind<messaging::Presence>("presence"),
        kind<messaging::Report>("report"),
        kind<playlists::calendar::WorkdaysNotice>("workdays", playlists::calendar::WorkdaysNotice::maxBytes),
    };
    return kinds;
}

} // namespace ironfence::testing
