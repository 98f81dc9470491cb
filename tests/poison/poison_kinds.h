// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace ironfence::tests {

/// What a screen should make of a file that reached it nevertheless.
enum class Fate {
    Shown,   ///< whole and upright
    Skipped, ///< not a picture of it, something else in its place
    Cut,     ///< its good part, then something else
    Either,  ///< any of these: decoders may differ
    Marred,  ///< shown, where the decoder makes up what is missing and does not say so
};

/// One file of tests/data/poison/make_poison.py.
struct PoisonKind
{
    const char *file;
    enum Part { Video, Picture, Drawing } part;
    Fate fate;
    const char *refusal; ///< what the probe's sentence contains; empty: accepted; null: either
};

[[nodiscard]] const QList<PoisonKind> &poisonKinds();
/// Where the files are, by the environment variable IRONFENCE_POISON.
[[nodiscard]] QString poisonPath(const PoisonKind &kind);

} // namespace ironfence::tests
