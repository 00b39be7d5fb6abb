// SPDX-License-Identifier: MIT
#include "models/readers/linguistic/textgrid.h"

#include "models/readers/linguistic/praattokens.h"
#include "models/readers/linguistic/tiers.h"
#include "models/readers/linguistic/timeline.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace visavis
{

using namespace Qt::StringLiterals;
using linguistic::PraatTokens;
using linguistic::Tier;
using linguistic::Utterances;

namespace
{

constexpr qint64 TokensBetweenLooks = 65'536; ///< how often cancelling is asked for

constexpr QStringView ChronologicalMark = u"Praat chronological TextGrid text file";

bool isTextGrid(QStringView text)
{
    PraatTokens tokens(text.first(std::min<qsizetype>(text.size(), 1024)));
    if (tokens.next() != PraatTokens::Kind::String) {
        return false;
    }
    if (tokens.token() == ChronologicalMark) {
        return true;
    }
    return tokens.token().startsWith(u"ooTextFile") && tokens.next() == PraatTokens::Kind::String &&
           tokens.token() == u"TextGrid";
}

/// How many there are to come; a file may promise anything.
qint64 whole(double count)
{
    constexpr double most = 1e12;
    return qint64(std::clamp(count, 0.0, most));
}

/// The letters and digits of a text, to compare tiers whatever their spaces and marks.
QString lettersOf(QStringView text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            letters += c.toLower();
        }
    }
    return letters;
}

bool isNamedAsPhones(QStringView name)
{
    static constexpr std::array<QStringView, 4> Parts{u"phone", u"phonem", u"segment", u"syllab"};
    return name.endsWith(u"MAU") || std::ranges::any_of(Parts, [name](QStringView part) {
               return name.contains(part, Qt::CaseInsensitive);
           });
}

class Reader
{
public:
    Reader(const Source &source, Progress &progress)
        : m_progress(progress)
        , m_tokens(source.text)
        , m_words(source.text)
    {
    }

    Result<Transcript> read();

private:
    struct GridTier {
        Tier tier;
        bool hasIntervals = true;
    };
    /// What a grid has of one tier, to tell which repeat others.
    struct Look {
        size_t worded = 0;
        size_t ofSeveralWords = 0;
        QString letters;
    };

    Result<void> readTiers();
    Result<void> readChronological();
    Result<GridTier> readTierHead();
    Result<void> readEntry(const GridTier &tier);
    Result<double> number();
    Result<QStringView> string();
    [[nodiscard]] std::unexpected<Error> missing(const QString &what);
    void appendString(QStringView written);
    [[nodiscard]] Look lookAt(const Tier &tier);
    void leaveOutRepeated();

    Progress &m_progress;
    PraatTokens m_tokens;
    Utterances m_words;
    std::vector<GridTier> m_tiers;
    bool m_isCut = false;
    qint64 m_entries = 0;
};

std::unexpected<Error> Reader::missing(const QString &what)
{
    return failAt(ErrorCode::MalformedContainer, m_tokens.line(), {what});
}

/// At the end of the file: cut short, and MalformedContainer for whoever began to read.
Result<double> Reader::number()
{
    PraatTokens::Kind kind = m_tokens.next();
    if (kind == PraatTokens::Kind::Flag) {
        kind = m_tokens.next(); // "<exists>"
    }
    m_isCut = m_isCut || kind == PraatTokens::Kind::End;
    return kind == PraatTokens::Kind::Number ? Result<double>(m_tokens.token().toDouble())
                                             : missing(u"123"_s);
}

Result<QStringView> Reader::string()
{
    const PraatTokens::Kind kind = m_tokens.next();
    m_isCut = m_isCut || kind == PraatTokens::Kind::End || m_tokens.isCut();
    return kind == PraatTokens::Kind::String ? Result<QStringView>(m_tokens.token()) : missing(u"\"…\""_s);
}

Result<Transcript> Reader::read()
{
    const auto mark = string();
    const bool isChronological = mark && *mark == ChronologicalMark;
    const auto read = isChronological ? readChronological() : readTiers();
    if (!read && !m_isCut) {
        return std::unexpected(read.error());
    }
    m_words.facts().format = u"textgrid"_s;
    if (m_isCut) {
        m_words.warnOfTruncation(m_tokens.line());
    }
    leaveOutRepeated();
    m_words.sortByTime();
    return m_words.transcript(m_progress);
}

Result<Reader::GridTier> Reader::readTierHead()
{
    const auto kind = string();
    const auto name = kind ? string() : kind;
    const auto from = name ? number() : std::unexpected(name.error());
    const auto to = from ? number() : from;
    if (!to) {
        return std::unexpected(to.error());
    }
    if (m_tiers.size() >= linguistic::MostTiers) {
        return failAt(ErrorCode::TooManyParts, m_tokens.line(), {QString::number(linguistic::MostTiers)});
    }
    return GridTier{.tier = {.id = name->toString().replace(u"\"\""_s, u"\""_s).simplified(),
                             .participant = {},
                             .parent = {},
                             .firstItem = m_words.items().size(),
                             .itemCount = 0},
                    .hasIntervals = *kind != u"TextTier"};
}

/// Doubled quotes are one: the text is added in stretches that end with the first of them.
void Reader::appendString(QStringView written)
{
    for (qsizetype at = 0; at < written.size();) {
        const qsizetype quotes = written.indexOf(u"\"\"", at);
        const qsizetype end = quotes < 0 ? written.size() : quotes + 1;
        m_words.append(written.sliced(at, end - at));
        at = quotes < 0 ? end : end + 1;
    }
}

