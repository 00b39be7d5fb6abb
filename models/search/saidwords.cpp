// SPDX-License-Identifier: MIT
#include "models/search/saidwords.h"

#include "models/search/folding.h"

#include <QString>

#include <utility>

namespace visavis
{

namespace
{

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'ʼ' || c == u'＇' || c == u'‘' || c == u'´' || c == u'`';
}

/// A text in the pieces that folding parts it into, of which several may be one word; hashes of any run of
/// them are at hand.
class Pieces
{
public:
    explicit Pieces(QStringView text)
    {
        forEachWord(text, [&](QByteArrayView folded, Utf16Range range) { add(folded, range, text); });
        if (!m_ranges.empty()) {
            m_lastOfWord.push_back(count() - 1);
        }
    }

    [[nodiscard]] qsizetype count() const { return qsizetype(m_ranges.size()); }
    [[nodiscard]] qsizetype words() const { return qsizetype(m_lastOfWord.size()); }

    /// Behind the run of so many words that begins at a piece, which counts as one though it may be the end
    /// of a word; none where there are fewer.
    [[nodiscard]] qsizetype stopOfRun(qsizetype first, int run) const
    {
        const qsizetype last = m_wordOf[size_t(first)] + run - 1;
        return last < words() ? m_lastOfWord[size_t(last)] + 1 : -1;
    }

    [[nodiscard]] quint64 hash(qsizetype first, qsizetype stop) const
    {
        return m_hashes[size_t(stop)] - m_hashes[size_t(first)] * m_powers[size_t(stop - first)];
    }

    [[nodiscard]] Utf16Range range(qsizetype first, qsizetype stop) const
    {
        return {m_ranges[size_t(first)].start, m_ranges[size_t(stop - 1)].stop};
    }

private:
    void add(QByteArrayView folded, Utf16Range range, QStringView text)
    {
        constexpr quint64 Base = 0x9e37'79b9'7f4a'7c15;
        const qsizetype before = m_ranges.empty() ? 0 : m_ranges.back().stop.value();
        const bool isJoined =
            !m_ranges.empty() && range.start.value() == before + 1 && isApostrophe(text[before]);
        if (!m_ranges.empty() && !isJoined) {
            m_lastOfWord.push_back(count() - 1);
        }
        m_wordOf.push_back(qsizetype(m_lastOfWord.size()));
        m_ranges.push_back(range);
        m_hashes.push_back(m_hashes.back() * Base + quint64(qHash(folded)));
        m_powers.push_back(m_powers.back() * Base);
    }

    std::vector<Utf16Range> m_ranges;
    std::vector<qsizetype> m_wordOf;     ///< the word that each is of
    std::vector<qsizetype> m_lastOfWord; ///< the last piece of each word
    std::vector<quint64> m_hashes{0};    ///< of all before each
    std::vector<quint64> m_powers{1};
};

} // namespace

void SaidWords::add(QStringView said)
{
    const Pieces pieces(said);
    if (pieces.words() < m_run) {
        if (pieces.words() >= m_shortestWhole) {
            m_wholes.insert(pieces.hash(0, pieces.count()));
            m_wholeSizes.insert(pieces.count());
        }
        return;
    }
    for (qsizetype first = 0; first < pieces.count(); ++first) {
        if (const qsizetype stop = pieces.stopOfRun(first, m_run); stop > 0) {
            m_runs.insert(pieces.hash(first, stop));
        }
    }
}

/// Calls visit(set, hash, range) for each run of the text that is looked for, from the first to the last.
template<class Visit>
void SaidWords::forEachFound(QStringView text, Visit &&visit) const
{
    if (isEmpty()) {
        return;
    }
    const Pieces pieces(text);
    for (qsizetype first = 0; first < pieces.count(); ++first) {
        const qsizetype stop = pieces.stopOfRun(first, m_run);
        if (stop > 0 && m_runs.contains(pieces.hash(first, stop))) {
            visit(&SaidWords::m_runs, pieces.hash(first, stop), pieces.range(first, stop));
        }
        for (const qsizetype size : m_wholeSizes) {
            const qsizetype end = first + size;
            if (end <= pieces.count() && m_wholes.contains(pieces.hash(first, end))) {
                visit(&SaidWords::m_wholes, pieces.hash(first, end), pieces.range(first, end));
            }
        }
    }
}

void SaidWords::remove(QStringView known)
{
    std::vector<std::pair<QSet<quint64> SaidWords::*, quint64>> found;
    forEachFound(known, [&](auto set, quint64 hash, Utf16Range) { found.emplace_back(set, hash); });
    for (const auto &[set, hash] : found) {
        (this->*set).remove(hash);
    }
}

std::vector<Utf16Range> SaidWords::in(QStringView text) const
{
    std::vector<Utf16Range> found;
    forEachFound(text, [&](auto, quint64, Utf16Range range) {
        if (!found.empty() && range.start <= found.back().stop) {
            found.back().stop = std::max(found.back().stop, range.stop);
        } else {
            found.push_back(range);
        }
    });
    return found;
}

QString SaidWords::blanked(const QString &text) const
{
    QString written;
    Utf16Offset done;
    for (const Utf16Range range : in(text)) {
        written += slice(text, Utf16Range{done, range.start});
        written += OmissionMark;
        done = range.stop;
    }
    return done == Utf16Offset() ? text : written + text.sliced(done.value());
}

int spokenWordCount(QStringView text)
{
    return int(Pieces(text).words());
}

} // namespace visavis
