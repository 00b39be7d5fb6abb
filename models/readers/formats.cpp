// SPDX-License-Identifier: MIT
#include "models/readers/json/formats.h"
#include "models/readers/documents/docx.h"
#include "models/readers/documents/epub.h"
#include "models/readers/documents/foreign.h"
#include "models/readers/documents/html.h"
#include "models/readers/documents/odf.h"
#include "models/readers/documents/pdf.h"
#include "models/readers/documents/rtf.h"
#include "models/readers/language.h"
#include "models/readers/linguistic/chat.h"
#include "models/readers/linguistic/elan.h"
#include "models/readers/linguistic/exmaralda.h"
#include "models/readers/linguistic/folker.h"
#include "models/readers/linguistic/tei.h"
#include "models/readers/linguistic/textgrid.h"
#include "models/readers/linguistic/transcriber.h"
#include "models/readers/reader.h"
#include "models/readers/structure/roles.h"
#include "models/readers/subtitles/ass.h"
#include "models/readers/subtitles/lrc.h"
#include "models/readers/subtitles/sbv.h"
#include "models/readers/subtitles/subrip.h"
#include "models/readers/subtitles/ttml.h"
#include "models/readers/subtitles/webvtt.h"
#include "models/readers/text/csv.h"
#include "models/readers/text/markdown.h"
#include "models/readers/text/plaintext.h"

#include <QFileInfo>

namespace visavis
{

const std::vector<Format> &formats()
{
    static const std::vector<Format> all{
        teiFormat(),
        folkerFormat(),
        exmaraldaFormat(),
        chatFormat(),
        textGridFormat(),
        elanFormat(),
        transcriberFormat(),
        docxFormat(),
        odtFormat(),
        flatOdtFormat(),
        epubFormat(),
        pdfFormat(),
        rtfFormat(),
        htmlFormat(),
        webVttFormat(),
        subRipFormat(),
        sbvFormat(),
        assFormat(),
        lrcFormat(),
        ttmlFormat(),
        json::oTranscribeFormat(),
        json::podcastFormat(),
        json::whisperFormat(),
        json::whisperCppFormat(),
        json::assemblyAiFormat(),
        json::awsTranscribeFormat(),
        json::azureSpeechFormat(),
        json::deepgramFormat(),
        json::elevenLabsFormat(),
        json::gladiaFormat(),
        json::googleSpeechFormat(),
        json::podloveFormat(),
        json::revFormat(),
        json::sonixFormat(),
        json::speechmaticsFormat(),
        json::watsonFormat(),
        json::youTubeFormat(),
        json::voskFormat(),
        csvFormat(),
        markdownFormat(),
        plainTextFormat(),
    };
    return all;
}

const Format *formatFor(const Source &source)
{
    const QString suffix = QFileInfo(source.fileName).suffix().toLower();
    const Format *best = nullptr;
    Fit bestFit = Fit::No;
    for (const Format &format : formats()) {
        const Fit fit = format.content == source.content ? format.fit(source) : Fit::No;
        // Between equals the file's name decides; where it says nothing, the broader format, which assumes
        // less.
        const bool named = best != nullptr && best->fileNameSuffixes.contains(suffix);
        if (fit > bestFit || (fit == bestFit && fit != Fit::No && !named)) {
            best = &format;
            bestFit = fit;
        }
    }
    return best;
}

namespace
{

/// Places where the body has U+FFFD are one warning, whether bytes or characters were at fault.
void warnOfSource(const Source &source, Transcript &transcript)
{
    using namespace Qt::StringLiterals;
    auto &warnings = transcript.warnings;
    if (source.undecodable > 0) {
        const auto known = std::ranges::find(warnings, WarningCode::CharactersReplaced, &Warning::code);
        if (known == warnings.end()) {
            warnings.push_back({.code = WarningCode::CharactersReplaced,
                                .arguments = {QString::number(source.undecodable)},
                                .line = 0});
        } else {
            known->arguments = {QString::number(known->arguments.value(0).toLongLong() + source.undecodable)};
        }
    }
    if (source.charsetGuessed) {
        warnings.push_back({.code = WarningCode::CharsetGuessed, .arguments = {source.charset}, .line = 0});
    }
}

} // namespace

const Format *formatNamed(QStringView id)
{
    const auto found = std::ranges::find_if(formats(), [&](const Format &format) { return format.id == id; });
    return found == formats().end() ? nullptr : &*found;
}

namespace
{

bool hasWords(const Transcript &transcript)
{
    return std::ranges::any_of(transcript.body, [](QChar c) { return c.isLetterOrNumber(); });
}

/// In this format, or none when null.
Result<Transcript> readAs(const Format *format, const Source &source, Progress &progress)
{
    const auto named = [&](Error error) {
        error.file = source.fileName;
        return std::unexpected(std::move(error));
    };
    if (format == nullptr && source.content == Content::Zip) {
        return named(whyNoTranscript(source.bytes));
    }
    if (format == nullptr || format->content != source.content) {
        const bool isBlank = source.content == Content::Text && source.text.trimmed().isEmpty();
        const ErrorCode code = isBlank ? ErrorCode::NoWords : ErrorCode::UnknownFormat;
        return named({.code = code, .arguments = {}, .file = {}, .line = 0, .detail = {}});
    }
    Result<Transcript> read = format->read(source, progress);
    if (!read) {
        return named(std::move(read.error()));
    }
    if (!hasWords(*read)) {
        return named({.code = ErrorCode::NoWords, .arguments = {}, .file = {}, .line = 0, .detail = {}});
    }
    if (read->language.isEmpty()) {
        read->language = detectLanguage(read->body);
    }
    structure::assignRoles(*read);
    warnOfSource(source, *read);
    return read;
}

} // namespace

Result<Transcript> readTranscript(const Source &source, Progress &progress)
{
    return readAs(formatFor(source), source, progress);
}

Result<Transcript> readUnedited(Source source, const ReadingOptions &options, Progress &progress)
{
    source.shape = options.shape;
    return readAs(options.format.isEmpty() ? formatFor(source) : formatNamed(options.format), source,
                  progress);
}

Result<EditedReading> readTranscript(const Source &source, const ReadingOptions &options, Progress &progress)
{
    return readUnedited(source, options, progress)
        .and_then([&](Transcript &&reading) -> Result<EditedReading> {
            EditedReading edited = applyEdits(std::move(reading), options);
            if (!hasWords(edited.transcript)) {
                return std::unexpected(Error{.code = ErrorCode::NoWords,
                                             .arguments = {},
                                             .file = source.fileName,
                                             .line = 0,
                                             .detail = {}});
            }
            return edited;
        });
}

} // namespace visavis
