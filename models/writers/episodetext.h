// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/exportwords.h"
#include "models/writers/writer.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace visavis
{

/// What may be read of an interview; an empty text where none was collected.
[[nodiscard]] const Transcript &spokenText(const ExportEpisode &episode);
/// On one line; empty when it has none.
[[nodiscard]] QString titleLine(const ExportEpisode &episode);
/// The title, or that it has none: what losses and links name it by.
[[nodiscard]] QString titleOrNone(const ExportEpisode &episode, const ExportWords &words);

/// Of a turn's words; none is empty.
[[nodiscard]] QList<QStringView> bodyParagraphs(QStringView text);

/// "00:12:03", more digits where there are more hours; rounded towards zero.
[[nodiscard]] QString clockText(Milliseconds time);
/// "00:12:03.250", with this mark before the milliseconds.
[[nodiscard]] QString clockText(Milliseconds time, QChar mark);

/// "12.5", "3": seconds, with a point and as few digits as tell them.
[[nodiscard]] QString secondsText(Milliseconds time);

/// That so many turns of an interview have no time; nothing for none.
[[nodiscard]] ExportLosses timesMissing(const ExportEpisode &episode, qint64 turns, const ExportWords &words);

} // namespace visavis
