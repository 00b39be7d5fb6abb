// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"
#include "models/base/job.h"
#include "models/readers/editedreading.h"
#include "models/readers/readingoptions.h"
#include "models/transcript/transcript.h"

#include <QByteArray>
#include <QString>

namespace visavis
{

/// What kind of bytes a file holds, as far as the first of them say.
enum class Content {
    Text,
    Zip, ///< a container of other files: DOCX, ODT, EPUB
    Pdf,
};

/// The bytes of one file and what its characters are.
struct Source {
    QString fileName; ///< name only or whole path; breaks ties between formats, nothing else
    QByteArray bytes;
    Content content = Content::Text;
    QString charset; ///< "UTF-8", "UTF-16LE", "windows-1252" ...; empty where the content is no text
    QString text;    ///< decoded, without BOM, line ends as LF, no NUL, no lone surrogate; empty where the
                     ///< content is no text
    qsizetype undecodable = 0; ///< places where bytes, or what may not be in a text, became U+FFFD
    bool charsetGuessed = false;
    SpeakerShape shape = SpeakerShape::ByEvidence; ///< what a person says; readers hand it to the structure
};

/// How sure a reader is, from the content, that a file is of its format.
enum class Fit { No, Possible, Likely, Certain };

/// One transcript format. A reader is stateless and may be used from many threads at once.
///
/// The limits that hold for every reader are in readers/limits.h; a reader that needs more bounds (nesting,
/// parts) states them in its own file.
struct Format {
    QLatin1StringView id;            ///< "markdown": in JSON and in the file, never translated
    QStringList fileNameSuffixes;    ///< lower case, without dot
    Content content = Content::Text; ///< asked about sources of no other content
    /// A quick look, at most a few kilobytes of it.
    Fit (*fit)(const Source &source);
    /// Reads the whole. Words are never lost: what is not understood is a turn without speaker, and what is
    /// left out on purpose is in the warnings. Errors carry line and reason.
    Result<Transcript> (*read)(const Source &source, Progress &progress);
    bool takesShape = false; ///< heeds Source::shape
};

/// Format::read of a reader that is a class: made of the two, and read() does the rest.
template<class Reader>
[[nodiscard]] Result<Transcript> readBy(const Source &source, Progress &progress)
{
    return Reader(source, progress).read();
}

/// All formats, the most particular first, the broadest last.
[[nodiscard]] const std::vector<Format> &formats();

/// The format whose content fits best; the file name only breaks ties. Null when none does.
[[nodiscard]] const Format *formatFor(const Source &source);

/// Reads and decodes a file's bytes: UTF-8 with and without BOM, UTF-16, and single-byte sets by detection.
/// Refuses what is missing, a folder, no file at all (a pipe, a device), unreadable, empty, binary or over
/// the limits. A file of zeros or endless lines is read up to the limit at most.
[[nodiscard]] Result<Source> loadSource(const QString &path);
[[nodiscard]] Result<Source> decodeSource(const QString &fileName, const QByteArray &bytes);

/// The format of this id; null when there is none.
[[nodiscard]] const Format *formatNamed(QStringView id);

/// Chooses the format and reads; the language and the roles of the speakers, where the file does not state
/// them, are found by evidence. The error names the file.
[[nodiscard]] Result<Transcript> readTranscript(const Source &source, Progress &progress);
/// The same in the format and shape that a person chose, without the other edits. UnknownFormat where the
/// format cannot be read from such content.
[[nodiscard]] Result<Transcript> readUnedited(Source source, const ReadingOptions &options,
                                              Progress &progress);
/// The same with all edits; NoWords when they leave none.
[[nodiscard]] Result<EditedReading> readTranscript(const Source &source, const ReadingOptions &options,
                                                   Progress &progress);

} // namespace visavis
