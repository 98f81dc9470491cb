// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ironfence::base {

/// Sends Qt's messages to stderr, one line each: UTC time to the millisecond, level, category, text. Called once, first
/// in main(). `quiet` drops info and debug. Lines carry no secrets and no personal data.
void installLogging(bool quiet = false);

} // namespace ironfence::base
