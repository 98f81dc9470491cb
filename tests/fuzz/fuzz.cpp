// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
// What libFuzzer calls; one program per parser, told apart by IRONFENCE_FUZZ_TARGET.
#include "tests/fuzz/target.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    (void)ironfence::testing::fuzzOne(IRONFENCE_FUZZ_TARGET, QByteArrayView(data, static_cast<qsizetype>(size)));
    return 0;
}
