// SPDX-License-Identifier: MIT
#include "models/readers/linguistic/exmaralda.h"

#include "models/readers/language.h"
#include "models/readers/linguistic/tiers.h"
#include "models/readers/linguistic/timeline.h"
#include "models/readers/xml/xmlfit.h"
#include "models/readers/xml/xmlsource.h"

#include <QSet>

#include <algorithm>
#include <ranges>

namespace visavis
{

using namespace Qt::StringLiterals;
using linguistic::Tier;
using linguistic::Utterances;

namespace
{

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
    struct Event {
        QString from; ///< points of the time line
        QString to;
        bool beginsWithSpace = false;
        bool endsWithSpace = false;
    };
    struct EventTier {
        Tier tier;
        QString speaker;
        QString type;
    };

    Result<void> beginTier();
    void beginEvent();
    Result<void> takeFact(QStringView name);
    void takeTimes();
    void mergeTornWords(const EventTier &tier);
    void chooseTiers();

    Progress &m_progress;
    XmlSource m_xml;
    Utterances m_words;
    linguistic::Timeline m_timeline;
    std::vector<EventTier> m_tiers;
    std::vector<Event> m_events;     ///< of the items, by their index
    QHash<QString, QString> m_names; ///< of speakers, by id
    QString m_speaker;               ///< the row of the speaker table that is open
    int m_eventDepth = 0;
};

Result<Transcript> Reader::read()
{
    if (auto walked = walkXml(m_xml, *this); !walked) {
        return std::unexpected(std::move(walked.error()));
    }
    m_words.facts().format = u"exmaralda"_s;
    if (m_xml.isTruncated()) {
        m_words.warnOfTruncation(m_xml.line());
    }
    m_timeline.resolve();
    takeTimes();
    chooseTiers();
    for (auto name = m_names.begin(); name != m_names.end(); ++name) {
        m_words.rename(name.key(), *name);
    }
    m_words.sortByTime();
    return m_words.transcript(m_progress);
}

Result<void> Reader::start()
{
    const QStringView name = m_xml.name();
    if (name == u"tli") {
        m_timeline.add(m_xml.attribute(u"id"), linguistic::timeOfNumber(m_xml.attribute(u"time")));
    } else if (name == u"speaker") {
        m_speaker = m_xml.attribute(u"id").toString();
    } else if (name == u"tier") {
        return beginTier();
    } else if (name == u"event" && !m_tiers.empty()) {
        beginEvent();
    } else {
        return takeFact(name);
    }
    return {};
}

Result<void> Reader::takeFact(QStringView name)
{
    Transcript &facts = m_words.facts();
    if (name == u"abbreviation" || name == u"transcription-name") {
        const bool isName = name == u"abbreviation";
        auto text = m_xml.elementText();
        if (!text) {
            return std::unexpected(std::move(text.error()));
        }
        if (isName) {
            m_names.insert(m_speaker, *text);
        } else {
            facts.title = *text;
        }
    } else if (name == u"referenced-file" && facts.media.isEmpty()) {
        facts.media = m_xml.attribute(u"url").toString();
    } else if (name == u"language" && facts.language.isEmpty()) {
        facts.language = languageCode(m_xml.attribute(u"lang", u"xml:lang"));
    }
    return {};
}

Result<void> Reader::beginTier()
{
    if (m_tiers.size() >= linguistic::MostTiers) {
        return failAt(ErrorCode::TooManyParts, m_xml.line(), {QString::number(linguistic::MostTiers)});
    }
    QString id = m_xml.attribute(u"display-name", u"id").toString();
    m_tiers.push_back({.tier = {.id = std::move(id),
                                .participant = {},
                                .parent = {},
                                .firstItem = m_events.size(),
                                .itemCount = 0},
                       .speaker = m_xml.attribute(u"speaker").toString(),
                       .type = m_xml.attribute(u"type").toString()});
    return {};
}

void Reader::beginEvent()
{
    m_eventDepth = m_xml.depth();
    m_words.beginKeeping(Utterances::Kind::Unit, m_xml.line());
    m_events.push_back(
        {.from = m_xml.attribute(u"start").toString(), .to = m_xml.attribute(u"end").toString()});
    ++m_tiers.back().tier.itemCount;
}

void Reader::text()
{
    if (m_eventDepth == 0) {
        return;
    }
    Event &event = m_events.back();
    for (const QStringView piece : m_xml.text()) {
        if (!piece.isEmpty()) {
            event.beginsWithSpace = event.beginsWithSpace || (!m_words.hasWords() && piece.front().isSpace());
            event.endsWithSpace = piece.back().isSpace();
            m_words.append(piece);
        }
    }
}

void Reader::end()
{
    if (m_xml.depth() == m_eventDepth) {
        m_eventDepth = 0;
    }
}

void Reader::takeTimes()
{
    auto &items = m_words.items();
    for (size_t i = 0; i < m_events.size(); ++i) {
        items[i].from = m_timeline.time(m_events[i].from);
        items[i].to = m_timeline.time(m_events[i].to);
    }
}

/// Where a tier writes the spaces between its events, events without one between them share a word. Their
/// words stand next to each other in the collected text.
void Reader::mergeTornWords(const EventTier &tier)
{
    auto &items = m_words.items();
    const size_t first = tier.tier.firstItem;
    const size_t stop = first + tier.tier.itemCount;
    const auto isSpaced = [this](size_t event) {
        return m_events[event].endsWithSpace || m_events[event].beginsWithSpace;
    };
    if (!std::ranges::any_of(std::views::iota(first, stop), isSpaced)) {
        return;
    }
    size_t whole = first;
    for (size_t i = first + 1; i < stop; ++i) {
        const bool follows = m_events[i].from == m_events[i - 1].to && items[whole].length > 0 &&
                             items[i].length > 0 && !m_events[i - 1].endsWithSpace &&
                             !m_events[i].beginsWithSpace &&
                             items[whole].start + items[whole].length == items[i].start;
        if (!follows) {
            whole = i;
            continue;
        }
        items[whole].length += items[i].length;
        items[whole].to = items[i].to;
        items[i].length = 0;
    }
}

void Reader::chooseTiers()
{
    const bool areTyped = std::ranges::contains(m_tiers, u"t"_s, &EventTier::type);
    QSet<QString> taken;
    for (const EventTier &tier : m_tiers) {
        const bool isFirst = !taken.contains(tier.speaker) && tier.tier.itemCount > 0;
        if (areTyped ? tier.type != u"t" : !isFirst) {
            leaveOut(m_words, tier.tier);
            continue;
        }
        taken.insert(tier.speaker);
        const QString name = m_names.contains(tier.speaker) ? tier.speaker : tier.tier.id;
        const int speaker = m_words.speaker(name);
        for (size_t i = 0; i < tier.tier.itemCount; ++i) {
            m_words.items()[tier.tier.firstItem + i].speaker = speaker;
        }
        mergeTornWords(tier);
    }
}

Fit fit(const Source &source)
{
    return fitOfRoot(source, {u"basic-transcription"});
}

} // namespace

Format exmaraldaFormat()
{
    return {.id = "exmaralda"_L1, .fileNameSuffixes = {u"exb"_s}, .fit = fit, .read = readBy<Reader>};
}

} // namespace visavis
