// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sha256.h"
#include "media/seal.h"

#include <QObject>

namespace ironfence::player {

/// What is transferred. Documents are small and go beside everything else; assets go one after the other.
enum class Freight { Document, Asset };

/// Brings objects into the screen's store and reads them again, away from the main thread. Asked and answering on the
/// main thread. Every request ends with exactly one answer; asking again for what is already asked changes nothing.
class Transfer : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// One attempt to fetch the object, going on where the store's partial bytes end; whoever wants another attempt
    /// asks again. An object that is in the store already is read and compared: `fetched` when it is right, fetched
    /// anew when it is damaged. Length and SHA-256 are checked before it appears there.
    virtual void fetch(const base::ObjectRef &object, Freight freight) = 0;
    /// Ends what was asked for and has not been answered: it fails with Unavailable, and what came stays. Nothing when
    /// there is no such request; an answer may be on its way already.
    virtual void putOff(const base::ObjectRef &object) = 0;
    /// Reads every byte of the stored object and compares; the stamp it answers with is the one from before reading.
    virtual void verify(const base::ObjectRef &object) = 0;

Q_SIGNALS:
    void fetched(const ironfence::base::ObjectRef &object, const ironfence::media::FileStamp &stamp);
    /// Unavailable, NotFound, Corrupt (wrong bytes came and were thrown away), Full, Io (also: what is there cannot be
    /// read).
    void fetchFailed(const ironfence::base::ObjectRef &object, const ironfence::base::Error &error);
    void verified(const ironfence::base::ObjectRef &object, const ironfence::media::FileStamp &stamp);
    /// NotFound, Corrupt, Unavailable (written to while it was read), Io.
    void verifyFailed(const ironfence::base::ObjectRef &object, const ironfence::base::Error &error);
};

} // namespace ironfence::player
