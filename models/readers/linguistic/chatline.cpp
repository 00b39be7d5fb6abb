// SPDX-License-Identifier: MIT
#include "models/readers/linguistic/chatline.h"

#include "models/readers/linguistic/timeline.h"

#include <algorithm>

namespace visavis::linguistic
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QChar Bullet(0x15); ///< around times

/// What opens a code or a time is taken for itself when no end follows within so many UTF-16 units.
constexpr qsizetype LongestCode = 2000;

/// Marks of conversation analysis, which say how words are said.
constexpr QStringView Intonation = u"⌈⌉⌊⌋↑↓⇗↗→↘⇘∞∆∇°▁▔☺♋⁎◉⁇‡„↫≈≋";

bool endsWord(QChar c)
{
    return c.isSpace() || c == u'[' || c == u'<' || c == u'>' || c == Bullet;
}

bool isPunctuation(QStringView word)
{
    return !word.isEmpty() && std::ranges::all_of(word, [](QChar c) { return u".,;:?!"_s.contains(c); });
}

bool isPause(QStringView inside)
{
    return !inside.isEmpty() &&
           std::ranges::all_of(inside, [](QChar c) { return c.isDigit() || c == u'.' || c == u':'; });
}

/// A character within a word that is no letter of it.
bool isMark(QChar c)
{
    return u"()^_@"_s.contains(c) || Intonation.contains(c);
}

class ChatLine
{
public:
    ChatLine(QStringView line, Utterances &words)
        : m_line(line)
        , m_words(words)
    {
    }

    int append();

private:
    [[nodiscard]] qsizetype closing(QChar mark) const;
    void takeTimes();
    void takeCode();
    void takeWord();
    [[nodiscard]] bool takeMarkedWord(QStringView word);
    void takeLetters(QStringView word);
    void remark(QStringView words);
    void joined(QStringView mark);

    QStringView m_line;
    Utterances &m_words;
    qsizetype m_at = 0;
    int m_codes = 0;
};

int ChatLine::append()
{
    while (m_at < m_line.size()) {
        const QChar c = m_line[m_at];
        if (c == Bullet) {
            takeTimes();
        } else if (c.isSpace()) {
            m_words.appendSpace();
            ++m_at;
        } else if (c == u'[') {
            takeCode();
        } else if (c == u'<' || c == u'>') {
            ++m_at; // the scope of the code that follows
        } else {
            takeWord();
        }
    }
    return m_codes;
}

qsizetype ChatLine::closing(QChar mark) const
{
    const qsizetype found =
        m_line.sliced(m_at + 1, std::min(LongestCode, m_line.size() - m_at - 1)).indexOf(mark);
    return found < 0 ? -1 : m_at + 1 + found;
}

/// "123_456" between bullets, in older files after the name of the recording.
void ChatLine::takeTimes()
{
    const qsizetype close = closing(Bullet);
    if (close < 0) {
        ++m_at;
        return;
    }
    const QStringView inside = m_line.sliced(m_at + 1, close - m_at - 1);
    m_at = close + 1;
    m_words.appendSpace();
    const qsizetype middle = inside.lastIndexOf(u'_');
    if (middle < 0) {
        return;
    }
    const QStringView before = inside.first(middle);
    Utterances::Item &item = m_words.items().back();
    const auto from = timeOfNumber(before.sliced(before.lastIndexOf(u'_') + 1), 1);
    item.from = item.from ? item.from : from;
    item.to = timeOfNumber(inside.sliced(middle + 1), 1);
}

void ChatLine::takeCode()
{
    const qsizetype close = closing(u']');
    if (close < 0) {
        ++m_at;
        return;
    }
    QStringView inside = m_line.sliced(m_at + 1, close - m_at - 1).trimmed();
    m_at = close + 1;
    const bool isRemark = (inside.startsWith(u'=') && !inside.startsWith(u"=?")) || inside.startsWith(u'%');
    if (!isRemark) {
        ++m_codes;
        m_words.appendSpace();
        return;
    }
    while (!inside.isEmpty() && u"=!%"_s.contains(inside.front())) {
        inside = inside.sliced(1);
    }
    remark(inside.trimmed());
}

void ChatLine::remark(QStringView words)
{
    if (words.isEmpty()) {
        return;
    }
    m_words.appendSpace();
    m_words.append(u"[");
    bool first = true;
    for (const QStringView part : words.tokenize(u'_', Qt::SkipEmptyParts)) {
        if (!std::exchange(first, false)) {
            m_words.appendSpace();
        }
        m_words.append(part.trimmed());
    }
    m_words.dropSpace();
    m_words.append(u"]");
    m_words.appendSpace();
}

/// Follows the word before it without a space.
void ChatLine::joined(QStringView mark)
{
    m_words.dropSpace();
    m_words.append(mark);
}

void ChatLine::takeWord()
{
    const auto *end = std::find_if(m_line.begin() + m_at, m_line.end(), endsWord);
    const QStringView word = m_line.sliced(m_at, end - m_line.begin() - m_at);
    m_at += word.size();
    if (isPunctuation(word)) {
        joined(word);
    } else if (!takeMarkedWord(word)) {
        takeLetters(word);
    }
}

/// Words that begin with a mark of their kind. False for all others.
bool ChatLine::takeMarkedWord(QStringView word)
{
    const QChar second = word.size() > 1 ? word[1] : QChar();
    if (word[0] == u'&') {
        if (second == u'=') {
            remark(word.sliced(2));
        } else if (second == u'*') {
            remark(word.sliced(std::max<qsizetype>(word.indexOf(u':'), 1) + 1));
        } else {
            takeLetters(word.sliced(u"-+~"_s.contains(second) && !second.isNull() ? 2 : 1));
        }
        return true;
    }
    const bool hasLetters = std::ranges::any_of(word, [](QChar c) { return c.isLetterOrNumber(); });
    if (word[0] == u'+' && !hasLetters) {
        if (word.startsWith(u"+...") || word.startsWith(u"+..?")) {
            joined(word.endsWith(u'?') ? u"…?" : u"…");
        } else if (word.endsWith(u'?') || word.endsWith(u'!')) {
            joined(word.last(1));
        } else if (word.endsWith(u'.') && word.contains(u'/')) {
            m_words.append(u"–"); // interrupted
        }
        return true;
    }
    if (word[0] == u'0' && !second.isDigit()) {
        ++m_codes;
        return true;
    }
    return word.startsWith(u'(') && word.endsWith(u')') && isPause(word.sliced(1, word.size() - 2));
}

void ChatLine::takeLetters(QStringView word)
{
    for (qsizetype at = 0; at < word.size();) {
        const auto *end = std::find_if(word.begin() + at, word.end(), isMark);
        const qsizetype stop = end - word.begin();
        m_words.append(word.sliced(at, stop - at));
        if (end == word.end()) {
            return;
        }
        at = stop + 1;
        if (*end == u'_') {
            m_words.appendSpace();
        } else if (*end == u'@' && stop > 0) {
            // The kind of the word, up to punctuation that stands close: "hola@s:spa,"
            const auto *rest = std::find_if(word.begin() + at, word.end(), [](QChar c) {
                return !c.isLetterOrNumber() && !u":+&$-"_s.contains(c);
            });
            at = rest - word.begin();
        } else if (QStringView(u"⌈⌉⌊⌋").contains(*end)) {
            while (at < word.size() && word[at].isDigit()) {
                ++at; // tells several overlaps apart
            }
        }
    }
}

} // namespace

int appendChatLine(QStringView line, Utterances &words)
{
    return ChatLine(line, words).append();
}

} // namespace visavis::linguistic
