// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/pack/campaign/form.h"

namespace ironfence::media::campaign {

Form readForm(base::json::Object &object)
{
    return object.oneOf<Form>("form", {{"page", Form::Page}, {"strip", Form::Strip}, {"narrow", Form::Narrow}});
}

} // namespace ironfence::media::campaign
