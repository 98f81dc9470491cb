// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "messaging/alert_set.h"
#include "messaging/assignment.h"
#include "messaging/fresh.h"
#include "messaging/play_batch.h"
#include "messaging/command.h"
#include "messaging/command_answer.h"
#include "messaging/receipt.h"
#include "messaging/report.h"

/// One full document of each kind, for tests that change a member.
namespace ironfence::messaging::samples {

template <typename Id>
Id id(const char *text)
{
    return Id::parse(QString::fromLatin1(text)).value();
}

[[nodiscard]] StageTime stage(qint64 ms);
[[nodiscard]] Fresh fresh();
[[nodiscard]] AlertSet alertSet();
[[nodiscard]] Assignment assignment();
[[nodiscard]] Receipt receipt();
[[nodiscard]] ReceiptBatch batch();
[[nodiscard]] Play play(qint64 sequence);
[[nodiscard]] PlayBatch plays();
[[nodiscard]] Ack ack();
[[nodiscard]] Command command();
[[nodiscard]] CommandAnswer commandAnswer();
[[nodiscard]] Presence presence();
[[nodiscard]] Report report();

} // namespace ironfence::messaging::samples
