// SPDX-License-Identifier: MIT
#include "tests/models/readers/wordcheck.h"

#include "tests/models/readers/spokenletters.h"

#include <QMap>
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
    static const QRegularExpression frontMatter(u"^(---|\\+\\+\\+)\\n.*?\\n\\1\\n"_s,
                                                QRegularExpression::DotMatchesEverythingOption);
    static const std::array patterns{
        QRegularExpression(u"\\{%.*?%\\}|\\{\\{.*?\\}\\}"_s),
        QRegularExpression(u"<summary>.*?</summary>"_s),
        QRegularExpression(u"</?[a-zA-Z][^<>\\n]*>"_s),
        QRegularExpression(u"!\\[[^\\]]*\\]\\([^)]*\\)"_s),
        QRegularExpression(u"\\]\\([^)]*\\)"_s),
        QRegularExpression(u"&#?[a-z0-9]+;"_s),
    };
    static const QRegularExpression jsonMatter(u"^\\s*\\{\\s*\".*?\\n\\}\\n"_s,
                                               QRegularExpression::DotMatchesEverythingOption);
    if (atStart) {
        gap.remove(frontMatter).remove(jsonMatter);
    }
    // The titles of a table's columns stand above its rule.
    static const QRegularExpression tableHead(u"^\\|?[^\\n]*\\|[^\\n]*\\n\\s*\\|?[-:| ]+\\|?[-:| ]*\\n"_s,
                                              QRegularExpression::MultilineOption);
    gap.remove(tableHead);
    for (const QRegularExpression &pattern : patterns) {
        gap.replace(pattern, u" "_s);
    }
    // What is left may stand between the letters of a label: "**Ann** :".
    static const QRegularExpression marks(u"[*_`\\\\>#]"_s);
    return gap.remove(marks);
}

