// SPDX-License-Identifier: MIT
#include "trackedtext.h"

namespace visavis::test
{

using namespace Qt::StringLiterals;

namespace
{

const QLatin1StringView Break = "\n\n"_L1;

TrackedParagraph paragraphOf(QStringView text, int &count)
{
    TrackedParagraph paragraph;
    qsizetype start = 0;
    qsizetype wordStart = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool isInWord =
            i < text.size() && (text[i].isLetterOrNumber() || text[i].isMark() || text[i].isSurrogate());
        if (isInWord && wordStart < 0) {
            wordStart = i;
        } else if (!isInWord && wordStart >= 0) {
            paragraph.words.push_back({.before = text.sliced(start, wordStart - start).toString(),
                                       .word = text.sliced(wordStart, i - wordStart).toString(),
                                       .origin = count++});
            start = i;
            wordStart = -1;
        }
    }
    paragraph.end = text.sliced(start).toString();
    return paragraph;
}

} // namespace

QString TrackedParagraph::text() const
{
    QString text;
    for (const TrackedWord &word : words) {
        text += word.before + word.word;
    }
    return text + end;
}

TrackedText::TrackedText(const QString &original)
{
    int count = 0;
    for (const QStringView paragraph : QStringView(original).tokenize(Break)) {
        m_paragraphs.push_back(paragraphOf(paragraph, count));
    }
}

QString TrackedText::text() const
{
    QString text;
    for (const TrackedParagraph &paragraph : m_paragraphs) {
        if (&paragraph != &m_paragraphs.front()) {
            text += Break;
        }
        text += paragraph.text();
    }
    return text;
}

std::vector<TrackedText::Place> TrackedText::places() const
{
    std::vector<Place> places;
    qsizetype at = 0;
    for (const TrackedParagraph &paragraph : m_paragraphs) {
        for (const TrackedWord &word : paragraph.words) {
            at += word.before.size();
            places.push_back({.range = {Utf16Offset(at), Utf16Offset(at + word.word.size())},
                              .origin = word.origin,
                              .isOther = word.isOther});
            at += word.word.size();
        }
        at += paragraph.end.size() + Break.size();
    }
    return places;
}

} // namespace visavis::test
