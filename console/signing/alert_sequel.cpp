// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/signing/alert_sequel.h"

#include <algorithm>

namespace ironfence::console::signing {

using base::ErrorCode;
using base::Result;
using playlists::Alert;
using playlists::AlertMessageType;

namespace {

/// Signatures first, content then, and both must be those that were asked for.
Result<Alert> verifiedAlert(const client::AlertEntry &entry, const QString &identifier, const trust::Keyring &keyring,
                            const base::AuthorityId &authority)
{
    if (entry.envelope.isEmpty())
        return base::failure(ErrorCode::Untrusted, QStringLiteral("the server does not show what was signed"),
                             identifier);
    const auto envelope = trust::Envelope::parse(entry.envelope);
    if (!envelope)
        return base::failure(ErrorCode::Untrusted, envelope.error().line(), identifier);
    const auto signer = keyring.verify(*envelope, QLatin1String(Alert::payloadType));
    if (!signer)
        return base::failure(ErrorCode::Untrusted, signer.error().line(), identifier);
    auto alert = Alert::parse(envelope->payload);
    if (!alert)
        return base::failure(ErrorCode::Untrusted, alert.error().line(), identifier);
    if (*signer != authority || alert->authority != authority)
        return base::failure(ErrorCode::Untrusted, QStringLiteral("is signed by %1").arg(signer->text()), identifier);
    if (alert->identifier != identifier)
        return base::failure(ErrorCode::Untrusted, QStringLiteral("the server shows %1 instead").arg(alert->identifier),
                             identifier);
    return alert;
}

/// What can still be followed: an alert or update that screens may be showing or still wait for.
Result<void> requireLive(const Alert &alert, const QString &state)
{
    if (alert.messageType == AlertMessageType::Cancel)
        return base::failure(ErrorCode::Conflict, QStringLiteral("is itself the cancel of %1").arg(alert.references),
                             alert.identifier);
    if (state != QStringLiteral("live") && state != QStringLiteral("waiting"))
        return base::failure(ErrorCode::Conflict, QStringLiteral("is %1 already").arg(state), alert.identifier);
    return {};
}

/// A sequel is about the whole story of an update: it must begin with an alert, and an exercise must not end a real one.
Result<void> requireBeginning(const Alert &update, const Alert &first)
{
    if (first.messageType != AlertMessageType::Alert)
        return base::failure(ErrorCode::Untrusted, QStringLiteral("is not the first alert of its story"),
                             first.identifier);
    if (first.status != update.status) {
        return base::failure(ErrorCode::Conflict,
                             QStringLiteral("is marked %1, but %2, which it updates, %3")
                                 .arg(nameOf(update.status), first.identifier, nameOf(first.status)),
                             update.identifier);
    }
    return {};
}

/// The first of its story.
QString beginningOf(const Alert &told)
{
    return told.references.isEmpty() ? told.identifier : told.references;
}

} // namespace

Result<Alert> liveAlert(const QString &identifier, const AlertLookup &lookup, const trust::Keyring &keyring,
                            const base::AuthorityId &authority)
{
    const auto answer = lookup(identifier);
    if (!answer)
        return base::failure(answer.error());
    auto alert = verifiedAlert(answer->alert, identifier, keyring, authority);
    if (!alert)
        return alert;
    if (const auto possible = requireLive(*alert, answer->alert.state); !possible)
        return base::failure(possible.error());
    if (alert->messageType == AlertMessageType::Alert)
        return alert;

    const auto beginning = lookup(alert->references);
    if (!beginning)
        return base::failure(beginning.error());
    auto first = verifiedAlert(beginning->alert, alert->references, keyring, authority);
    if (!first)
        return first;
    if (const auto fits = requireBeginning(*alert, *first); !fits)
        return base::failure(fits.error());
    return alert;
}

Alert updateOf(const Alert &told, const AlertChange &change, base::UtcTime now)
{
    Alert update = told;
    update.extra = base::json::Value::object(); // what this version does not understand, it does not say again
    update.messageType = AlertMessageType::Update;
    update.references = beginningOf(told);
    update.sent = now;
    update.effective = now;
    update.expires = change.life ? std::max(now + *change.life, told.expires) : told.expires;
    update.level = change.level.value_or(told.level);
    update.headline = change.headline.value_or(told.headline);
    update.description = change.description.value_or(told.description);
    update.instruction = change.instruction.value_or(told.instruction);
    update.senderName = change.sender.value_or(told.senderName);
    for (const auto &place : change.places) {
        if (!update.concerns(place))
            update.places.append(place);
    }
    return update;
}

Alert cancelOf(const Alert &told, const QString &sender, base::UtcTime now)
{
    Alert cancel;
    cancel.messageType = AlertMessageType::Cancel;
    cancel.status = told.status;
    cancel.references = beginningOf(told);
    cancel.sent = now;
    cancel.effective = std::min(now, told.expires);
    cancel.expires = told.expires;
    cancel.level = told.level;
    cancel.places = told.places;
    cancel.headline = told.headline;
    cancel.senderName = sender;
    return cancel;
}

} // namespace ironfence::console::signing