/// One interval or point.
Result<void> Reader::readEntry(const GridTier &tier)
{
    const auto from = number();
    const auto to = from && tier.hasIntervals ? number() : from;
    const auto words = to ? string() : std::unexpected(to.error());
    if (!words && !(to && m_isCut)) {
        return std::unexpected(words.error());
    }
    if (++m_entries % TokensBetweenLooks == 0) {
        m_progress.report(m_tokens.line(), 0);
        if (m_progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
    }
    Utterances::Item &item = m_words.beginKeeping(Utterances::Kind::Unit, m_tokens.line());
    item.from = linguistic::timeOf(*from * 1000);
    item.to = linguistic::timeOf(*to * 1000);
    item.speaker = m_words.speaker(tier.tier.id);
    if (words) {
        appendString(*words);
    }
    return {};
}

Result<void> Reader::readTiers()
{
    if (const auto className = string(); !className || *className != u"TextGrid") {
        return missing(u"TextGrid"_s);
    }
    const auto from = number();
    const auto to = from ? number() : from;
    const auto count = to ? number() : to;
    if (!count) {
        return std::unexpected(count.error());
    }
    for (qint64 left = whole(*count); left > 0; --left) {
        auto head = readTierHead();
        const auto entries = head ? number() : std::unexpected(head.error());
        if (!entries) {
            return std::unexpected(entries.error());
        }
        m_tiers.push_back(*std::move(head));
        for (qint64 entry = whole(*entries); entry > 0; --entry) {
            if (auto read = readEntry(m_tiers.back()); !read) {
                return std::unexpected(std::move(read.error()));
            }
            ++m_tiers.back().tier.itemCount;
        }
    }
    return {};
}

Result<void> Reader::readChronological()
{
    const auto from = number();
    const auto to = from ? number() : from;
    const auto count = to ? number() : to;
    if (!count) {
        return std::unexpected(count.error());
    }
    for (qint64 left = whole(*count); left > 0; --left) {
        auto head = readTierHead();
        if (!head) {
            return std::unexpected(std::move(head.error()));
        }
        m_tiers.push_back(*std::move(head));
    }
    std::vector<std::vector<Utterances::Item>> byTier(m_tiers.size());
    Result<void> outcome;
    while (true) {
        const PraatTokens::Kind kind = m_tokens.next();
        if (kind == PraatTokens::Kind::End) {
            break;
        }
        const double tier = kind == PraatTokens::Kind::Number ? m_tokens.token().toDouble() : 0;
        if (!(tier >= 1) || tier > double(m_tiers.size())) {
            return missing(u"1–%1"_s.arg(m_tiers.size()));
        }
        if (auto read = readEntry(m_tiers[size_t(tier) - 1]); !read) {
            outcome = std::unexpected(std::move(read.error()));
            break;
        }
        byTier[size_t(tier) - 1].push_back(m_words.items().back());
    }
    // In the order of the tiers, so that one tier's items stand together.
    m_words.items().clear();
    for (size_t i = 0; i < byTier.size(); ++i) {
        m_tiers[i].tier.firstItem = m_words.items().size();
        m_tiers[i].tier.itemCount = byTier[i].size();
        m_words.items().insert(m_words.items().end(), byTier[i].begin(), byTier[i].end());
    }
    return outcome;
}

Reader::Look Reader::lookAt(const Tier &tier)
{
    Look look;
    for (size_t i = tier.firstItem; i < tier.firstItem + tier.itemCount; ++i) {
        const QStringView text = m_words.textOf(m_words.items()[i]);
        look.worded += text.isEmpty() ? 0 : 1;
        look.ofSeveralWords += text.contains(u' ') ? 1 : 0;
        look.letters += lettersOf(text);
    }
    return look;
}

void Reader::leaveOutRepeated()
{
    constexpr size_t fewestUtterances = 3; ///< fewer are an example, of which every tier is looked at
    constexpr size_t fewestWords = 20;
    std::vector<Look> looks;
    looks.reserve(m_tiers.size());
    for (const GridTier &tier : m_tiers) {
        looks.push_back(lookAt(tier.tier));
    }
    QHash<QStringView, size_t> utterances; // the tier with the longest stretches, by its letters
    for (size_t i = 0; i < m_tiers.size(); ++i) {
        const auto known = utterances.constFind(looks[i].letters);
        if (looks[i].ofSeveralWords >= fewestUtterances &&
            (known == utterances.constEnd() || looks[i].worded < looks[*known].worded)) {
            utterances.insert(looks[i].letters, i);
        }
    }
    const bool hasWords = std::ranges::any_of(std::views::iota(size_t(0), m_tiers.size()), [&](size_t i) {
        return looks[i].worded >= fewestWords && !isNamedAsPhones(m_tiers[i].tier.id);
    });
    for (size_t i = 0; i < m_tiers.size(); ++i) {
        const auto same = utterances.constFind(looks[i].letters);
        const bool isRepeated = same != utterances.constEnd() && *same != i;
        const bool arePhones =
            hasWords && isNamedAsPhones(m_tiers[i].tier.id) && looks[i].ofSeveralWords == 0;
        if (isRepeated || arePhones) {
            leaveOut(m_words, m_tiers[i].tier);
        }
    }
}

Fit fit(const Source &source)
{
    return isTextGrid(source.text) ? Fit::Certain : Fit::No;
}

} // namespace

Format textGridFormat()
{
    return {.id = "textgrid"_L1, .fileNameSuffixes = {u"textgrid"_s}, .fit = fit, .read = readBy<Reader>};
}

} // namespace visavis
