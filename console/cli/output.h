// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "base/json/parse.h"
#include "base/time.h"

namespace ironfence::console::cli {

enum class Colour { Plain, Bold, Green, Yellow, Red };

/// One line of what was asked for, on stdout.
void print(const QString &line);
/// The answer to --json, on stdout: compact, keys in order, one line.
void print(const base::json::Value &value);
/// The same for a list of values that know their JSON, under one key.
template <typename List>
void printList(const std::string &key, const List &entries)
{
    auto list = base::json::Value::array();
    for (const auto &entry : entries)
        list.push_back(entry.toJson());
    print(base::json::Value{{key, std::move(list)}});
}
/// One line about what is going on, on stderr.
void note(const QString &line);
/// "ironfence: …" on stderr: what went wrong, on one line.
void complain(const base::Error &error);

/// The text in colour when stdout is a terminal and NO_COLOR is not set (https://no-color.org); otherwise as it is.
[[nodiscard]] QString coloured(const QString &text, Colour colour);
[[nodiscard]] bool errorsGoToTerminal();

/// "2026-11-23 16:05:09" in the operator's time zone.
[[nodiscard]] QString localTime(base::UtcTime time);
/// "12.3 MiB".
[[nodiscard]] QString byteCount(qint64 bytes);
/// "1 screen", "3 screens".
[[nodiscard]] QString counted(qint64 count, const QString &singular);

} // namespace ironfence::console::cli
