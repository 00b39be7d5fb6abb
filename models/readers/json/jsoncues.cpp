// SPDX-License-Identifier: MIT
#include "models/readers/json/jsoncues.h"

#include "models/readers/linecursor.h"
#include "models/readers/subtitles/joints.h"
#include "models/readers/timecode.h"

#include <cmath>

namespace visavis::json
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr double MostSeconds = 3.2e10; ///< a thousand years
constexpr Milliseconds PauseBetweenCues = 1s;
constexpr Milliseconds PauseInTurn = 500ms;
constexpr qsizetype LongestCue = 400; ///< of words without marks, UTF-16 units

std::optional<Milliseconds> timeOf(std::optional<double> value, double perSecond)
{
    if (!value || *value / perSecond > MostSeconds) {
        return std::nullopt;
    }
    return Milliseconds(qint64(std::llround(std::max(0.0, *value / perSecond) * 1000)));
}

QString onOneLine(QString text)
{
    for (QChar &c : text) {
        c = c == u'\n' || c == u'\r' ? QChar(u' ') : c;
    }
    return text;
}

} // namespace

std::optional<Milliseconds> seconds(Value value)
{
    return timeOf(value.number(), 1);
}

std::optional<Milliseconds> milliseconds(Value value)
{
    return timeOf(value.number(), 1000);
}

std::optional<Milliseconds> clock(Value value)
{
    return value.isString() && value.raw().contains(u':') ? parseTime(value.raw()) : seconds(value);
}

std::optional<Milliseconds> duration(Value value)
{
    if (value.isObject()) {
        const auto whole = seconds(value[u"seconds"]);
        const auto parts = timeOf(value[u"nanos"].number(), 1e9);
        return whole || parts ? std::optional(whole.value_or(0ms) + parts.value_or(0ms)) : std::nullopt;
    }
    if (!value.isString() || !value.raw().endsWith(u's')) {
        return seconds(value);
    }
    bool good = false;
    const double number = value.raw().chopped(1).toDouble(&good);
    return good && std::isfinite(number) ? timeOf(number, 1) : std::nullopt;
}

QString keyOf(Value value)
{
    constexpr double MostExact = 9e15; // beyond, a double has no digit for each whole number
    const auto number = value.isNumber() ? value.number() : std::nullopt;
    if (!number) {
        return value.string();
    }
    return std::abs(*number) < MostExact ? QString::number(qint64(*number)) : QString::number(*number);
}

int CueMaker::voice(Value name)
{
    const QString written = keyOf(name).simplified();
    const bool isNumber = std::ranges::all_of(written, [](QChar c) { return c.isDigit(); });
    return voice(isNumber && !written.isEmpty() ? u"Speaker "_s + written : written);
}

int CueMaker::channelVoice(Value number)
{
    return voice(number.isNumber() ? u"Channel "_s + keyOf(number) : keyOf(number).simplified());
}

void CueMaker::addCue(Value text, std::optional<Milliseconds> start, std::optional<Milliseconds> end,
                      int voice)
{
    m_loose = false;
    m_list.beginCue(start, end, lineOf(text));
    if (!text.hasEscapes()) {
        for (LineCursor lines(text.raw()); !lines.atEnd();) {
            m_list.addLine(lines.next(), voice);
        }
        return;
    }
    const QString decoded = text.string().replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    for (LineCursor lines(decoded); !lines.atEnd();) {
        m_list.addOwnLine(lines.next().toString(), voice);
    }
}

void CueMaker::addWord(const Word &word)
{
    const bool isPlain = !word.text.hasEscapes() && !word.text.raw().contains(u'\n');
    QString own = isPlain ? QString() : onOneLine(word.text.string());
    const QStringView text = isPlain ? word.text.raw() : QStringView(own);
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        m_lineBegins = m_lineBegins || (m_isLine && word.text.string().contains(u'\n'));
        m_spaceBefore = m_spaceBefore || !text.isEmpty();
        return;
    }
    CueList::Joint joint = CueList::Joint::Space;
    if (std::exchange(m_lineBegins, false)) {
        joint = CueList::Joint::Line;
    } else if (m_wordsHaveSpaces) {
        const bool spaced = m_spaceBefore || text.front().isSpace();
        joint = spaced ? CueList::Joint::Space : CueList::Joint::None;
    } else if (!m_list.lines().empty()) {
        joint = jointBetween(m_list.lines().back().text, trimmed);
    }
    m_spaceBefore = text.back().isSpace();
    m_units += trimmed.size() + 1;
    if (isPlain) {
        m_list.addLine(text, word.voice, joint);
    } else {
        m_list.addOwnLine(std::move(own), word.voice, joint);
    }
    if (word.end || word.start) {
        m_lastEnd = word.end ? word.end : word.start;
        m_list.extendCue(*m_lastEnd);
    }
}

