// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/asset_entry.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <array>

/// The library: every asset that the server holds. In QML, `Library.State.Refused` and the others.
namespace ironfence::console::desktop::library {
Q_NAMESPACE
QML_NAMED_ELEMENT(Library)

/// What an asset is.
enum class Kind { Video, Image };
Q_ENUM_NS(Kind)

/// How an asset stands with pre-flight on the server, what wants a person first.
enum class State {
    Refused,    ///< screens do not get it
    Warned,     ///< screens get it; something about it is not as it should be
    Waiting,    ///< nothing is known yet
    Insisted,   ///< it was refused, and a person wants it on screens all the same
    Passed,     ///< nothing is wrong with it
    Unexamined, ///< this server does not examine
};
Q_ENUM_NS(State)

inline constexpr std::array kinds = {Kind::Video, Kind::Image};
inline constexpr std::array states = {State::Refused,  State::Warned, State::Waiting,
                                      State::Insisted, State::Passed, State::Unexamined};

[[nodiscard]] Kind kindOf(const client::AssetEntry &asset);
[[nodiscard]] State stateOf(const client::AssetEntry &asset);

} // namespace ironfence::console::desktop::library
