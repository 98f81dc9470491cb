// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/pack/campaign/bulletin.h"

namespace ironfence::media::campaign {

Bulletin Bulletin::read(base::json::Object object)
{
    Bulletin bulletin;
    bulletin.entry = Entry::read(object);
    bulletin.sections = Section::readAll(object);
    bulletin.sample = object.booleanOr("sample", false);
    refuseOthers(object);
    return bulletin;
}

} // namespace ironfence::media::campaign
