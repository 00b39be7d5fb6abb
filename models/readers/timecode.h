// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/transcript.h"

#include <QStringView>

#include <optional>

namespace visavis
{

/// A time read at the start of a text, and how much of the text it took (UTF-16 units).
struct TimePrefix {
    Milliseconds time{0};
    qsizetype length = 0;
};

/// Reads a time as transcripts write it at the start of the text: [hours:]minutes:seconds, fields of one or
/// two digits (the first of any number), then a fraction of any length after a dot or a comma: "1:02",
/// "00:01:02,5", "75:10". Seconds are below 60, minutes too where there are hours. Digits beyond the
/// millisecond are cut off.
[[nodiscard]] std::optional<TimePrefix> timeAtStart(QStringView text);

/// The whole text, but for spaces around it, is one time.
[[nodiscard]] std::optional<Milliseconds> parseTime(QStringView text);

/// A time as transcripts write it among words, or from when until when, with its brackets.
struct TimeToken {
    Milliseconds time{0};
    std::optional<Milliseconds> end; ///< of "[00:01 - 00:05]"
    qsizetype length = 0;            ///< UTF-16 units, brackets included
    bool isBracketed = false;        ///< then no sentence has it as a word
};

/// The time that a text begins with, in brackets or bare: "[00:12:03]", "(0:12)", "1:02:03.5", "12'30''",
/// "1 h 02", "[00:00:00:02]" (days first), "#00:01:02-3#" (f4), "\u00a4<62300>" (Transana, milliseconds),
/// "10:32 AM", "[12/03/2024, 10:32:11]" (of the day), "00:12:03;14" (frames, which are not counted),
/// "[0:01 - 0:05]". Seconds have two digits here, unlike in subtitles. Nothing when the text
/// begins otherwise or goes on with letters or digits, or when more than a time stands in the brackets.
[[nodiscard]] std::optional<TimeToken> timeTokenAtStart(QStringView text);

/// The same at the end of a text.
[[nodiscard]] std::optional<TimeToken> timeTokenAtEnd(QStringView text);

/// The whole text, but for spaces around it, is one such time.
[[nodiscard]] std::optional<TimeToken> parseTimeToken(QStringView text);

/// "Collect a WebVTT timestamp" of the W3C's WebVTT, section 6.3: two digits for minutes and seconds, a dot,
/// three digits. Hours beyond a thousand years are cut to that.
[[nodiscard]] std::optional<TimePrefix> webVttTimeAtStart(QStringView text);

/// From when until when a cue is shown, and what follows on the same line (settings, coordinates).
struct TimeRange {
    Milliseconds start{0};
    Milliseconds end{0};
    QStringView rest;
};

/// Reads "start --> end" of subtitles leniently: times as timeAtStart has them, also with spaces inside
/// ("00: 00: 01, 500", as machine translation leaves them), with semicolons or full-width marks, and arrows
/// of one dash or more, also long ones.
[[nodiscard]] std::optional<TimeRange> parseTimeRange(QStringView line);

/// "start --> end settings" as WebVTT has it, to the letter.
[[nodiscard]] std::optional<TimeRange> parseWebVttTimeRange(QStringView line);

} // namespace visavis
