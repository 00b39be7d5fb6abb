// SPDX-License-Identifier: MIT
#include "models/guide/guideline.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <ranges>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

QRegularExpression expression(const QString &pattern, bool anyCase = false)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption |
                                           (anyCase ? QRegularExpression::CaseInsensitiveOption
                                                    : QRegularExpression::NoPatternOption));
}

/// What stands between a number and its question.
constexpr auto Ends = R"((?:\s*[.):/°º\x{2013}\x{2014}-]+\)?(?=\s|$)|[.)](?=[\p{L}«"\x{201c}(])))"_L1;

int columnsOf(QStringView spaces)
{
    constexpr int Tab = 4;
    int columns = 0;
    for (const QChar c : spaces) {
        columns = c == u'\t' ? (columns / Tab + 1) * Tab : columns + 1;
    }
    return columns;
}

int romanValue(QStringView letters)
{
    constexpr QStringView Digits = u"ivxlc";
    constexpr std::array Values{1, 5, 10, 50, 100};
    int sum = 0;
    int last = 0;
    for (const QChar c : letters | std::views::reverse) {
        const qsizetype digit = Digits.indexOf(c.toLower());
        if (digit < 0) {
            return 0;
        }
        const int value = Values[size_t(digit)];
        sum += value < last ? -value : value;
        last = std::max(last, value);
    }
    return sum;
}

/// Counts on when this is the next or the first.
bool counts(int &last, int value)
{
    const bool isNext = value > 0 && (value == last + 1 || value == 1);
    last = isNext ? value : last;
    return isNext;
}

/// Takes what a mark matches off the text.
void takeOff(GuideLine &line, GuideMark mark, const QRegularExpressionMatch &match, int depth = 0)
{
    line.mark = mark;
    line.depth = depth;
    line.text = line.text.sliced(match.capturedLength()).trimmed();
}

bool takeHeading(GuideLine &line)
{
    static const QRegularExpression Hashes = expression(uR"(^(#{1,6})\s+)"_s);
    const auto match = Hashes.match(line.text);
    if (!match.hasMatch()) {
        return false;
    }
    qsizetype end = line.text.size(); // "## Title ##"
    while (line.text[end - 1] == u'#') {
        --end;
    }
    if (end > match.capturedLength() && line.text[end - 1].isSpace()) {
        line.text.truncate(end);
    }
    takeOff(line, GuideMark::Heading, match, int(match.capturedLength(1)));
    return true;
}

bool takeBullet(GuideLine &line)
{
    static const QRegularExpression Bullet =
        expression(u"^(?:([-+*•·◦‣▪▫●○■□–—➢►→☐\\x{f0b7}\\x{f0a7}])\\s+"
                   u"|([•◦‣▪▫●○■□–—➢►→☐\\x{f0b7}\\x{f0a7}]|-(?=\\p{L}))"
                   u"|(o)(?:\\t|\\s+(?=\\p{Lu})))\\s*(?:\\[[ xX]?\\]\\s+)?"_s);
    const auto match = Bullet.match(line.text);
    if (!match.hasMatch()) {
        return false;
    }
    line.bullet = match.captured(0).front();
    takeOff(line, GuideMark::Bullet, match);
    return true;
}

/// "Question 3 :", "Theme 2:", "Probes:".
bool takeLabel(GuideLine &line)
{
    static const QRegularExpression Question = expression(
        uR"(^(?:(?:questions?|q|n[°º])\s*\d{1,3}(?:\.\d+)*([a-z]?)(?:\s*[:.)\x{2013}\x{2014}-]+|\s|$))"
        uR"(|(?:question|q)\s*[:.]))"_s,
        true);
    static const QRegularExpression Theme = expression(
        uR"(^(?:th[eè]mes?|th[eé]matique|partie|part|section|bloc|block|axe|chapitre|chapter|topic|module))"
        uR"((?:\s+(?:\d{1,2}|[ivx]{1,5}|[a-z]))?\s*[:.)\x{2013}\x{2014}-]+\s*(?=\S))"_s,
        true);
    static const QRegularExpression Probe =
        expression(uR"(^(?:relances?|sous-questions?|probes?|prompts?|follow[- ]?ups?)(?:\s*\d+)?)"
                   uR"(\s*(?::|[\x{2013}\x{2014}-]\s|$))"_s,
                   true);
    if (const auto match = Question.match(line.text); match.hasMatch()) {
        takeOff(line,
                match.hasCaptured(1) && !match.captured(1).isEmpty() ? GuideMark::Letter
                                                                     : GuideMark::Question,
                match);
    } else if (const auto theme = Theme.match(line.text); theme.hasMatch()) {
        takeOff(line, GuideMark::Theme, theme);
    } else if (const auto probe = Probe.match(line.text); probe.hasMatch()) {
        takeOff(line, GuideMark::Probe, probe);
    } else {
        return false;
    }
    return true;
}

