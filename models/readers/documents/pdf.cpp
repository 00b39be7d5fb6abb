// SPDX-License-Identifier: MIT
#include "models/readers/documents/pdf.h"

#include "models/readers/documents/documentbuilder.h"
#include "models/readers/documents/leftout.h"
#include "models/readers/documents/officefacts.h"
#include "models/readers/documents/pdflines.h"
#include "models/readers/structure/words.h"

#include <QSet>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// A gap between paragraphs, in usual distances of lines.
constexpr double ParagraphGap = 1.25;
/// A last line of a paragraph leaves this much of the width free.
constexpr double ShortLine = 0.8;
/// The indent of a first line (points).
constexpr double Indent = 8;

Fit fitPdf(const Source & /*source*/)
{
    return Fit::Certain; // decodeSource looked at its first bytes
}

/// The words of the text, small letters only: those that stand there whole, and those with a hyphen inside.
QSet<QString> wordsIn(const std::vector<pdf::Line> &lines)
{
    QSet<QString> words;
    for (const pdf::Line &line : lines) {
        qsizetype start = 0;
        const QStringView text = line.text;
        const auto inWord = [&](qsizetype i) {
            return text[i].isLetter() || (text[i] == u'-' && i + 1 < text.size());
        };
        for (qsizetype i = 0; i <= text.size(); ++i) {
            if (i < text.size() && inWord(i)) {
                continue;
            }
            if (i > start) {
                words.insert(text.sliced(start, i - start).toString().toLower());
            }
            start = i + 1;
        }
    }
    return words;
}

/// Puts the lines together: which begin a paragraph, and where a hyphen at the end only parts a word.
class LineJoiner
{
public:
    explicit LineJoiner(const std::vector<pdf::Line> &lines)
        : m_lines(lines)
        , m_words(wordsIn(lines))
        , m_pitch(pdf::usualPitch(lines))
    {
        for (const pdf::Line &line : lines) {
            m_left = m_left ? std::min(*m_left, line.box.left()) : line.box.left();
            m_right = std::max(m_right, line.box.right());
        }
    }

    structure::Document join()
    {
        DocumentBuilder builder;
        const pdf::Line *last = nullptr;
        for (const pdf::Line &line : m_lines) {
            if (line.isPageHead) {
                continue;
            }
            QStringView words = line.text;
            if (last == nullptr || beginsParagraph(*last, line)) {
                builder.beginParagraph({});
            } else {
                builder.breakLine(m_parts ? DocumentBuilder::Break::Inside : DocumentBuilder::Break::Wrap);
            }
            const pdf::Line *next = nextOf(line);
            m_parts = next != nullptr && !beginsParagraph(line, *next) && partsWord(line, *next);
            builder.addWords(m_parts ? words.chopped(1) : words);
            last = &line;
        }
        return builder.finish();
    }

private:
    [[nodiscard]] const pdf::Line *nextOf(const pdf::Line &line) const
    {
        for (const pdf::Line *next = &line + 1; next != m_lines.data() + m_lines.size(); ++next) {
            if (!next->isPageHead) {
                return next;
            }
        }
        return nullptr;
    }

    [[nodiscard]] bool beginsParagraph(const pdf::Line &last, const pdf::Line &line) const
    {
        const double width = m_right - m_left.value_or(0);
        const bool isShort = last.box.right() - m_left.value_or(0) < ShortLine * width;
        const bool ended = structure::endsAsSentence(last.text);
        if (last.page != line.page) {
            return ended && (isShort || !line.text.front().isLower());
        }
        const double pitch = line.box.bottom() - last.box.bottom();
        if (pitch > ParagraphGap * m_pitch || pitch < 0) {
            return true;
        }
        return ended && (isShort || line.box.left() > last.box.left() + Indent);
    }

    /// Certain where the whole word stands elsewhere in the text and the one with a hyphen does not; and for
    /// the soft hyphen, which means nothing else.
    [[nodiscard]] bool partsWord(const pdf::Line &line, const pdf::Line &next) const
    {
        if (line.text.endsWith(u'\u00ad')) {
            return true;
        }
        if (!(line.text.endsWith(u'-') || line.text.endsWith(u'\u2010')) || !next.text.front().isLower()) {
            return false;
        }
        const auto isLetter = [](QChar c) { return c.isLetter(); };
        const QStringView before = QStringView(line.text).chopped(1);
        const auto from = std::find_if_not(before.rbegin(), before.rend(), isLetter);
        const QString first = before.last(from - before.rbegin()).toString().toLower();
        const QStringView after = next.text;
        const auto to = std::ranges::find_if_not(after, isLetter);
        const QString second = after.first(to - after.begin()).toString().toLower();
        return !first.isEmpty() && m_words.contains(first + second) &&
               !m_words.contains(first + u'-' + second);
    }

    const std::vector<pdf::Line> &m_lines;
    QSet<QString> m_words;
    double m_pitch;
    std::optional<double> m_left;
    double m_right = 0;
    bool m_parts = false; ///< the line before ends inside a word
};

Result<Transcript> readPdf(const Source &source, Progress &progress)
{
    Result<pdf::Text> text = pdf::readLines(source.bytes, progress);
    if (!text) {
        return std::unexpected(text.error());
    }
    pdf::findPageHeads(*text);
    Transcript facts;
    facts.format = u"pdf"_s;
    const auto warn = [&](WarningCode code, const QStringList &arguments = {}) {
        facts.warnings.push_back({.code = code, .arguments = arguments, .line = 0});
    };
    warn(WarningCode::OnlyPages);
    if (text->emptyPages > 0) {
        warn(WarningCode::PagesWithoutText, {QString::number(text->emptyPages)});
    }
    if (const auto heads = std::ranges::count_if(text->lines, &pdf::Line::isPageHead); heads > 0) {
        warn(WarningCode::PartLeftOut, {leftout::PageHeads, QString::number(heads)});
    }
    if (text->lines.empty()) {
        return text->emptyPages > 0 ? fail(ErrorCode::PagesArePictures) : fail(ErrorCode::NoWords);
    }
    structure::Document document = LineJoiner(text->lines).join();
    return structureOffice(std::move(document), std::move(facts), {}, progress);
}

} // namespace

Format pdfFormat()
{
    return {.id = "pdf"_L1,
            .fileNameSuffixes = {u"pdf"_s},
            .content = Content::Pdf,
            .fit = fitPdf,
            .read = readPdf};
}

} // namespace visavis
