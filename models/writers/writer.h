// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"
#include "models/base/job.h"
#include "models/writers/exportdata.h"

#include <QFlags>
#include <QIODevice>
#include <QString>

#include <vector>

namespace visavis
{

enum class Grouping { ByEpisode, ByTag };

/// What is said beside the quote and where it comes from.
enum class ExportField {
    Facts = 1 << 0, ///< an episode's date, language, speakers, recording; a tag's description
    Speaker = 1 << 1,
    Section = 1 << 2,
    Place = 1 << 3, ///< turn number and time
    Tags = 1 << 4,
    Notes = 1 << 5,   ///< on passages, taggings and interviews; links between passages
    Context = 1 << 6, ///< some words before and after the quote
    Coder = 1 << 7,   ///< who annotated and wrote the notes
    Dates = 1 << 8,   ///< when
};
Q_DECLARE_FLAGS(ExportFields, ExportField)
Q_DECLARE_OPERATORS_FOR_FLAGS(ExportFields)

inline constexpr ExportFields AllFields = ExportFields::fromInt((1 << 9) - 1);
inline constexpr ExportFields UsualFields = AllFields & ~ExportFields(ExportField::Context);

struct ExportOptions {
    Grouping grouping = Grouping::ByEpisode;
    QString language = QStringLiteral("en"); ///< of headings and dates: "en", "fr"
    ExportFields fields = UsualFields;
    QString templateFolder; ///< templates here go before the built-in ones of the same name; empty for none
};

/// One export format. A writer is stateless and may be used from many threads at once.
struct WriterFormat {
    QLatin1StringView id;     ///< "markdown": on the command line, never translated
    QLatin1StringView suffix; ///< lower case, without dot
    /// Writes the whole to an open device, the same bytes for the same data and options. Asks the progress
    /// whether to go on (error Cancelled) and reports it in annotations. Nothing is promised of what the
    /// device holds after an error: see writeAtomically.
    Result<void> (*write)(const ExportData &data, const ExportOptions &options, QIODevice &device,
                          Progress &progress);
};

/// All formats, in the order in which they are offered.
[[nodiscard]] const std::vector<WriterFormat> &writers();

/// By id ("markdown") or file name suffix ("md", case ignored); null when there is none.
[[nodiscard]] const WriterFormat *writerFor(QStringView idOrSuffix);

} // namespace visavis