bool takeNumber(GuideLine &line, GuideNumbers &last)
{
    constexpr int MostAnywhere = 999; // what is more is a year, but where it counts on
    static const QRegularExpression Number = expression(uR"(^\(?(\d{1,4}(?:\.\d{1,3})*))"_s + Ends);
    static const QRegularExpression Parts =
        expression(uR"(^(\d{1,2}(?:\.\d{1,2})+)\s+(?=\p{Lu}|[«"\x{201c}]))"_s);
    static const QRegularExpression NumberAndLetter =
        expression(uR"(^\(?\d{1,3}\.?[a-z](?:[.)]+|\s*:)(?=\s|$))"_s);
    if (const auto match = NumberAndLetter.match(line.text); match.hasMatch()) {
        takeOff(line, GuideMark::Letter, match);
        return true;
    }
    auto match = Number.match(line.text);
    if (!match.hasMatch()) {
        match = Parts.match(line.text);
    }
    if (!match.hasMatch()) {
        return false;
    }
    const QStringView number = match.capturedView(1);
    const int first = number.first(number.indexOf(u'.') < 0 ? number.size() : number.indexOf(u'.')).toInt();
    if (first > MostAnywhere && first != last.number + 1) {
        return false;
    }
    last.number = first;
    takeOff(line, GuideMark::Number, match, int(match.capturedView(1).count(u'.')) + 1);
    return true;
}

bool takeLetters(GuideLine &line, GuideNumbers &last)
{
    static const QRegularExpression Letters =
        expression(uR"(^\(?([ivxlc]{1,6}|[IVXLC]{1,6}|[A-Za-z])(?:[.)]+|\s+[\x{2013}\x{2014}-])(?=\s|$))"_s);
    const auto match = Letters.match(line.text);
    if (!match.hasMatch()) {
        return false;
    }
    const QStringView letters = match.capturedView(1);
    const bool isBig = letters.front().isUpper();
    const int letter = letters.size() == 1 ? letters.front().toLower().unicode() - u'a' + 1 : 0;
    int &lastLetter = isBig ? last.bigLetter : last.letter;
    int &lastRoman = isBig ? last.bigRoman : last.roman;
    // "C." goes on after "B."; "I." begins a count of its own.
    const bool goesOn = letter > 1 && letter == lastLetter + 1;
    if (!goesOn && counts(lastRoman, romanValue(letters))) {
        takeOff(line, isBig ? GuideMark::BigRoman : GuideMark::Roman, match);
        return true;
    }
    if (counts(lastLetter, letter)) {
        takeOff(line, isBig ? GuideMark::BigLetter : GuideMark::Letter, match);
        return true;
    }
    return false;
}

/// Takes Markdown's emphasis off; whether all of the line had it.
bool takeEmphasis(QString &text)
{
    constexpr auto Strong = "**"_L1;
    const bool isStrong = text.size() > 4 && ((text.startsWith(Strong) && text.endsWith(Strong)) ||
                                              (text.startsWith("__"_L1) && text.endsWith("__"_L1)));
    if (isStrong) {
        text = text.sliced(2, text.size() - 4);
    }
    const bool isWhole = isStrong && !text.contains(Strong);
    text.remove(Strong);
    return isWhole;
}

} // namespace

GuideLine guideLine(QStringView line, GuideNumbers &last)
{
    constexpr int DepthOfStrong = 7; // below all headings with marks
    static const QRegularExpression Rule = expression(uR"(^(?:[-_*]\s*){3,}$|^={3,}$)"_s);
    const auto start = std::ranges::find_if_not(line, [](QChar c) { return c.isSpace(); });
    GuideLine made{.indent = columnsOf(line.first(start - line.begin())),
                   .text = line.trimmed().toString(),
                   .width = line.trimmed().size()};
    if (made.text.isEmpty()) {
        return made;
    }
    made.kind = Rule.match(made.text).hasMatch() ? GuideLine::Kind::Rule : GuideLine::Kind::Text;
    if (made.kind == GuideLine::Kind::Rule) {
        return made;
    }
    const bool isStrong = takeEmphasis(made.text);
    if (takeHeading(made)) {
        // A number in a heading says nothing more.
        GuideLine inside{.text = made.text};
        if (takeLabel(inside) || takeNumber(inside, last) || takeLetters(inside, last)) {
            made.text = inside.text.isEmpty() ? made.text : inside.text;
        }
        return made;
    }
    const bool isMarked =
        takeBullet(made) || takeLabel(made) || takeNumber(made, last) || takeLetters(made, last);
    if (!isMarked && isStrong) {
        made.mark = GuideMark::Heading;
        made.depth = DepthOfStrong;
    }
    return made;
}

} // namespace visavis
