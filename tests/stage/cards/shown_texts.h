// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/cards/fit_text.h"
#include "stage/cards/letter_text.h"
#include "stage/cards/marquee.h"

namespace ironfence::tests {

inline bool isEmpty(const stage::cards::FitText &text)
{
    return text.text().isEmpty();
}

inline bool isEmpty(const stage::cards::LetterText &letter)
{
    return letter.paragraphs().isEmpty();
}

inline bool isEmpty(const stage::cards::Marquee &running)
{
    return running.text().isEmpty();
}

/// The texts of a kind that say something and can be seen.
template <typename Text>
QList<Text *> shownTexts(QQuickItem *root)
{
    QList<Text *> shown;
    for (QQuickItem *child : root->childItems()) {
        if (!child->isVisible())
            continue;
        if (auto *text = qobject_cast<Text *>(child); text && !isEmpty(*text))
            shown.append(text);
        shown += shownTexts<Text>(child);
    }
    return shown;
}

} // namespace ironfence::tests
