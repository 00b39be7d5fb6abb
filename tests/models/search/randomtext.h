// SPDX-License-Identifier: MIT
#pragma once

#include <QRandomGenerator>
#include <QString>

#include <array>

namespace visavis::test
{

/// Texts for properties that hold for any text, the same for the same seed: words of several scripts, and
/// characters that are hard on a folding, in any order.
class RandomText
{
public:
    explicit RandomText(quint32 seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] int below(int limit) { return m_random.bounded(limit); }
    [[nodiscard]] bool oneIn(int chances) { return below(chances) == 0; }

    /// Of a small stock, so that words meet again.
    [[nodiscard]] QString word()
    {
        static constexpr std::array<QStringView, 30> Words{
            u"école",       u"l’école",   u"ECOLE",    u"écoles", u"canal",   u"Canal",
            u"cœur",        u"coeur",     u"boat",     u"boats",  u"don't",   u"Ann's",
            u"aujourd’hui", u"quelqu'un", u"week-end", u"we",     u"re",      u"e\u0301te\u0301",
            u"été",         u"12",        u"日本語",   u"日",     u"שלום",    u"שָׁלוֹם",
            u"हिन्दी",       u"한국어",    u"😀",       u"👍🏽",   u"о\u0301", u"Ёлка"};
        return Words.at(size_t(below(int(Words.size())))).toString();
    }

    /// Characters that stand between words, or should not be there at all.
    [[nodiscard]] QString noise()
    {
        static constexpr std::array<char32_t, 34> Noise{
            U' ',   U'\'',  U'’',   U'-',   U'"',   U'*',   U'(',   U')',   U':',    U'\n',   U'.',   U'_',
            0x00ad, 0x200b, 0x200d, 0xfeff, 0x202e, 0x0301, 0x0345, 0x05b8, 0x093c,  0x3099,  0xfe0f, 0x1f3fb,
            0x1161, 0x11ab, 0x0f73, 0x00bd, 0x037a, 0x0e33, 0xfdfa, 0xe001, 0x1d400, 0x10ffff};
        const char32_t c = Noise.at(size_t(below(int(Noise.size()))));
        return QString::fromUcs4(&c, 1);
    }

    /// Any character but surrogates.
    [[nodiscard]] QString character()
    {
        const int limit = oneIn(2) ? 0x3100 : 0x110000;
        const auto c = char32_t(below(limit));
        return QChar::isSurrogate(c) ? QString(u'x') : QString::fromUcs4(&c, 1);
    }

    /// Up to this many words and other pieces.
    [[nodiscard]] QString text(int pieces)
    {
        QString result;
        const int count = below(pieces + 1);
        for (int i = 0; i < count; ++i) {
            switch (below(8)) {
            case 0:
                result += noise();
                break;
            case 1:
                result += character();
                break;
            default:
                result += word() + u' ';
                break;
            }
        }
        return result;
    }

    /// Words between spaces and common punctuation, as people write.
    [[nodiscard]] QString prose(int words)
    {
        QString result;
        const int count = below(words + 1);
        for (int i = 0; i < count; ++i) {
            result += word();
            result += oneIn(6) ? QStringView(u", ") : QStringView(u" ");
        }
        return result;
    }

private:
    QRandomGenerator m_random;
};

} // namespace visavis::test
