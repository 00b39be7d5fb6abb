// SPDX-License-Identifier: MIT
#include "models/writers/mediatype.h"

#include <QString>

#include <algorithm>
#include <array>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

struct Known {
    QLatin1StringView suffix;
    MediaType type;
};

// The machine's own list would make exports differ from one machine to the next.
constexpr std::array KnownTypes{
    Known{"mp3"_L1, {MediaKind::Audio, "audio/mpeg"_L1}},
    Known{"m4a"_L1, {MediaKind::Audio, "audio/mp4"_L1}},
    Known{"aac"_L1, {MediaKind::Audio, "audio/aac"_L1}},
    Known{"wav"_L1, {MediaKind::Audio, "audio/wav"_L1}},
    Known{"aif"_L1, {MediaKind::Audio, "audio/aiff"_L1}},
    Known{"aiff"_L1, {MediaKind::Audio, "audio/aiff"_L1}},
    Known{"flac"_L1, {MediaKind::Audio, "audio/flac"_L1}},
    Known{"oga"_L1, {MediaKind::Audio, "audio/ogg"_L1}},
    Known{"ogg"_L1, {MediaKind::Audio, "audio/ogg"_L1}},
    Known{"opus"_L1, {MediaKind::Audio, "audio/ogg"_L1}},
    Known{"wma"_L1, {MediaKind::Audio, "audio/x-ms-wma"_L1}},
    Known{"mp4"_L1, {MediaKind::Video, "video/mp4"_L1}},
    Known{"m4v"_L1, {MediaKind::Video, "video/mp4"_L1}},
    Known{"mov"_L1, {MediaKind::Video, "video/quicktime"_L1}},
    Known{"mkv"_L1, {MediaKind::Video, "video/x-matroska"_L1}},
    Known{"webm"_L1, {MediaKind::Video, "video/webm"_L1}},
    Known{"ogv"_L1, {MediaKind::Video, "video/ogg"_L1}},
    Known{"avi"_L1, {MediaKind::Video, "video/x-msvideo"_L1}},
    Known{"mpg"_L1, {MediaKind::Video, "video/mpeg"_L1}},
    Known{"mpeg"_L1, {MediaKind::Video, "video/mpeg"_L1}},
    Known{"wmv"_L1, {MediaKind::Video, "video/x-ms-wmv"_L1}},
};

} // namespace

MediaType mediaTypeOf(QStringView address)
{
    const auto isBehindPath = [](QChar c) { return c == u'?' || c == u'#'; };
    address = address.first(std::ranges::find_if(address, isBehindPath) - address.begin());
    const QStringView suffix = address.sliced(address.lastIndexOf(u'.') + 1);
    const auto found = std::ranges::find_if(KnownTypes, [suffix](const Known &known) {
        return suffix.compare(known.suffix, Qt::CaseInsensitive) == 0;
    });
    return found == KnownTypes.end() ? MediaType{MediaKind::Unknown, "application/octet-stream"_L1}
                                     : found->type;
}

} // namespace visavis
