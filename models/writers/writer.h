// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"
#include "models/base/job.h"
#include "models/writers/document/pagesize.h"
#include "models/writers/exportdata.h"

#include <QFlags>
#include <QIODevice>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace visavis
{

enum class Grouping { ByEpisode, ByTag, ByPerson, ByQuestion };

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

/// How it is said where a quote comes from.
enum class CitationStyle {
    NameTitleTime, ///< "Ann Weaver, The lock, 12:03"
    NumberTurn,    ///< "E07, turn 45"
};

struct ExportOptions {
    Grouping grouping = Grouping::ByEpisode;
    QString language = QStringLiteral("en"); ///< of headings and dates: "en", "fr"
    ExportFields fields = UsualFields;
    QString templateFolder; ///< templates here go before the built-in ones of the same name; empty for none
    CitationStyle citation = CitationStyle::NameTitleTime;
    QStringList attributes = {}; ///< names of those that are told of persons and interviews; none: all
    bool withComments = true;    ///< transcripts: notes and tags beside the words they are about
    bool withTimes = true;       ///< transcripts: when a turn begins
    bool withConsent = false;    ///< participants: what they agreed to, and when
    PageSize pageSize = PageSize::A4;
};

/// What could not be written as it is.
struct ExportLoss {
    enum class Kind {
        CellsCut,     ///< an Excel cell holds 32,767 characters: what goes on behind them is left out
        NameRefused,  ///< a sheet's name that Excel does not take: another was chosen
        TimesMissing, ///< turns without a time have no place in subtitles
    };
    Kind kind = Kind::CellsCut;
    QString what;     ///< the column, the name, the interview
    qint64 count = 1; ///< cells, turns

    bool operator==(const ExportLoss &) const = default;
};
using ExportLosses = std::vector<ExportLoss>;

/// Writes one file of a folder, of this name ("notes/The lock.md": folders in it are made), by what puts its
/// content into a device.
using FolderFile =
    std::function<Result<void>(const QString &name, const std::function<Result<void>(QIODevice &)> &content)>;

/// One format of one kind of export. A writer is stateless and may be used from many threads at once. It
/// writes the same bytes for the same data and options, asks the progress whether to go on (error Cancelled),
/// and promises nothing of what a device holds after an error: see writeExport(). One of the functions is
/// there.
struct WriterFormat {
    QLatin1StringView id;     ///< "markdown": on the command line, never translated
    QLatin1StringView suffix; ///< lower case, without dot; empty where it is always a folder
    /// All of it in one file.
    std::function<Result<ExportLosses>(const ExportData &, const ExportOptions &, QIODevice &, Progress &)>
        write = {};
    /// One interview, by its index, in one file: several make a folder.
    std::function<Result<ExportLosses>(const ExportData &, int episode, const ExportOptions &, QIODevice &,
                                       Progress &)>
        writeEpisode = {};
    /// Always a folder.
    std::function<Result<ExportLosses>(const ExportData &, const ExportOptions &, const FolderFile &,
                                       Progress &)>
        writeFolder = {};
};

/// What people hand in: annotated notes, a codebook, a table. Each has its formats.
struct ExportKind {
    QLatin1StringView id;                   ///< "notes": on the command line, never translated
    ExportParts parts = {};                 ///< what must be collected for it, whatever its grouping
    std::vector<Grouping> groupings = {};   ///< those it can have; none: it has an order of its own
    std::vector<WriterFormat> formats = {}; ///< in the order in which they are offered
};

/// All kinds, in the order in which they are offered; the first is annotated notes.
[[nodiscard]] const std::vector<ExportKind> &exportKinds();
/// Null when there is none.
[[nodiscard]] const ExportKind *exportKind(QStringView id);
/// By id ("markdown") or file name suffix ("md", case ignored); null when the kind has none.
[[nodiscard]] const WriterFormat *formatOf(const ExportKind &kind, QStringView idOrSuffix);

/// Whether it is written into a folder and not into a file: the format's or because there are several
/// interviews.
[[nodiscard]] bool isFolder(const WriterFormat &format, const ExportData &data);
/// Writes a file or folder in the place of the one of this name, whole or not at all. A folder that is there
/// already is only replaced when an export made it and nothing else was put in (error FolderNotOurs).
[[nodiscard]] Result<ExportLosses> writeExport(const WriterFormat &format, const ExportData &data,
                                               const ExportOptions &options, const QString &path,
                                               Progress &progress);
/// What is no folder, to an open device.
[[nodiscard]] Result<ExportLosses> writeExport(const WriterFormat &format, const ExportData &data,
                                               const ExportOptions &options, QIODevice &device,
                                               Progress &progress);

} // namespace visavis
