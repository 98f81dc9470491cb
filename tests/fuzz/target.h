// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

namespace ironfence::testing {

/// Gives the bytes to the parser of that name (documentKinds(), answerParsers(), containerParsers(),
/// scheduleParsers()) and answers whether it accepted them. Ends the process when what was accepted does not survive
/// being written and read again or comes to nonsense, or when there is no such parser.
bool fuzzOne(const char *name, QByteArrayView bytes);

} // namespace ironfence::testing
