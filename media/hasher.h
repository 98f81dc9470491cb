// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sha256.h"

#include <memory>

struct evp_md_ctx_st;

namespace ironfence::media {

/// SHA-256 over bytes that arrive piece by piece, by OpenSSL with the processor's own instructions. One thread at a
/// time.
class Hasher
{
public:
    Hasher();

    void add(QByteArrayView bytes);
    /// The hash of everything added; the hasher then starts anew.
    [[nodiscard]] base::Sha256 finish();

private:
    struct Free
    {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

} // namespace ironfence::media
