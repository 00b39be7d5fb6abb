// SPDX-License-Identifier: MIT
#include "models/readers/linguistic/elan.h"

#include "models/readers/language.h"
#include "models/readers/linguistic/tiers.h"
#include "models/readers/linguistic/timeline.h"
#include "models/readers/xml/xmlfit.h"
#include "models/readers/xml/xmlsource.h"

#include <algorithm>
#include <array>

namespace visavis
{

using namespace Qt::StringLiterals;
using linguistic::Tier;
using linguistic::Utterances;

namespace
{

/// A dependent annotation may depend on one that depends on another; no tool nests them deeper than this.
constexpr int MostDependencies = 20;

/// "12", "story.001", "KK_017": tells one annotation from another and says nothing.
bool isNumbering(QStringView text)
{
    const bool isWord = std::ranges::none_of(text, [](QChar c) { return c.isSpace(); });
    return isWord && !text.isEmpty() && text.back().isDigit();
}

/// Names of tiers below the words, in the tools' and corpora's own abbreviations.
bool isNamedAsGloss(QStringView id)
{
    static constexpr std::array<QStringView, 14> Parts{u"gloss",   u"gls", u"transl", u"trad",  u"note",
                                                       u"comment", u"pos", u"mb",     u"morph", u"ps@",
                                                       u"ge@",     u"ft",  u"fe",     u"fg"};
    return std::ranges::any_of(Parts,
                               [id](QStringView part) { return id.contains(part, Qt::CaseInsensitive); });
}

class Reader
{
public:
    Reader(const Source &source, Progress &progress)
        : m_progress(progress)
        , m_xml(source.text, progress)
        , m_words(source.text)
    {
    }

    Result<Transcript> read();

    Result<void> start();
    void end();
    void text();

private:
    struct Annotation {
        QString from; ///< time slots
        QString to;
        QString refersTo; ///< the annotation that this one depends on
    };

    void beginTier();
    void beginAnnotation();
    void takeTimes();
    void chooseTiers();
    [[nodiscard]] const Tier *speechOf(const Tier &root);
    [[nodiscard]] bool isNumbered(const Tier &tier);

