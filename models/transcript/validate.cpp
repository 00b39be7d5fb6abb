// SPDX-License-Identifier: MIT
#include "models/transcript/validate.h"

#include "models/transcript/forbidden.h"

#include <QSet>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

using Violation = std::optional<QString>;

QString at(qsizetype index)
{
    return u" ("_s + QString::number(index) + u")"_s;
}

Violation inCharacters(QStringView text, const QString &what)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isForbidden(text, i)) {
            return what + u" holds NUL or a lone surrogate"_s + at(i);
        }
    }
    return std::nullopt;
}

Violation inBody(const Transcript &transcript)
{
    if (transcript.body.contains(u'\r')) {
        return u"The body holds a carriage return"_s;
    }
    if (transcript.body.startsWith(QChar(QChar::ByteOrderMark))) {
        return u"The body begins with a byte order mark"_s;
    }
    return inCharacters(transcript.body, u"The body"_s);
}

/// Checks that the parts, taken in order, fill the body but for a blank line between any two.
class Walk
{
public:
    explicit Walk(const Transcript &transcript)
        : m_transcript(transcript)
    {
    }

    Violation over(Utf16Range part, const QString &what)
    {
        const QStringView body = m_transcript.body;
        if (part.start.value() < 0 || part.stop.value() > body.size() || part.isEmpty()) {
            return what + u" is empty or lies outside the body"_s;
        }
        const qsizetype expected = m_stop + (m_stop > 0 ? 2 : 0);
        if (part.start.value() != expected || (m_stop > 0 && body.sliced(m_stop, 2) != u"\n\n")) {
            return what + u" does not follow the part before it after one blank line"_s;
        }
        const QStringView text = slice(body, part);
        if (text.front().isSpace() || text.back().isSpace()) {
            return what + u" has spaces around it"_s;
        }
        if (text.contains(u"\n\n\n")) {
            return what + u" has two blank lines within"_s;
        }
        m_stop = part.stop.value();
        return std::nullopt;
    }
    Violation atEnd() const
    {
        return m_stop == m_transcript.body.size() ? Violation() : u"The body goes on after the last part"_s;
    }

private:
    const Transcript &m_transcript;
    qsizetype m_stop = 0;
};

Violation inTitle(const Transcript &transcript, size_t index, Walk &walk)
{
    const Section &section = transcript.sections[index];
    const QString what = u"The title of section"_s + at(qsizetype(index));
    if (section.level < 1) {
        return what + u" has no level"_s;
    }
    if (section.titleRange.isEmpty()) {
        const bool isPlain = index == 0 && section.titleRange == Utf16Range{};
        return isPlain ? Violation() : what + u" is empty, but not the first"_s;
    }
    if (const auto broken = walk.over(section.titleRange, what)) {
        return broken;
    }
    return transcript.titleOf(section).contains(u'\n') ? what + u" has several lines"_s : Violation();
}

Violation inTurn(const Transcript &transcript, size_t index, Walk &walk)
{
    const Turn &turn = transcript.turns[index];
    const QString what = u"Turn"_s + at(qsizetype(index));
    if (const auto broken = walk.over(turn.range, what)) {
        return broken;
    }
    for (auto label = turn.labels.begin(); label != turn.labels.end(); ++label) {
        if (*label < 0 || size_t(*label) >= transcript.labels.size()) {
            return what + u" has a label that is not there"_s;
        }
        if (std::find(turn.labels.begin(), label, *label) != label) {
            return what + u" has one label twice"_s;
        }
    }
    if (turn.start && turn.end && *turn.end < *turn.start) {
        return what + u" ends before it starts"_s;
    }
    return std::nullopt;
}

Violation inParts(const Transcript &transcript)
{
    const auto &sections = transcript.sections;
    if (sections.empty() ? !transcript.turns.empty() : sections.front().firstTurn != 0) {
        return u"The first turn is in no section"_s;
    }
    Walk walk(transcript);
    size_t section = 0;
    for (size_t turn = 0; turn <= transcript.turns.size(); ++turn) {
        for (; section < sections.size() && sections[section].firstTurn <= int(turn); ++section) {
            if (sections[section].firstTurn < int(turn)) {
                return u"Sections are out of order"_s + at(qsizetype(section));
            }
            if (const auto broken = inTitle(transcript, section, walk)) {
                return broken;
            }
        }
        if (turn < transcript.turns.size()) {
            if (const auto broken = inTurn(transcript, turn, walk)) {
                return broken;
            }
        }
    }
    if (section < sections.size()) {
        return u"A section begins behind the last turn"_s + at(qsizetype(section));
    }
    return walk.atEnd();
}

