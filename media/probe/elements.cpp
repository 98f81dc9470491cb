// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/probe/elements.h"

#include "media/allowed_elements.h"

#include <algorithm>
#include <gst/gst.h>

namespace ironfence::media {

void keepAllowedElementsOnly()
{
    auto *registry = gst_registry_get();
    auto *readers = gst_element_factory_list_get_elements(
        GST_ELEMENT_FACTORY_TYPE_DECODABLE | GST_ELEMENT_FACTORY_TYPE_SRC, GST_RANK_NONE);
    for (auto *entry = readers; entry; entry = entry->next) {
        auto *feature = GST_PLUGIN_FEATURE(entry->data);
        const std::string_view name = gst_plugin_feature_get_name(feature);
        if (std::find(allowedElements.begin(), allowedElements.end(), name) == allowedElements.end())
            gst_registry_remove_feature(registry, feature);
    }
    gst_plugin_feature_list_free(readers);
}

} // namespace ironfence::media