void CueMaker::beginWords(Value first, std::optional<Milliseconds> start, std::optional<Milliseconds> end,
                          bool isLine)
{
    m_isLine = isLine;
    m_lineBegins = isLine;
    m_list.beginCue(start, end, lineOf(first));
    m_units = 0;
    m_spaceBefore = true;
}

void CueMaker::addWordCue(const Word &word)
{
    beginWords(word.text, word.start, word.end);
    m_spaceBefore = !m_wordsHaveSpaces;
    addWord(word);
}

void CueMaker::addLooseWord(const Word &word)
{
    const bool paused = m_lastEnd && word.start && *word.start - *m_lastEnd >= PauseBetweenCues;
    // A mark without a time belongs to the word before it.
    const bool isMark =
        !word.start && std::ranges::none_of(word.text.raw(), [](QChar c) { return c.isLetterOrNumber(); });
    const bool ended = m_loose && (word.voice != m_looseVoice || paused || m_units >= LongestCue ||
                                   endsSentence(m_list.lines().back().text));
    if (!m_loose || (ended && !isMark)) {
        beginWords(word.text, word.start);
        m_loose = true;
        m_looseVoice = word.voice;
    }
    addWord(word);
    m_loose = !m_list.lines().empty();
}

void CueMaker::addChannels(const std::vector<std::vector<Word>> &channels)
{
    // Words up to a pause stay together, or two who speak at once would be cut into single words.
    std::vector<std::span<const Word>> stretches;
    for (const std::vector<Word> &words : channels) {
        size_t first = 0;
        for (size_t at = 1; at <= words.size(); ++at) {
            const auto &before = words[at - 1];
            const bool cut = at == words.size() ||
                             (words[at].start && before.end && *words[at].start - *before.end >= PauseInTurn);
            if (cut) {
                stretches.push_back(std::span(words).subspan(first, at - first));
                first = at;
            }
        }
    }
    std::ranges::stable_sort(stretches, {},
                             [](std::span<const Word> words) { return words.front().start.value_or(0ms); });
    for (const std::span<const Word> words : stretches) {
        endWords();
        std::ranges::for_each(words, [this](const Word &word) { addLooseWord(word); });
    }
    endWords();
}

qint64 CueMaker::lineOf(Value value)
{
    if (value.place() < m_place) {
        return 0; // counted back and forth it would take its square in time
    }
    m_line += m_text.sliced(m_place, value.place() - m_place).count(u'\n');
    m_place = value.place();
    return m_line;
}

Result<Transcript> CueMaker::finish(QLatin1StringView format, Progress &progress)
{
    if (const auto added = addCues(m_list, CueKind::Captions, m_builder, progress); !added) {
        return std::unexpected(added.error());
    }
    if (!m_builder.hasWords()) {
        return fail(ErrorCode::NoWords);
    }
    if (m_document.isTruncated()) {
        m_builder.warn(WarningCode::Truncated);
    }
    m_builder.facts().format = format;
    return m_builder.finish();
}

bool haveSpaces(Value words, QStringView member)
{
    qsizetype joints = 0;
    qsizetype spaced = 0;
    constexpr qsizetype enough = 2000;
    for (const Value word : words) {
        const QStringView text = word[member].raw();
        if (text.isEmpty()) {
            continue;
        }
        spaced += text.front().isSpace() || text.back().isSpace() ? 1 : 0;
        if (++joints == enough) {
            break;
        }
    }
    return spaced * 4 >= joints;
}

bool areSingleWords(Value elements, QStringView member)
{
    constexpr qsizetype longestWord = 14; // on average, UTF-16 units
    constexpr qsizetype enough = 2000;
    qsizetype texts = 0;
    qsizetype single = 0;
    qsizetype units = 0;
    for (const Value element : elements) {
        const QString text = element[member].string().trimmed();
        texts += text.isEmpty() ? 0 : 1;
        single += !text.isEmpty() && std::ranges::none_of(text, [](QChar c) { return c.isSpace(); }) ? 1 : 0;
        units += text.size();
        if (texts == enough) {
            break;
        }
    }
    return texts > 2 && single * 10 >= texts * 9 && units <= texts * longestWord;
}

Fit fitOfShape(const Source &source, bool (*matches)(Value root))
{
    const Document start = Document::peek(source.text);
    return matches(start.root()) ? Fit::Certain : Fit::No;
}

Result<Transcript> readCues(const Source &source, Progress &progress, QLatin1StringView format,
                            void (*fill)(const Document &document, CueMaker &cues))
{
    const auto document = Document::parse(source.text, progress);
    if (!document) {
        return std::unexpected(document.error());
    }
    CueMaker cues(source, *document);
    fill(*document, cues);
    return cues.finish(format, progress);
}

} // namespace visavis::json
