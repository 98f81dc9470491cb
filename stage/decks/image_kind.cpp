// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/decks/image_kind.h"

namespace ironfence::stage {

QByteArray imageFormatOf(QByteArrayView head)
{
    if (head.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (head.startsWith("\xFF\xD8\xFF"))
        return "jpeg";
    if (head.startsWith("GIF8"))
        return "gif";
    if (head.startsWith("RIFF") && head.size() >= 12 && head.sliced(8).startsWith("WEBP"))
        return "webp";
    if (head.startsWith("BM"))
        return "bmp";
    if (head.startsWith("\xEF\xBB\xBF"))
        head = head.sliced(3);
    head = head.trimmed();
    for (const char *begin : {"<svg", "<?xml", "<!--"}) {
        if (head.startsWith(begin))
            return "svg";
    }
    return {};
}

} // namespace ironfence::stage
