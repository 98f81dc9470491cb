// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace ironfence::base {

/// The value, or why there is none. Never ignore one: the compiler warns (tl::expected is [[nodiscard]] on our
/// functions).
template <typename T = void>
using Result = tl::expected<T, Error>;

/// Shorthand for returning a failure from a function that returns a Result.
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString message, QString context = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(context)});
}

/// Passes a failure on as it is.
[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace ironfence::base
