// SPDX-License-Identifier: MIT
#include "models/readers/documents/pdf.h"

#include "models/readers/documents/leftout.h"
#include "models/readers/documents/officefacts.h"
#include "models/readers/documents/pdflines.h"
#include "models/readers/documents/pdfparagraphs.h"

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

Fit fitPdf(const Source & /*source*/)
{
    return Fit::Certain; // decodeSource looked at its first bytes
}

/// Letters for which a font gives no character that means the same everywhere. Bullets are such letters too.
qsizetype unknownLetters(const std::vector<pdf::Line> &lines)
{
    constexpr qsizetype FewestOfAll = 100; // one in so many
    qsizetype unknown = 0;
    qsizetype all = 0;
    for (const pdf::Line &line : lines) {
        all += line.text.size();
        unknown += std::ranges::count_if(line.text, [](QChar c) {
            return c.category() == QChar::Other_PrivateUse || c.category() == QChar::Other_NotAssigned ||
                   c == QChar::ReplacementCharacter;
        });
    }
    return unknown * FewestOfAll > all ? unknown : 0;
}

void warnOf(const pdf::Text &text, const pdf::Paragraphs &paragraphs, Transcript &facts)
{
    const auto warn = [&](WarningCode code, const QStringList &arguments = {}) {
        facts.warnings.push_back({.code = code, .arguments = arguments, .line = 0});
    };
    warn(WarningCode::OnlyPages);
    if (text.emptyPages > 0) {
        warn(WarningCode::PagesWithoutText, {QString::number(text.emptyPages)});
    }
    if (const auto heads = std::ranges::count_if(text.lines, &pdf::Line::isPageHead); heads > 0) {
        warn(WarningCode::PartLeftOut, {leftout::PageHeads, QString::number(heads)});
    }
    if (paragraphs.hyphensTakenOut + paragraphs.hyphensKept > 0) {
        warn(WarningCode::HyphensAtLineEnds,
             {QString::number(paragraphs.hyphensTakenOut), QString::number(paragraphs.hyphensKept)});
    }
    if (const qsizetype unknown = unknownLetters(text.lines); unknown > 0) {
        warn(WarningCode::LettersUnknown, {QString::number(unknown)});
    }
}

Result<Transcript> readPdf(const Source &source, Progress &progress)
{
    Result<pdf::Text> text = pdf::readLines(source.bytes, progress);
    if (!text) {
        return std::unexpected(text.error());
    }
    if (text->lines.empty()) {
        return fail(ErrorCode::PagesArePictures);
    }
    pdf::findPageHeads(*text);
    pdf::Paragraphs paragraphs = pdf::paragraphsOf(text->lines);
    Transcript facts;
    facts.format = u"pdf"_s;
    facts.title = onlyTopHeading(paragraphs.document);
    warnOf(*text, paragraphs, facts);
    text->lines = {}; // as large as the text itself
    Transcript stated;
    stated.title = text->title;
    stated.date = text->date;
    paragraphs.document.shape = source.shape;
    return structureOffice(std::move(paragraphs.document), std::move(facts), stated, progress);
}

} // namespace

Format pdfFormat()
{
    return {.id = "pdf"_L1,
            .fileNameSuffixes = {u"pdf"_s},
            .content = Content::Pdf,
            .fit = fitPdf,
            .read = readPdf,
            .takesShape = true};
}

} // namespace visavis