    Progress &m_progress;
    XmlSource m_xml;
    Utterances m_words;
    linguistic::Timeline m_timeline;
    std::vector<Tier> m_tiers;
    QHash<QString, size_t> m_tierById;
    std::vector<Annotation> m_annotations; ///< of the items, by their index
    QHash<QString, size_t> m_annotationById;
    int m_valueDepth = 0;
};

Result<Transcript> Reader::read()
{
    if (auto walked = walkXml(m_xml, *this); !walked) {
        return std::unexpected(std::move(walked.error()));
    }
    m_words.facts().format = u"elan"_s;
    if (m_xml.isTruncated()) {
        m_words.warnOfTruncation(m_xml.line());
    }
    m_timeline.resolve();
    takeTimes();
    chooseTiers();
    m_words.sortByTime();
    return m_words.transcript(m_progress);
}

Result<void> Reader::start()
{
    const QStringView name = m_xml.name();
    if (name == u"TIME_SLOT") {
        m_timeline.add(m_xml.attribute(u"TIME_SLOT_ID"),
                       linguistic::timeOfNumber(m_xml.attribute(u"TIME_VALUE"), 1));
    } else if (name == u"TIER") {
        if (m_tiers.size() >= linguistic::MostTiers) {
            return failAt(ErrorCode::TooManyParts, m_xml.line(), {QString::number(linguistic::MostTiers)});
        }
        beginTier();
    } else if (name == u"ALIGNABLE_ANNOTATION" || name == u"REF_ANNOTATION") {
        beginAnnotation();
    } else if (name == u"ANNOTATION_VALUE" && !m_annotations.empty()) {
        m_valueDepth = m_xml.depth();
    } else if (name == u"MEDIA_DESCRIPTOR" && m_words.facts().media.isEmpty()) {
        m_words.facts().media = m_xml.attribute(u"MEDIA_URL", u"RELATIVE_MEDIA_URL").toString();
    }
    return {};
}

void Reader::beginTier()
{
    Tier tier{.id = m_xml.attribute(u"TIER_ID").toString(),
              .participant = m_xml.attribute(u"PARTICIPANT").toString().simplified(),
              .parent = m_xml.attribute(u"PARENT_REF").toString(),
              .firstItem = m_annotations.size(),
              .itemCount = 0};
    if (tier.parent.isEmpty() && m_words.facts().language.isEmpty()) {
        m_words.facts().language = languageCode(m_xml.attribute(u"LANG_REF"));
    }
    m_tierById.insert(tier.id, m_tiers.size());
    m_tiers.push_back(std::move(tier));
}

void Reader::beginAnnotation()
{
    if (m_tiers.empty()) {
        return;
    }
    m_words.beginKeeping(Utterances::Kind::Unit, m_xml.line());
    m_annotationById.insert(m_xml.attribute(u"ANNOTATION_ID").toString(), m_annotations.size());
    m_annotations.push_back({.from = m_xml.attribute(u"TIME_SLOT_REF1").toString(),
                             .to = m_xml.attribute(u"TIME_SLOT_REF2").toString(),
                             .refersTo = m_xml.attribute(u"ANNOTATION_REF").toString()});
    ++m_tiers.back().itemCount;
}

void Reader::text()
{
    if (m_valueDepth > 0) {
        for (const QStringView piece : m_xml.text()) {
            m_words.append(piece);
        }
    }
}

void Reader::end()
{
    if (m_xml.depth() == m_valueDepth) {
        m_valueDepth = 0;
    }
}

void Reader::takeTimes()
{
    auto &items = m_words.items();
    for (size_t i = 0; i < m_annotations.size(); ++i) {
        const Annotation *timed = &m_annotations[i];
        for (int depth = 0; depth < MostDependencies && timed->from.isEmpty(); ++depth) {
            const auto other = m_annotationById.constFind(timed->refersTo);
            if (other == m_annotationById.constEnd()) {
                break;
            }
            timed = &m_annotations[*other];
        }
        items[i].from = m_timeline.time(timed->from);
        items[i].to = m_timeline.time(timed->to);
    }
}

bool Reader::isNumbered(const Tier &tier)
{
    constexpr size_t fewest = 2;
    size_t worded = 0;
    size_t numbered = 0;
    for (size_t i = tier.firstItem; i < tier.firstItem + tier.itemCount; ++i) {
        const QStringView text = m_words.textOf(m_words.items()[i]);
        worded += text.isEmpty() ? 0 : 1;
        numbered += isNumbering(text) ? 1 : 0;
    }
    return worded == 0 || (numbered >= fewest && numbered * 10 >= worded * 9);
}

/// The tier itself or, where it only numbers, the tier of words that depends on it.
const Tier *Reader::speechOf(const Tier &root)
{
    if (!isNumbered(root)) {
        return &root;
    }
    const Tier *best = nullptr;
    for (const Tier &tier : m_tiers) {
        const bool dependsOnRoot = tier.parent == root.id && &tier != &root;
        if (!dependsOnRoot || isNumbered(tier) || wordedItems(m_words, tier) * 2 < root.itemCount) {
            continue;
        }
        if (best == nullptr || (isNamedAsGloss(best->id) && !isNamedAsGloss(tier.id))) {
            best = &tier;
        }
    }
    return best == nullptr ? &root : best;
}

void Reader::chooseTiers()
{
    std::vector<const Tier *> speech;
    for (const Tier &tier : m_tiers) {
        if (!m_tierById.contains(tier.parent) || tier.parent == tier.id) {
            speech.push_back(speechOf(tier));
        }
    }
    for (Tier &tier : m_tiers) {
        if (!std::ranges::contains(speech, &tier)) {
            leaveOut(m_words, tier);
        }
    }
    nameSpeakers(m_words, speech);
}

Fit fit(const Source &source)
{
    return fitOfRoot(source, {u"ANNOTATION_DOCUMENT"});
}

} // namespace

Format elanFormat()
{
    return {.id = "elan"_L1, .fileNameSuffixes = {u"eaf"_s}, .fit = fit, .read = readBy<Reader>};
}

} // namespace visavis
