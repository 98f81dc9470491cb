// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/hasher.h"

#include <openssl/evp.h>

namespace ironfence::media {

namespace {

// OpenSSL fails here only without memory or without its default provider: neither leaves a state to go on from.
void require(int ok)
{
    if (ok != 1)
        qFatal("OpenSSL cannot compute SHA-256");
}

} // namespace

void Hasher::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Hasher::Hasher() : m_context(EVP_MD_CTX_new())
{
    require(m_context ? 1 : 0);
    require(EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr));
}

void Hasher::add(QByteArrayView bytes)
{
    require(EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<size_t>(bytes.size())));
}

base::Sha256 Hasher::finish()
{
    std::array<unsigned char, 32> digest{};
    require(EVP_DigestFinal_ex(m_context.get(), digest.data(), nullptr));
    require(EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr));
    return base::Sha256(digest);
}

} // namespace ironfence::media
