// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/reader.h"

#include <QStringView>

#include <vector>

namespace visavis
{

/// WebVTT as the W3C's recommendation of 4 April 2019 parses it (section 6). Beyond the standard, the reader
/// keeps the words of blocks that a browser drops (cues whose times it cannot read), with a warning.
///
/// Facts come from the header: what follows "WEBVTT" on its line is the title, "Title:" and "Language:" lines
/// are taken, "Kind:" says what the cues are. The rest of the header, NOTE, STYLE and REGION blocks are left
/// out with warnings.
[[nodiscard]] Format webVttFormat();

/// One cue as the standard's parser gives it. All views are into the text parsed.
struct VttCue {
    QStringView id;
    Milliseconds start{0};
    Milliseconds end{0};  ///< may lie before start, as the standard has it
    QStringView settings; ///< as written: how a cue is placed on the picture is of no use to a transcript
    QStringView text;     ///< the payload with its markup; may hold LF
    qint64 line = 0;      ///< of the timings
};

/// A block that is no cue, or is one whose timings cannot be read.
struct VttOtherBlock {
    QStringView text;
    qint64 line = 0;
    size_t nextCue = 0; ///< index of the cue it stands before
};

struct VttDocument {
    bool isWebVtt = false; ///< begins with the signature; if not, all else is empty
    QStringView header;    ///< all after the signature until the first blank line or timings
    std::vector<VttCue> cues;
    std::vector<VttOtherBlock> others; ///< NOTE, STYLE, REGION, damaged cues: in order
};

/// The standard's parser. The text has LF line ends and no BOM, as Source::text. Errors: LineTooLong,
/// Cancelled.
[[nodiscard]] Result<VttDocument> parseWebVtt(QStringView text, Progress &progress);

} // namespace visavis
