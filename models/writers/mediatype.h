// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace visavis
{

enum class MediaKind { Unknown, Audio, Video };

/// What a recording is, by the end of its address or path.
struct MediaType {
    MediaKind kind = MediaKind::Unknown;
    QLatin1StringView mimeType; ///< never empty
};
[[nodiscard]] MediaType mediaTypeOf(QStringView address);

} // namespace visavis
