// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <expected>

namespace visavis
{

/// What went wrong. The sentence for each code, in the window's language, is made by ui/base/errortext.
enum class ErrorCode {
    // Files
    FileNotFound,
    FileIsFolder,
    FileIsSpecial, ///< a pipe, a socket or a device
    LinkBroken,    ///< a link that leads nowhere, or round in a circle
    FileNotReadable,
    FileNotWritable,
    FileTooLarge, ///< arguments: size, limit (bytes)
    FileEmpty,
    FolderEmpty,
    FileChanged, ///< since it was shown
    // Reading transcripts
    NotText,            ///< binary content
    UnknownFormat,      ///< no reader recognises the content
    NoWords,            ///< a known format without a word in it
    LineTooLong,        ///< arguments: length, limit (UTF-16 units)
    TooDeeplyNested,    ///< arguments: limit
    TooManyParts,       ///< arguments: limit
    MalformedContainer, ///< arguments: what was expected there
    Encrypted,          ///< cannot be read without a password
    OldOfficeFile,      ///< a document of an older Word, Excel ..., or a newer one behind a password
    Spreadsheet,        ///< a table that has to be saved as CSV first
    OtherDocument,      ///< arguments: whose document it is ("Pages"); it has to be saved as DOCX first
    Archive,            ///< other files packed together
    PagesArePictures,   ///< a PDF without any text
    PageTooComplex,     ///< a page of a PDF that takes too long, or has too many words; arguments: its number
    InflatesTooMuch,    ///< a compressed file with more inside than is read; arguments: limit (bytes)
    // Projects
    NotAProject, ///< not SQLite at all
    OtherProgramsDatabase,
    ProjectTooNew, ///< arguments: its version, ours
    ProjectOlder,  ///< cannot only be read; arguments: its version, ours
    ProjectLocked, ///< arguments: the holder's name, host, process id
    ProjectReadOnly,
    ProjectDamaged,
    ProjectExists,
    MigrationFailed, ///< arguments: from version, to version
    ProjectMoved,    ///< its file was moved, replaced or removed while open; arguments: the copy, if there is
                     ///< one
    JournalLeft,     ///< unfinished writing that cannot be taken back here; arguments: the journal's name
    DatabaseFailed,  ///< detail: the database's own words
    DiskFull,
    // Commands
    NoSuchEpisode,
    TextChangedMeanwhile, ///< an episode has another text than the one that a new text was compared with;
                          ///< arguments: its title
    TwoNewTexts,          ///< several files of one import are new texts of one episode
    NoSuchTag,
    CannotSplit,   ///< a passage, at its end or outside it
    PassagesApart, ///< those that are to be one are not of one text, or fewer than two
    NoSuchPerson,
    NoSuchAttribute,
    WrongValue, ///< of an attribute; arguments: what was given, the attribute's name, its type's word
    NoTable,    ///< a file in which values are to stand, below titles of their columns, and do not
    NoSuchCoder,
    NoSuchTurn,
    NoSuchQuestion,
    QuoteNotFound,    ///< arguments: the quote
    QuoteAmbiguous,   ///< arguments: the quote, then one "turn: context" per candidate
    RangeOutsideText, ///< arguments: start, stop, length (code points)
    BadColour,
    BadQuery, ///< arguments: the query, the place (UTF-16 units, from 0)
    UnknownExportFormat,
    TemplateRefused, ///< arguments: template, reason
    FolderNotOurs,   ///< an export would replace a folder that holds something else
    TableTooLarge,   ///< for a spreadsheet; arguments: rows, limit
    NothingToExport, ///< what was chosen holds no interview that may be read, or not two to face each other
    NameTaken,
    NameEmpty,
    // The codebook
    CodebookProtected,
    CodebookEmpty,      ///< nothing to export
    TagNotCodable,      ///< arguments: the tag
    TagDropped,         ///< arguments: the tag
    TagInsideItself,    ///< arguments: the tag
    TagGoesToo,         ///< what is to take over its taggings is itself deleted; arguments: that tag
    NotACodebook,       ///< a file that is none, as CSV or QDC
    BadCodebookValue,   ///< of an entry of such a file; arguments: the column, the value
    CodebookEntryTwice, ///< an entry is about the same tag as one before; arguments: the tag
    LinkToItself,
    // Sharing
    NotAKeyFile, ///< arguments: the columns it has besides name, alias, capital; or none
    SameFile,    ///< a copy that would replace the project itself
    CopyLeft,    ///< somebody was withdrawn, and copies of the project could not be deleted; arguments: their
                 ///< paths
    HandOverFailed, ///< the running window did not answer; arguments: "sent" when it had the command already
    Cancelled,
    Internal,
};
/// For walking all codes; Internal stays the last.
inline constexpr int ErrorCodeCount = int(ErrorCode::Internal) + 1;

/// An error that a caller handles: a code and its arguments, never a sentence, so that the language can
/// switch.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QStringList arguments;
    QString file;    ///< the file or folder it is about; empty when none
    qint64 line = 0; ///< 1-based line in that file; 0 when unknown
    QString detail;  ///< words of the operating system or a library, shown as they are

    bool operator==(const Error &) const = default;
};

template<class T>
using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> fail(ErrorCode code, const QStringList &arguments = {})
{
    return std::unexpected(Error{.code = code, .arguments = arguments, .file = {}, .line = 0, .detail = {}});
}

[[nodiscard]] inline std::unexpected<Error> failAt(ErrorCode code, qint64 line,
                                                   const QStringList &arguments = {})
{
    return std::unexpected(
        Error{.code = code, .arguments = arguments, .file = {}, .line = line, .detail = {}});
}

} // namespace visavis
