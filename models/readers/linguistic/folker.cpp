// SPDX-License-Identifier: MIT
#include "models/readers/linguistic/folker.h"

#include "models/readers/linguistic/timeline.h"
#include "models/readers/linguistic/utterances.h"
#include "models/readers/xml/xmlfit.h"
#include "models/readers/xml/xmlsource.h"

namespace visavis
{

using namespace Qt::StringLiterals;
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
    void beginContribution();
    void startInContribution(QStringView name);

    Progress &m_progress;
    XmlSource m_xml;
    Utterances m_words;
    linguistic::Timeline m_timeline;
    struct Times {
        QString from;
        QString to;
    };
    std::vector<Times> m_times;      ///< of the items, by their index
    QHash<QString, QString> m_names; ///< of speakers, by id
    QString m_speaker;               ///< the row of the speaker table that is open
    int m_depth = 0;                 ///< of the contribution
};

Result<Transcript> Reader::read()
{
    if (auto walked = walkXml(m_xml, *this); !walked) {
        return std::unexpected(std::move(walked.error()));
    }
    m_words.facts().format = u"folker"_s;
    if (m_xml.isTruncated()) {
        m_words.warnOfTruncation(m_xml.line());
    }
    m_timeline.resolve();
    for (size_t i = 0; i < m_times.size(); ++i) {
        m_words.items()[i].from = m_timeline.time(m_times[i].from);
        m_words.items()[i].to = m_timeline.time(m_times[i].to);
    }
    for (auto name = m_names.begin(); name != m_names.end(); ++name) {
        m_words.rename(name.key(), *name);
    }
    m_words.sortByTime();
    return m_words.transcript(m_progress);
}

Result<void> Reader::start()
{
    const QStringView name = m_xml.name();
    if (m_depth > 0) {
        startInContribution(name);
    } else if (name == u"contribution") {
        beginContribution();
    } else if (name == u"timepoint") {
        m_timeline.add(m_xml.attribute(u"timepoint-id"),
                       linguistic::timeOfNumber(m_xml.attribute(u"absolute-time")));
    } else if (name == u"speaker") {
        m_speaker = m_xml.attribute(u"speaker-id").toString();
    } else if (name == u"recording") {
        m_words.facts().media = m_xml.attribute(u"path").toString();
    } else if (name == u"name" && !m_speaker.isEmpty()) {
        auto text = m_xml.elementText();
        if (!text) {
            return std::unexpected(std::move(text.error()));
        }
        m_names.insert(m_speaker, *text);
    }
    return {};
}

void Reader::beginContribution()
{
    m_depth = m_xml.depth();
    m_words.beginKeeping(Utterances::Kind::Unit, m_xml.line()).speaker =
        m_words.speaker(m_xml.attribute(u"speaker-reference"));
    m_times.push_back({.from = m_xml.attribute(u"start-reference").toString(),
                       .to = m_xml.attribute(u"end-reference").toString()});
}

void Reader::startInContribution(QStringView name)
{
    if (name == u"w" || name == u"alternative") {
        m_words.appendSpace();
    } else if (name == u"pause" || name == u"breathe" || name == u"non-phonological") {
        m_words.leaveOut(name.toString());
        m_words.appendSpace();
    }
}

void Reader::text()
{
    if (m_depth > 0) {
        for (const QStringView piece : m_xml.text()) {
            m_words.append(piece);
        }
    }
}

void Reader::end()
{
    if (m_xml.depth() == m_depth) {
        m_depth = 0;
    }
}

Fit fit(const Source &source)
{
    return fitOfRoot(source, {u"folker-transcription"});
}

} // namespace

Format folkerFormat()
{
    return {.id = "folker"_L1, .fileNameSuffixes = {u"flk"_s, u"fln"_s}, .fit = fit, .read = readBy<Reader>};
}

} // namespace visavis
