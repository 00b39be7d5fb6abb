// SPDX-License-Identifier: MIT
#include "models/readers/sourcepieces.h"

#include <algorithm>

namespace visavis
{

std::optional<Utf16Range> sourceRangeOf(const std::vector<SourcePiece> &pieces, Utf16Range body)
{
    auto piece = std::ranges::partition_point(
        pieces, [&](const SourcePiece &one) { return one.body + one.length <= body.start; });
    std::optional<Utf16Range> there;
    for (; piece != pieces.end() && piece->body < body.stop; ++piece) {
        const Utf16Range kept = body.intersected({piece->body, piece->body + piece->length});
        const Utf16Offset start = piece->source + (kept.start - piece->body);
        const Utf16Offset stop = start + kept.length();
        there = there ? Utf16Range{std::min(there->start, start), std::max(there->stop, stop)}
                      : Utf16Range{start, stop};
    }
    return there;
}

std::optional<Utf16Offset> bodyPlaceOf(const std::vector<SourcePiece> &pieces, Utf16Offset source)
{
    const SourcePiece *nearest = nullptr;
    for (const SourcePiece &piece : pieces) {
        if (piece.source <= source && (!nearest || piece.source >= nearest->source)) {
            nearest = &piece;
        }
    }
    return nearest ? std::optional(nearest->body + std::min(source - nearest->source, nearest->length - 1))
                   : std::nullopt;
}

} // namespace visavis
