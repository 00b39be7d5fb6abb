// SPDX-License-Identifier: MIT
#include "models/readers/linguistic/transcriber.h"

#include "models/readers/dates.h"
#include "models/readers/language.h"
#include "models/readers/linguistic/timeline.h"
#include "models/readers/linguistic/utterances.h"
#include "models/readers/xml/xmlfit.h"
#include "models/readers/xml/xmlsource.h"

namespace visavis
{

using namespace Qt::StringLiterals;
using linguistic::timeOfNumber;
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
    void takeFacts();
    void beginSection();
    void beginTurn();
    void takeSync();
    void takeWho();
    void beginItem(Utterances::Join join);

    Progress &m_progress;
    XmlSource m_xml;
    Utterances m_words;
    QHash<QString, QString> m_topics; ///< by id
    QHash<QString, QString> m_names;  ///< of speakers, by id
    int m_turnDepth = 0;
    std::vector<int> m_speakers;        ///< of the turn
    std::optional<Milliseconds> m_time; ///< from which on the next words are said
    std::optional<Milliseconds> m_turnEnd;
    bool m_isBegun = false;  ///< the turn has an item already
    bool m_hasWords = false; ///< words were said since the last synchronisation point
    Utterances::Join m_join = Utterances::Join::Paragraph;
};

Result<Transcript> Reader::read()
{
    if (auto walked = walkXml(m_xml, *this); !walked) {
        return std::unexpected(std::move(walked.error()));
    }
    m_words.facts().format = u"transcriber"_s;
    if (m_xml.isTruncated()) {
        m_words.warnOfTruncation(m_xml.line());
    }
    for (auto name = m_names.begin(); name != m_names.end(); ++name) {
        m_words.rename(name.key(), *name);
    }
    return m_words.transcript(m_progress);
}

Result<void> Reader::start()
{
    const QStringView name = m_xml.name();
    if (name == u"Trans" || name == u"Episode") {
        takeFacts();
    } else if (name == u"Topic") {
        m_topics.insert(m_xml.attribute(u"id").toString(), m_xml.attribute(u"desc").toString());
    } else if (name == u"Speaker") {
        m_names.insert(m_xml.attribute(u"id").toString(), m_xml.attribute(u"name").toString());
    } else if (name == u"Section") {
        beginSection();
    } else if (name == u"Turn") {
        beginTurn();
    } else if (name == u"Sync") {
        takeSync();
    } else if (name == u"Who") {
        takeWho();
    } else if (m_turnDepth > 0) {
        m_words.leaveOut(name.toString());
        m_words.appendSpace();
    }
    return {};
}

void Reader::takeFacts()
{
    Transcript &facts = m_words.facts();
    if (m_xml.name() == u"Episode") {
        facts.title = m_xml.attribute(u"program").toString().simplified();
        facts.date = parseDate(m_xml.attribute(u"air_date"));
        return;
    }
    facts.language = languageCode(m_xml.attribute(u"xml:lang"));
    facts.media = m_xml.attribute(u"audio_filename").toString();
}

void Reader::beginSection()
{
    const QString topic = m_topics.value(m_xml.attribute(u"topic").toString());
    if (!topic.isEmpty()) {
        m_words.begin(Utterances::Kind::Heading, m_xml.line()).level = 1;
        m_words.append(topic);
    }
}

void Reader::beginTurn()
{
    m_turnDepth = m_xml.depth();
    m_speakers.clear();
    for (const QStringView id : m_xml.attribute(u"speaker").tokenize(u' ', Qt::SkipEmptyParts)) {
        m_speakers.push_back(m_words.speaker(id));
    }
    m_time = timeOfNumber(m_xml.attribute(u"startTime"));
    m_turnEnd = timeOfNumber(m_xml.attribute(u"endTime"));
    m_isBegun = false;
    m_hasWords = false;
    m_join = Utterances::Join::Paragraph;
}

void Reader::takeSync()
{
    const auto time = timeOfNumber(m_xml.attribute(u"time"));
    if (m_hasWords) {
        m_words.items().back().to = time;
    }
    m_time = time;
    m_hasWords = false;
}

/// Two speak at once: what each says is a paragraph of the turn of both.
void Reader::takeWho()
{
    m_hasWords = false;
    m_join = Utterances::Join::Paragraph;
}

void Reader::beginItem(Utterances::Join join)
{
    Utterances::Item &item =
        m_words.begin(m_isBegun ? Utterances::Kind::Part : Utterances::Kind::Unit, m_xml.line());
    item.join = join;
    item.speaker = m_speakers.empty() ? Utterances::NoSpeaker : m_speakers[0];
    item.otherSpeaker = m_speakers.size() < 2 ? Utterances::NoSpeaker : m_speakers[1];
    item.from = m_time;
    item.to = m_turnEnd;
    m_isBegun = true;
    m_hasWords = true;
    m_join = Utterances::Join::Run;
}

void Reader::text()
{
    if (m_turnDepth == 0) {
        return;
    }
    for (const QStringView piece : m_xml.text()) {
        const bool isBlank = piece.trimmed().isEmpty();
        if (!isBlank && !m_hasWords) {
            beginItem(m_join);
        }
        if (m_hasWords) {
            m_words.append(piece);
        }
    }
}

void Reader::end()
{
    if (m_xml.depth() == m_turnDepth) {
        m_turnDepth = 0;
    }
}

Fit fit(const Source &source)
{
    return fitOfRoot(source, {u"Trans"});
}

} // namespace

Format transcriberFormat()
{
    return {.id = "transcriber"_L1, .fileNameSuffixes = {u"trs"_s}, .fit = fit, .read = readBy<Reader>};
}

} // namespace visavis
