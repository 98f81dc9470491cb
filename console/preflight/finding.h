// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/reader.h"
#include "base/time.h"
#include "playlists/screen.h"

#include <optional>

namespace ironfence::console::preflight {

/// A refusal keeps a file away from screens unless an operator insists; a warning is said and no more.
enum class Verdict { Pass, Warning, Refusal };

[[nodiscard]] QString nameOf(Verdict verdict); ///< "pass", "warning", "refusal"
/// Of such a name under a key; any other is a fault.
[[nodiscard]] Verdict readVerdict(base::json::Object &object, const char *key);

/// Which part of a film a finding is about.
struct Stretch
{
    base::Milliseconds from{0};
    base::Milliseconds to{0};
    std::optional<base::Milliseconds> worst{}; ///< its worst picture
    std::optional<qint64> frame{};             ///< the same, counted from 0

    bool operator==(const Stretch &) const = default;
};

/// What one rule says of a file.
struct Finding
{
    QString rule; ///< a slug for machines: "flash", "loudness", … (docs/commands.md)
    Verdict verdict = Verdict::Pass;
    QString text;                          ///< what is so
    QString remedy{};                      ///< what mends it; empty when it passes
    QList<Stretch> stretches{};            ///< of a film, in order
    QList<playlists::Profile> profiles{};  ///< on whose screens; empty: on any
    std::optional<double> peakLuminance{}; ///< cd/m², for which it holds
    std::optional<double> gain{};          ///< dB, by which its sound is made louder

    /// {"rule","verdict","text","remedy","profiles","peak_luminance","gain_db","stretches":[{"from_ms","to_ms",
    /// "worst_ms","frame"}]}; what does not apply is absent.
    [[nodiscard]] base::json::Value toJson() const;
    /// The same again. Bounds: texts of 1,000 characters, 1,024 stretches of a day.
    [[nodiscard]] static Finding read(base::json::Object object);
    bool operator==(const Finding &) const = default;
};

} // namespace ironfence::console::preflight
