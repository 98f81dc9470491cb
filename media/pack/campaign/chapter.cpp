// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/pack/campaign/chapter.h"

namespace ironfence::media::campaign {

Chapter Chapter::read(base::json::Object object)
{
    Chapter chapter;
    chapter.entry = Entry::read(object);
    chapter.sections = Section::readAll(object);
    refuseOthers(object);
    return chapter;
}

} // namespace ironfence::media::campaign
