// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/code_reader.h"

#define ZX_USE_UTF8 // text() as std::string, as later versions have it
#include <ZXing/ReadBarcode.h>

namespace ironfence::support {

QStringList codesIn(const QImage &picture)
{
    const auto gray = picture.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(gray.constBits(), gray.width(), gray.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(gray.bytesPerLine()));
    const auto hints = ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode).setTryHarder(true);
    QStringList codes;
    for (const auto &result : ZXing::ReadBarcodes(view, hints)) {
        if (result.isValid())
            codes.append(QString::fromStdString(result.text()));
    }
    return codes;
}

} // namespace ironfence::support