/// A name whole, also over two lines, in capitals, behind the number of a line or before that of a question.
QRegularExpression whole(const QString &name)
{
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words) {
        word = QRegularExpression::escape(word);
    }
    return QRegularExpression(
        u"(?<!\\w)([0-9]{1,5}\\s+)?"_s + words.join(u"\\s+"_s) + u"(\\s*[0-9]{1,3})?(?!\\w)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// "From Ann Bell to Everyone:", as chats have it.
QRegularExpression addressing(const QString &name)
{
    return QRegularExpression(u"\\b(From|De)\\s+"_s + QRegularExpression::escape(name) +
                                  u"(\\s+(to|à)\\s+[^:\\n]{1,60})?(?=\\s*:)"_s,
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

/// One of its words, or its initials, where a label ends.
QRegularExpression partOf(const QString &name)
{
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    QString initials;
    for (QString &word : words) {
        const QString initial = QRegularExpression::escape(word.first(1).toUpper());
        initials += initials.isEmpty() ? initial : initial + u'?';
        word = QRegularExpression::escape(word.endsWith(u',') ? word.chopped(1) : word);
    }
    const QString any = u"("_s + words.join(u'|') + u")"_s;
    return QRegularExpression(u"\\b(?=\\w\\w)"_s + initials + u"\\b|\\b"_s + any + u"(\\s+"_s + any +
                                  u")*\\b(?=\\W*$|[^\\w\\n]*[:.\\])>\\-–—])"_s,
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

/// What the reader warned of: how much of a line that begins with such a name ("Break:") is left out.
using LeftOut = QMap<QString, qsizetype>;

LeftOut leftOutOf(const Transcript &transcript)
{
    LeftOut left;
    for (const Warning &warning : transcript.warnings) {
        const QStringList &arguments = warning.arguments;
        if (warning.code == WarningCode::LeftOut && arguments.size() == 2 && arguments[0].endsWith(u':')) {
            left[arguments[0]] += arguments[1].toLongLong();
        }
    }
    return left;
}

/// Takes "**Break:** (music)" out, not more of it than was warned of.
void removeLeftOut(QString &gap, LeftOut &left)
{
    for (auto [name, length] : left.asKeyValueRange()) {
        const QRegularExpression line(u"^[^\\w\\n]*("_s + QRegularExpression::escape(name.chopped(1)) +
                                          u"\\s*:.*)$"_s,
                                      QRegularExpression::MultilineOption);
        for (auto match = line.match(gap); match.hasMatch() && match.captured(1).trimmed().size() <= length;
             match = line.match(gap)) {
            length -= match.captured(1).trimmed().size();
            gap.remove(match.capturedStart(), match.capturedLength());
        }
    }
}

/// Takes out labels and times, and what stands beside a name in a label; what then still has a word is a
/// loss.
QString withoutLabels(QString gap, const Transcript &transcript)
{
    static const QRegularExpression times(
        u"[0-9]+[/-]([0-9]+|[A-Z][a-z]{2})[/-]([0-9]{4}|[0-9]{2}),?(?= )|#[0-9:]+-[0-9]#|¤<[0-9]+>|[0-9]{1,3}(:[0-9]{2})+([.,;][0-9]+)?( ?[AP]M)?|[0-9]+'[0-9]{2}''|[0-9]+ h [0-9]{2}"_s);
    static const QRegularExpression beside(
        u"\\b(said|a dit|avez dit)\\b(?=\\s*:)|\\b(and|et)\\b|<v(\\.\\w+)?\\s|</v>"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    // "12" above the times of a cue, "Timestamp:" before a time.
    static const QRegularExpression beforeTimes(
        u"^[0-9]+[ \\t]*\\n(?=[0-9:.,]+ *-+>? *[0-9:.,]+)|\\b(Timestamp|Minutage)\\s*:\\s*(?=[0-9])"_s,
        QRegularExpression::MultilineOption);
    static const QRegularExpression lineNumber(u"^\\s*\\n[0-9]{1,4}[ \\t]+$"_s);
    static const QRegularExpression dateAbove(u"\\b[A-Z][a-zé]{2,8} [0-9]{1,2}, [0-9]{4}(?=,?\\s+[0-9]+:)"_s);
    gap.remove(beforeTimes).remove(lineNumber).remove(dateAbove).remove(times).remove(beside);
    // "Ann's sister" before "Ann", or a part of her would be left.
    std::vector<Label> labels = transcript.labels;
    std::ranges::stable_sort(labels, std::ranges::greater(),
                             [](const Label &label) { return label.name.size(); });
    for (const Label &label : labels) {
        if (!label.name.isEmpty()) {
            gap.remove(addressing(label.name)).remove(whole(label.name));
        }
    }
    for (const Label &label : transcript.labels) {
        if (label.name.contains(u' ')) {
            gap.remove(partOf(label.name));
        }
    }
    return gap;
}

QStringList wordsIn(const QString &text)
{
    static const QRegularExpression notWords(u"[^\\p{L}\\p{M}\\p{N}\\p{So}]+"_s);
    return text.split(notWords, Qt::SkipEmptyParts);
}

bool isNumber(const QString &line)
{
    static const QRegularExpression number(u"^\\s*[0-9]+\\s*$"_s);
    return number.match(line).hasMatch();
}

/// One line of a cue as it is heard: without tags, codes and, where no tags name them, those who speak.
QString heard(QString line, const Transcript &transcript, bool hasVoices)
{
    static const QRegularExpression tag(u"</?[a-z0-9][^>]*>|\\{\\\\[^}]*\\}"_s);
    static const QRegularExpression lineEnd(u"\\\\[Nnh]"_s);
    line.replace(lineEnd, u" "_s).replace(u"<rt>"_s, u" "_s).remove(tag);
    line.replace(u"&lt;"_s, u"<"_s).replace(u"&#8230;"_s, u"…"_s).replace(u"&amp;"_s, u"&"_s);
    line.replace(u"&gt;"_s, u">"_s).replace(u"&nbsp;"_s, u" "_s).remove(u"&lrm;"_s).remove(u"&rlm;"_s);
    for (const Label &label : hasVoices ? std::vector<Label>() : transcript.labels) {
        const QRegularExpression prefix(u"^[->\\s]*"_s + QRegularExpression::escape(label.name) + u"\\s*:"_s);
        line.remove(prefix);
    }
    return line;
}

/// What only the whole file says.
struct SubtitleHabits {
    bool rolls = false;      ///< lines come twice
    bool losesTimes = false; ///< a cue may have its number and no times
};

/// The words of subtitles: all lines but the header, the blocks that are no cues, times, and the line above
/// times. Captions that roll say each line twice in a row.
QStringList wordsOfSubtitles(const Source &source, const Transcript &transcript, SubtitleHabits habits)
{
    const bool isWebVtt = transcript.format == u"webvtt";
    const bool hasVoices = source.text.contains(u"<v"_s);
    static const QRegularExpression noCue(u"^(NOTE|STYLE|REGION)\\b"_s);
    static const QRegularExpression blankLines(u"\\n(\\s*\\n)+"_s);
    QStringList words;
    QString last;
    const QStringList blocks = source.text.split(blankLines, Qt::SkipEmptyParts);
    for (qsizetype i = isWebVtt ? 1 : 0; i < blocks.size(); ++i) {
        const QStringList lines = blocks[i].split(u'\n');
        if (isWebVtt && noCue.match(blocks[i]).hasMatch()) {
            continue;
        }
        for (qsizetype l = 0; l < lines.size(); ++l) {
            const bool aboveTimes =
                l + 1 < lines.size() && lines[l + 1].contains(u"-->") && (isWebVtt || isNumber(lines[l]));
            const bool isCounter = isNumber(lines[l]) && (lines.size() == 1 || (l == 0 && habits.losesTimes));
            if (lines[l].contains(u"-->") || aboveTimes || isCounter) {
                continue;
            }
            const QString line = heard(lines[l], transcript, hasVoices);
            if (!habits.rolls || line != last) {
                words += wordsIn(line);
            }
            last = line;
        }
    }
    return words;
}

QString subtitleDifference(const Source &source, const Transcript &transcript)
{
    const QStringList found = wordsIn(transcript.body);
    const auto warns = [&](WarningCode code) {
        return std::ranges::contains(transcript.warnings, code, &Warning::code);
    };
    const QStringList expected = wordsOfSubtitles(source, transcript, {});
    const SubtitleHabits others{.rolls = warns(WarningCode::LeftOut),
                                .losesTimes = warns(WarningCode::BadCue)};
    if (found != expected && found == wordsOfSubtitles(source, transcript, others)) {
        return {};
    }
    for (qsizetype i = 0; i < std::max(expected.size(), found.size()); ++i) {
        if (expected.value(i) != found.value(i)) {
            return u"word %1 is \"%2\", not \"%3\""_s.arg(i).arg(found.value(i), expected.value(i));
        }
    }
    return {};
}

/// Every word of the body is in a title or in a turn, and in one only.
QString uncovered(const Transcript &transcript)
{
    const QStringView body = transcript.body;
    qsizetype covered = 0;
    std::vector<Utf16Range> ranges;
    ranges.reserve(transcript.sections.size() + transcript.turns.size());
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

QString textDifference(const Source &source, const Transcript &transcript)
{
    const QStringView text = source.text;
    const QStringView body = transcript.body;
    const bool markdown = transcript.format == u"markdown" || transcript.format == u"html";
    const bool table = transcript.format == u"csv";
    qsizetype bodyEnd = 0;
    qsizetype sourceEnd = 0;
    LeftOut left = leftOutOf(transcript);
    const auto checkGap = [&](qsizetype bodyStart, qsizetype sourceStart) -> QString {
        if (sourceStart < sourceEnd || bodyStart < bodyEnd) {
            return u"out of order or doubled at %1"_s.arg(sourceStart);
        }
        if (hasWord(body.sliced(bodyEnd, bodyStart - bodyEnd))) {
            return u"not of the source: \"%1\""_s.arg(body.sliced(bodyEnd, bodyStart - bodyEnd));
        }
        QString gap = text.sliced(sourceEnd, sourceStart - sourceEnd).toString();
        if (table) {
            // Times are plain numbers there, and titles stand above the columns.
            static const QRegularExpression numbers(
                u"\\b[0-9]+([.,][0-9]+)?\\b|^sep=|"
                u"\\b(start|end|time|name|speaker|text|what was said|confidence|"
                u"minutage|intervenant|propos)\\b(?=[\\t;,\\n\"])"_s,
                QRegularExpression::CaseInsensitiveOption);
            gap.remove(numbers);
        }
        gap = markdown ? withoutMarkup(gap, sourceEnd == 0) : gap;
        removeLeftOut(gap, left);
        gap = withoutLabels(gap, transcript);
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
    return checkGap(body.size(), text.size());
}

QString letterDifference(SpokenLetters spoken, const Transcript &transcript)
{
    QString found = lettersOf(transcript.body);
    if (!spoken.isOrdered) {
        std::ranges::sort(found);
        std::ranges::sort(spoken.letters);
    }
    const auto differ = std::ranges::mismatch(found, spoken.letters);
    const qsizetype at = differ.in1 - found.begin();
    constexpr qsizetype Shown = 40;
    return found == spoken.letters ? QString()
                                   : u"letter %1 begins \"%2\", not \"%3\""_s.arg(at).arg(
                                         found.mid(at, Shown), spoken.letters.mid(at, Shown));
}

} // namespace

QString wordDifference(const Source &source, const Transcript &transcript)
{
    const bool areSubtitles = transcript.format == u"webvtt" || transcript.format == u"subrip";
    const bool isText =
        transcript.format == u"text" || transcript.format == u"markdown" || transcript.format == u"csv";
    const auto spoken = areSubtitles || isText ? std::nullopt : spokenLetters(source, transcript);
    const QString wrong = spoken         ? letterDifference(*spoken, transcript)
                          : areSubtitles ? subtitleDifference(source, transcript)
                                         : textDifference(source, transcript);
    return wrong.isEmpty() ? uncovered(transcript) : wrong;
}

} // namespace visavis::test
