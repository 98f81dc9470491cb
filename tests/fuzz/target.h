// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace ironfence::testing {

/// Gives the bytes to the parser of that name (see documentKinds()). Ends the process when a document that was accepted
/// does not survive being written and read again, or when there is no such parser.
void fuzzOne(const char *name, QByteArrayView bytes);

} // namespace ironfence::testing