Violation inLabels(const Transcript &transcript)
{
    QSet<QString> names;
    QSet<int> unnamedRoles;
    for (size_t i = 0; i < transcript.labels.size(); ++i) {
        const Label &label = transcript.labels[i];
        const QString what = u"Label"_s + at(qsizetype(i));
        if (const auto broken = inCharacters(label.name, what)) {
            return broken;
        }
        if (label.name.simplified() != label.name) {
            return what + u" has spaces to spare"_s;
        }
        const bool isTwin =
            label.name.isEmpty() ? unnamedRoles.contains(int(label.role)) : names.contains(label.name);
        if (isTwin) {
            return what + u" is there twice"_s;
        }
        names.insert(label.name);
        if (label.name.isEmpty()) {
            unnamedRoles.insert(int(label.role));
        }
    }
    return std::nullopt;
}

Violation inTimes(const Transcript &transcript)
{
    const auto &times = transcript.times;
    for (size_t i = 0; i < times.size(); ++i) {
        const QString what = u"Time span"_s + at(qsizetype(i));
        const Utf16Range range = times[i].range;
        if (range.isEmpty() || range.start.value() < 0 || range.stop.value() > transcript.body.size()) {
            return what + u" is empty or lies outside the body"_s;
        }
        if (i > 0 && !(times[i - 1].range < range)) {
            return what + u" is out of order"_s;
        }
        if (times[i].end < times[i].start) {
            return what + u" ends before it starts"_s;
        }
    }
    return std::nullopt;
}

Violation inPieces(const Transcript &transcript)
{
    qsizetype stop = 0;
    for (size_t i = 0; i < transcript.pieces.size(); ++i) {
        const SourcePiece &piece = transcript.pieces[i];
        const QString what = u"Source piece"_s + at(qsizetype(i));
        if (piece.length <= 0 || piece.source.value() < 0 || piece.body.value() < stop ||
            piece.body.value() + piece.length > transcript.body.size()) {
            return what + u" is empty, out of order or outside the body"_s;
        }
        stop = piece.body.value() + piece.length;
    }
    return std::nullopt;
}

Violation inFacts(const Transcript &transcript)
{
    if (transcript.units < 0) {
        return u"The number of units is negative"_s;
    }
    for (const QString *fact :
         {&transcript.title, &transcript.number, &transcript.summary, &transcript.media}) {
        if (const auto broken = inCharacters(*fact, u"A fact"_s)) {
            return broken;
        }
    }
    const auto isLower = [](QChar c) { return c >= u'a' && c <= u'z'; };
    const QString &language = transcript.language;
    if (!language.isEmpty() && (language.size() != 2 || !std::ranges::all_of(language, isLower))) {
        return u"The language is no ISO 639-1 code"_s;
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> violation(const Transcript &transcript)
{
    for (const auto check : {inBody, inParts, inLabels, inTimes, inPieces, inFacts}) {
        if (const auto broken = check(transcript)) {
            return broken;
        }
    }
    return std::nullopt;
}

std::optional<QString> violation(const Transcript &transcript, QStringView source)
{
    if (const auto broken = violation(transcript)) {
        return broken;
    }
    for (size_t i = 0; i < transcript.pieces.size(); ++i) {
        const SourcePiece &piece = transcript.pieces[i];
        const QString what = u"Source piece"_s + at(qsizetype(i));
        if (piece.source.value() + piece.length > source.size()) {
            return what + u" lies outside the source"_s;
        }
        const QStringView written = source.sliced(piece.source.value(), piece.length);
        const QStringView kept = QStringView(transcript.body).sliced(piece.body.value(), piece.length);
        for (qsizetype unit = 0; unit < written.size(); ++unit) {
            const bool isReplaced =
                kept[unit] == QChar(QChar::ReplacementCharacter) && isForbidden(written, unit);
            if (written[unit] != kept[unit] && !isReplaced) {
                return what + u" differs from the source"_s;
            }
        }
    }
    return std::nullopt;
}

} // namespace visavis
