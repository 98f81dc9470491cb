// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/pack/campaign/technique.h"

namespace ironfence::media::campaign {

Technique Technique::read(base::json::Object object)
{
    Technique technique;
    technique.entry = Entry::read(object);
    technique.number = static_cast<int>(object.integer("number", 1, 999));
    technique.name = object.text("name", 32);
    technique.how = readTexts(object, "how", 2, 2, 60);
    technique.signs = readTexts(object, "signs", 2, 4, 40);
    technique.remedies = readTexts(object, "do", 2, 4, 40);
    technique.advice = object.text("advice", 16);
    technique.audiences = readSlugs(object, "audiences", 1);
    technique.flags = readSlugs(object, "flags", 0);
    refuseOthers(object);
    return technique;
}

} // namespace ironfence::media::campaign
