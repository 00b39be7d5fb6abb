// SPDX-License-Identifier: MIT
#include "models/sharing/elision.h"

#include "models/readers/language.h"
#include "models/search/folding.h"

#include <array>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array<QStringView, 6> ElidingWords{u"de",      u"que",     u"lorsque",
                                                  u"puisque", u"quoique", u"jusque"};

enum class Sound { Vowel, Consonant, Unknown };

bool isVowel(char folded)
{
    return QByteArrayView("aeiou").contains(folded);
}

/// What a word begins with. A mark ("[…]") and a number ask for no elision.
Sound soundOf(QStringView words)
{
    const QByteArray folded = foldedText(words);
    if (folded.isEmpty()) {
        return Sound::Consonant;
    }
    const char first = folded.front();
    const bool isLatin = uchar(first) < 0x80;
    if (!isLatin || first == 'h' || folded == "y") {
        return Sound::Unknown;
    }
    if (first == 'y') { // Yves, Yasmine
        return isVowel(folded.at(1)) ? Sound::Consonant : Sound::Vowel;
    }
    return isVowel(first) ? Sound::Vowel : Sound::Consonant;
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

QChar apostropheOf(QStringView text)
{
    for (qsizetype at = 1; at + 1 < text.size(); ++at) {
        if (isApostrophe(text[at]) && text[at - 1].isLetter() && text[at + 1].isLetter()) {
            return text[at];
        }
    }
    return u'’';
}

bool isInCapitals(QStringView words)
{
    return std::ranges::none_of(words, [](QChar c) { return c.isLower(); });
}

/// In capitals as the word that it replaces; one letter alone does not tell whether it is all of them.
QString writtenAs(QStringView written, QStringView name, QStringView word)
{
    QString other = word.toString();
    if (!written.front().isUpper()) {
        return other;
    }
    if (isInCapitals(written) && isInCapitals(name)) {
        return other.toUpper();
    }
    other.front() = other.front().toUpper();
    return other;
}

/// The word before a name.
struct WordBefore {
    Utf16Offset start;
    QStringView word; ///< without its apostrophe
    bool isElided = false;
};

std::optional<WordBefore> wordBefore(QStringView text, Utf16Offset name, Utf16Offset from)
{
    const auto before = [&](qsizetype at) { return at > from.value() ? text[at - 1] : QChar(); };
    qsizetype stop = name.value();
    while (before(stop).isSpace() && before(stop) != u'\n') {
        --stop;
    }
    const bool isElided = isApostrophe(before(stop));
    const bool isNext = isElided || stop < name.value();
    stop -= isElided ? 1 : 0;
    qsizetype start = stop;
    while (before(start).isLetterOrNumber()) {
        --start;
    }
    if (!isNext || start == stop) {
        return {};
    }
    return WordBefore{
        .start = Utf16Offset(start), .word = text.sliced(start, stop - start), .isElided = isElided};
}

} // namespace

Elisions::Elisions(QStringView text, QStringView language)
    : m_text(text)
    , m_french(frenchnessOf(languageCode(language)))
    , m_apostrophe(m_french == French::Yes ? apostropheOf(text) : QChar(u'’'))
{
}

textedits::Replacement Elisions::applied(const textedits::Replacement &alias, Utf16Offset from) const
{
    const auto before = m_french == French::No ? std::nullopt : wordBefore(m_text, alias.range.start, from);
    if (!before) {
        return alias;
    }
    const auto whole = std::ranges::find_if(ElidingWords, [&](QStringView word) {
        return before->word.compare(before->isElided ? word.chopped(1) : word, Qt::CaseInsensitive) == 0;
    });
    if (whole == ElidingWords.end()) {
        return alias;
    }
    const Sound sound = soundOf(alias.text);
    const QStringView name = slice(m_text, alias.range);
    const Utf16Range range{before->start, alias.range.stop};
    if (before->isElided && sound == Sound::Consonant) {
        return {.range = range, .text = writtenAs(before->word, name, *whole) + u' ' + alias.text};
    }
    if (!before->isElided && sound == Sound::Vowel && m_french == French::Yes) {
        return {.range = range,
                .text = writtenAs(before->word, name, whole->chopped(1)) + m_apostrophe + alias.text};
    }
    return alias;
}

Elisions::French Elisions::frenchnessOf(const QString &code)
{
    return code.isEmpty() ? French::Unknown : code == "fr"_L1 ? French::Yes : French::No;
}

QString languageOfAll(const QStringList &languages)
{
    QString common;
    for (const QString &language : languages) {
        const QString code = languageCode(language);
        if (!common.isEmpty() && !code.isEmpty() && code != common) {
            return {};
        }
        common = code.isEmpty() ? common : code;
    }
    return common;
}

} // namespace visavis
