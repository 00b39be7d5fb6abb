// SPDX-License-Identifier: MIT
#include "models/readers/documents/docx.h"
#include "models/readers/documents/epub.h"
#include "models/readers/documents/foreign.h"
#include "models/readers/documents/html.h"
#include "models/readers/documents/odf.h"
#include "models/readers/documents/pdf.h"
#include "models/readers/documents/rtf.h"
#include "models/readers/language.h"
#include "models/readers/reader.h"
#include "models/readers/structure/roles.h"
#include "models/readers/subtitles/subrip.h"
#include "models/readers/subtitles/webvtt.h"
#include "models/readers/text/markdown.h"
#include "models/readers/text/plaintext.h"

#include <QFileInfo>

namespace visavis
{

const std::vector<Format> &formats()
{
    static const std::vector<Format> all{
        docxFormat(),
        odtFormat(),
        flatOdtFormat(),
        epubFormat(),
        pdfFormat(),
        foreignFormat(),
        rtfFormat(),
        htmlFormat(),
        webVttFormat(),
        subRipFormat(),
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

Result<Transcript> readTranscript(const Source &source, Progress &progress)
{
    const auto named = [&](Error error) {
        error.file = source.fileName;
        return std::unexpected(std::move(error));
    };
    const Format *format = formatFor(source);
    if (format == nullptr) {
        const bool isBlank = source.content == Content::Text && source.text.trimmed().isEmpty();
        const ErrorCode code = isBlank ? ErrorCode::NoWords : ErrorCode::UnknownFormat;
        return named({.code = code, .arguments = {}, .file = {}, .line = 0, .detail = {}});
    }
    Result<Transcript> read = format->read(source, progress);
    if (!read) {
        return named(std::move(read.error()));
    }
    const bool hasWords = std::ranges::any_of(read->body, [](QChar c) { return c.isLetterOrNumber(); });
    if (!hasWords) {
        return named({.code = ErrorCode::NoWords, .arguments = {}, .file = {}, .line = 0, .detail = {}});
    }
    if (read->language.isEmpty()) {
        read->language = detectLanguage(read->body);
    }
    structure::assignRoles(*read);
    warnOfSource(source, *read);
    return read;
}

} // namespace visavis
