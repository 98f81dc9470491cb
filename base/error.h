// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ironfence::base {

/// What kind of failure it was: decides what a caller does next, and the exit code of a command.
enum class ErrorCode {
    Invalid,     ///< the input breaks a rule of its format; the context is a path to the fault
    NotFound,    ///< the named thing does not exist
    Conflict,    ///< it exists already, or somebody else changed it first
    Untrusted,   ///< unsigned, altered, or signed by nobody we know
    Replayed,    ///< older than what was already accepted
    Expired,     ///< its validity is over
    Denied,      ///< credentials are missing or wrong
    TooLarge,    ///< beyond a bound on size, count or depth
    Corrupt,     ///< stored bytes are not the bytes that were written
    Full,        ///< no space left
    Unavailable, ///< the other side does not answer; trying again later may help
    Unsupported, ///< understood, but this build cannot do it
    Io,          ///< the operating system reported a failure
    Internal,    ///< a bug or an impossible state, reported instead of hidden
};

/// The stable lower-case name of a code, as it stands in reports and problem documents.
QString nameOf(ErrorCode code);
/// The code of such a name; `Internal` for a name that this version does not know.
ErrorCode errorCodeOf(const QString &name);

/// A failure as a value: what went wrong in one sentence, and where.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message; ///< one sentence in English without a full stop, fit to be shown to an operator
    QString context; ///< a path into a document, a file name or a topic; may be empty

    /// "context: message", the one-line form for logs and stderr.
    [[nodiscard]] QString line() const;
    bool operator==(const Error &) const = default;
};

} // namespace ironfence::base
