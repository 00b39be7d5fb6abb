// SPDX-License-Identifier: MIT
#include "tests/models/readers/wordcheck.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace visavis::test
{

using namespace Qt::StringLiterals;

namespace
{

bool hasWord(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

/// What a reader of Markdown may leave out: front matter, template tags, HTML tags, folds, images, link
/// targets.
QString withoutMarkup(QString gap, bool atStart)
{
    static const QRegularExpression frontMatter(u"^---\\n.*?\\n---\\n"_s,
                                                QRegularExpression::DotMatchesEverythingOption);
    static const std::array patterns{
        QRegularExpression(u"\\{%.*?%\\}|\\{\\{.*?\\}\\}"_s),
        QRegularExpression(u"<summary>.*?</summary>"_s),
        QRegularExpression(u"</?[a-zA-Z][^<>\\n]*>"_s),
        QRegularExpression(u"!\\[[^\\]]*\\]\\([^)]*\\)"_s),
        QRegularExpression(u"\\]\\([^)]*\\)"_s),
        QRegularExpression(u"&[a-z]+;"_s),
    };
    if (atStart) {
        gap.remove(frontMatter);
    }
    for (const QRegularExpression &pattern : patterns) {
        gap.replace(pattern, u" "_s);
    }
    // What is left may stand between the letters of a label: "**Ann** :".
    static const QRegularExpression marks(u"[*_`\\\\>#]"_s);
    return gap.remove(marks);
}

/// Takes out labels and times; what then still has a word is a loss.
QString withoutLabels(QString gap, const Transcript &transcript)
{
    for (const Label &label : transcript.labels) {
        if (!label.name.isEmpty()) {
            gap.remove(label.name);
        }
    }
    static const QRegularExpression dividers(u"\\b(Break|Jingle)\\b"_s);
    static const QRegularExpression times(u"[0-9]{1,3}(:[0-9]{2})+([.,][0-9]+)?"_s);
    return gap.remove(dividers).remove(times);
}

} // namespace

QString wordDifference(const Source &source, const Transcript &transcript)
{
    const QStringView text = source.text;
    const QStringView body = transcript.body;
    const bool markdown = transcript.format == u"markdown";
    qsizetype bodyEnd = 0;
    qsizetype sourceEnd = 0;
    const auto checkGap = [&](qsizetype bodyStart, qsizetype sourceStart) -> QString {
        if (sourceStart < sourceEnd || bodyStart < bodyEnd) {
            return u"out of order or doubled at %1"_s.arg(sourceStart);
        }
        if (hasWord(body.sliced(bodyEnd, bodyStart - bodyEnd))) {
            return u"not of the source: \"%1\""_s.arg(body.sliced(bodyEnd, bodyStart - bodyEnd));
        }
        QString gap = text.sliced(sourceEnd, sourceStart - sourceEnd).toString();
        gap = withoutLabels(markdown ? withoutMarkup(gap, sourceEnd == 0) : gap, transcript);
        return hasWord(gap) ? u"lost: \"%1\""_s.arg(gap.trimmed()) : QString();
    };
    for (const SourcePiece &piece : transcript.pieces) {
        if (const QString wrong = checkGap(piece.body.value(), piece.source.value()); !wrong.isEmpty()) {
            return wrong;
        }
        if (body.sliced(piece.body.value(), piece.length) !=
            text.sliced(piece.source.value(), piece.length)) {
            return u"not as in the source at %1"_s.arg(piece.source.value());
        }
        bodyEnd = piece.body.value() + piece.length;
        sourceEnd = piece.source.value() + piece.length;
    }
    if (const QString wrong = checkGap(body.size(), text.size()); !wrong.isEmpty()) {
        return wrong;
    }
    // Every word of the body is in a title or in a turn.
    qsizetype covered = 0;
    std::vector<Utf16Range> ranges;
    for (const Section &section : transcript.sections) {
        ranges.push_back(section.titleRange);
    }
    for (const Turn &turn : transcript.turns) {
        ranges.push_back(turn.range);
    }
    std::ranges::sort(ranges);
    for (const Utf16Range &range : ranges) {
        if (range.start.value() < covered && !range.isEmpty()) {
            return u"titles and turns overlap at %1"_s.arg(range.start.value());
        }
        if (hasWord(body.sliced(covered, std::max<qsizetype>(0, range.start.value() - covered)))) {
            return u"in no turn: at %1"_s.arg(covered);
        }
        covered = std::max(covered, range.stop.value());
    }
    return hasWord(body.sliced(covered)) ? u"in no turn: at %1"_s.arg(covered) : QString();
}

} // namespace visavis::test
