// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/decks/gst/error_message.h"

#include "stage/decks/gst/gst_ptr.h"

namespace ironfence::stage {

namespace {

/// What the disk does not give is no fault of the file.
bool isOfTheDisk(GstMessage *message, const GError *error)
{
    GstElementFactory *factory = GST_IS_ELEMENT(GST_MESSAGE_SRC(message))
                                     ? gst_element_get_factory(GST_ELEMENT(GST_MESSAGE_SRC(message)))
                                     : nullptr;
    return factory && g_strcmp0(GST_OBJECT_NAME(factory), "filesrc") == 0 && error->domain == GST_RESOURCE_ERROR;
}

} // namespace

base::Error errorOf(GstMessage *message)
{
    GError *error = nullptr;
    gchar *details = nullptr;
    gst_message_parse_error(message, &error, &details);
    const GErrorPtr ownedError(error);
    const GCharPtr ownedDetails(details);
    QString text = QString::fromUtf8(error->message);
    while (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return {isOfTheDisk(message, error) ? base::ErrorCode::Io : base::ErrorCode::Unsupported, text, {}};
}

} // namespace ironfence::stage
