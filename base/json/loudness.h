// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/reader.h"

namespace ironfence::base {

/// How loud a sound is, by EBU R 128 (the measure is that of ITU-R BS.1770).
struct Loudness
{
    static constexpr double quietest = -70; ///< LUFS: the absolute gate of BS.1770; below it there is silence
    static constexpr double loudest = 20;
    static constexpr double lowestPeak = -200;
    static constexpr double highestPeak = 20;

    std::optional<double> lufs; ///< integrated, quietest–loudest; nothing: silence
    double truePeak = 0;        ///< dBTP, lowestPeak–highestPeak; of silence nobody asks
    json::Value extra = json::Value::object();

    /// {"lufs":-18.3,"peak_dbtp":-1.2}, or {"silent":true}.
    [[nodiscard]] static Loudness read(json::Object object);
    [[nodiscard]] json::Value toJson() const;
    bool operator==(const Loudness &) const = default;
};

} // namespace ironfence::base
