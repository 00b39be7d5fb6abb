// SPDX-License-Identifier: MIT
#include "models/readers/linguistic/tei.h"

#include "models/readers/language.h"
#include "models/readers/linguistic/teielements.h"
#include "models/readers/linguistic/teiheader.h"
#include "models/readers/linguistic/timeline.h"
#include "models/readers/linguistic/utterances.h"
#include "models/readers/xml/xmlfit.h"
#include "models/readers/xml/xmlsource.h"

#include <QSet>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;
using namespace linguistic;

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
    /// An element that says who speaks: u, sp, annotationBlock.
    struct Speech {
        int depth = 0; ///< of its element
        QString who;
        QString from; ///< ids of points in time
        QString to;
        int speaker = Utterances::NoSpeaker; ///< where the words name one and nothing is referred to
        bool isUnit = false;                 ///< not only a block around units
        bool isBegun = false;
    };
    struct Times {
        QString from;
        QString to;
    };

    Result<void> takeStartInText(QStringView name);
    void beginSpeech(QStringView name);
    void beginPart(QStringView name);
    void begin(Utterances::Kind kind, Utterances::Join join);
    Result<void> takeRemark(QStringView name);
    Result<void> takeSpeakerName();
    void takeAnchor();
    void takeToken(QStringView name);
    void ensureItem();
    [[nodiscard]] bool inUnit() const { return !m_speeches.empty() && m_speeches.back().isUnit; }
    Result<Transcript> finish();

    Progress &m_progress;
    XmlSource m_xml;
    Utterances m_words;
    TeiHeader m_header;
    Timeline m_timeline;
    double m_timeUnit = 1000;
    std::vector<Times> m_times; ///< of the items, by their index
    std::vector<Speech> m_speeches;
    TeiChoices m_choices;
    QSet<QString> m_writtenLabels; ///< ids of those whose label stands before their words
    QString m_language;
    int m_textDepth = 0;
    int m_headDepth = 0;
    int m_divisions = 0;
    bool m_isOpen = false; ///< words may be appended to the item begun last
    bool m_afterToken = false;
    bool m_joinsNext = false;
    bool m_isPunctuation = false;
};

Result<Transcript> Reader::read()
{
    if (auto walked = walkXml(m_xml, *this); !walked) {
        return std::unexpected(std::move(walked.error()));
    }
    return finish();
}

Result<void> Reader::start()
{
    const QStringView name = m_xml.name();
    if (name == u"teiHeader") {
        return readTeiHeader(m_xml, m_header);
    }
    if (m_textDepth == 0) {
        if (name == u"person") {
            return readTeiPerson(m_xml, m_header); // in a stand-off part
        }
        const bool isText = name == u"text";
        if (const QStringView language = m_xml.attribute(u"xml:lang", u"lang");
            !language.isEmpty() && (isText || name.startsWith(u"TEI"))) {
            m_language = languageCode(language);
        }
        m_textDepth = isText ? m_xml.depth() : 0;
        return {};
    }
    if (isLeftOutOfTei(name)) {
        m_words.leaveOut(name.toString());
        return m_xml.skipElement();
    }
    if (!m_choices.takes(m_xml.depth())) {
        return m_xml.skipElement();
    }
    return takeStartInText(name);
}

Result<void> Reader::takeStartInText(QStringView name)
{
    if (name == u"u" || name == u"sp" || name == u"annotationBlock" || name == u"annotatedU") {
        beginSpeech(name);
    } else if (name == u"speaker") {
        return takeSpeakerName();
    } else if (isTeiRemark(name)) {
        return takeRemark(name);
    } else if (name == u"head" && !inUnit()) {
        m_headDepth = m_xml.depth();
        begin(Utterances::Kind::Heading, Utterances::Join::Paragraph);
        m_words.items().back().level = std::max(1, m_divisions);
    } else if (isTeiDivision(name)) {
        ++m_divisions;
        m_isOpen = false;
    } else if (isTeiParagraph(name) || (name == u"seg" && inUnit() && m_xml.attribute(u"type").isEmpty())) {
        beginPart(name);
    } else if (name == u"timeline") {
        m_timeUnit = millisecondsIn(m_xml.attribute(u"unit"));
        m_timeline.setOrigin(idOfReference(m_xml.attribute(u"origin")));
    } else if (name == u"when") {
        readTeiPoint(m_xml, m_timeUnit, m_timeline);
    } else if (name == u"anchor") {
        takeAnchor();
    } else if (name == u"w" || name == u"pc") {
        takeToken(name);
    } else if (name == u"choice" || name == u"app") {
        m_choices.begin(m_xml.depth());
    } else if (name == u"lb" || name == u"pause" || name == u"seg" || name == u"cb") {
        m_words.appendSpace();
    }
    return {};
}

void Reader::end()
{
    const int depth = m_xml.depth();
    const QStringView name = m_xml.name();
    if (depth == m_textDepth) {
        m_textDepth = 0;
        m_isOpen = false;
    } else if (depth == m_headDepth) {
        m_headDepth = 0;
        m_isOpen = false;
    } else if (!m_speeches.empty() && depth == m_speeches.back().depth) {
        m_speeches.pop_back();
        m_isOpen = false;
    } else if (m_choices.end(depth)) {
        return;
    } else if (isTeiDivision(name)) {
        --m_divisions;
        m_isOpen = false;
    } else if (isTeiParagraph(name)) {
        m_isOpen = m_isOpen && inUnit();
        m_words.appendSpace();
    } else if (name == u"w" || name == u"pc") {
        m_afterToken = true;
        m_isPunctuation = false;
    } else if (name == u"seg" || name == u"s") {
        m_words.appendSpace();
    }
}

void Reader::beginSpeech(QStringView name)
{
    Speech speech{.depth = m_xml.depth(),
                  .who = m_xml.attribute(u"who").toString(),
                  .from = idOfReference(m_xml.attribute(u"start")).toString(),
                  .to = idOfReference(m_xml.attribute(u"end")).toString(),
                  .isUnit = name == u"u" || name == u"sp"};
    if (!m_speeches.empty()) {
        const Speech &around = m_speeches.back();
        speech.who = speech.who.isEmpty() ? around.who : speech.who;
        speech.from = speech.from.isEmpty() ? around.from : speech.from;
        speech.to = speech.to.isEmpty() ? around.to : speech.to;
    }
    m_speeches.push_back(speech);
    m_isOpen = false;
}

/// Begins an item and, in a unit, says who speaks in it and when.
void Reader::begin(Utterances::Kind kind, Utterances::Join join)
{
    Utterances::Item &item = m_words.begin(kind, m_xml.line());
    item.join = join;
    const size_t index = m_words.items().size() - 1;
    m_times.resize(index);
    m_times.emplace_back();
    m_isOpen = true;
    m_afterToken = false;
    m_joinsNext = false;
    if (kind != Utterances::Kind::Unit && kind != Utterances::Kind::Part) {
        return;
    }
    const Speech &speech = m_speeches.back();
    item.speaker = speech.speaker;
    int speakers = 0;
    for (const QStringView reference : QStringView(speech.who).tokenize(u' ', Qt::SkipEmptyParts)) {
        const int speaker = m_words.speaker(idOfReference(reference));
        (speakers++ == 0 ? item.speaker : item.otherSpeaker) = speaker;
    }
    if (kind == Utterances::Kind::Unit) {
        m_times[index] = {.from = speech.from, .to = speech.to};
    }
}

void Reader::beginPart(QStringView name)
{
    if (m_headDepth > 0) {
        m_words.appendSpace();
    } else if (inUnit()) {
        // What stands in the same unit before it ends here; the words themselves begin the next item.
        m_isOpen = m_isOpen && !m_words.hasWords();
    } else if (name != u"seg") {
        begin(Utterances::Kind::Text, Utterances::Join::Paragraph);
    }
}

/// Words come: an item is begun for them where none is.
void Reader::ensureItem()
{
    if (m_isOpen) {
        return;
    }
    if (!inUnit()) {
        begin(Utterances::Kind::Text, Utterances::Join::Paragraph);
        return;
    }
    Speech &speech = m_speeches.back();
    begin(speech.isBegun ? Utterances::Kind::Part : Utterances::Kind::Unit, Utterances::Join::Paragraph);
    speech.isBegun = true;
}

void Reader::text()
{
    if (m_textDepth == 0) {
        return;
    }
    const auto isBlank = [](QStringView piece) {
        return std::ranges::all_of(piece, [](QChar c) { return c.isSpace(); });
    };
    if (std::ranges::all_of(m_xml.text(), isBlank)) {
        m_words.appendSpace();
        return;
    }
    ensureItem();
    for (const QStringView piece : m_xml.text()) {
        if (m_isPunctuation && QStringView(u".,;:!?…)]}»”’").contains(piece.trimmed().first(1))) {
            m_words.dropSpace();
        }
        m_words.append(piece);
    }
    m_afterToken = false;
}

void Reader::takeToken(QStringView name)
{
    const QStringView join = m_xml.attribute(u"join");
    if (m_joinsNext || join == u"left" || join == u"both") {
        m_words.dropSpace();
    } else if (m_afterToken) {
        m_words.appendSpace();
    }
    m_joinsNext = join == u"right" || join == u"both";
    m_isPunctuation = name == u"pc";
}

Result<void> Reader::takeRemark(QStringView name)
{
    const qint64 line = m_xml.line();
    const QString element = name.toString();
    const auto text = m_xml.elementText();
    if (!text) {
        return std::unexpected(text.error());
    }
    if (!inUnit()) {
        m_words.leaveOutWords(*text, line);
        return {};
    }
    const QString words = text->isEmpty() && element == u"gap" ? u"…"_s : *text;
    if (words.isEmpty()) {
        m_words.leaveOut(element);
        m_words.appendSpace();
        return {};
    }
    ensureItem();
    const bool isBracketed = QStringView(u"([{<").contains(words.front());
    m_words.appendSpace();
    m_words.append(isBracketed ? words : QString(u'[' + words + u']'));
    m_words.appendSpace();
    return {};
}

Result<void> Reader::takeSpeakerName()
{
    const auto text = m_xml.elementText();
    if (!text) {
        return std::unexpected(text.error());
    }
    QStringView label = QStringView(*text).trimmed();
    while (label.endsWith(u':') || label.endsWith(u'：')) {
        label = label.chopped(1).trimmed();
    }
    if (label.isEmpty() || !inUnit()) {
        m_words.leaveOutWords(*text, m_xml.line());
        return {};
    }
    Speech &speech = m_speeches.back();
    if (speech.who.isEmpty()) {
        speech.speaker = m_words.speaker(label);
        return {};
    }
    const QString id = idOfReference(QStringView(speech.who)).toString();
    if (!speech.who.contains(u' ') && !m_writtenLabels.contains(id)) {
        m_writtenLabels.insert(id);
        m_header.persons[id].name = label.toString();
    }
    return {};
}

void Reader::takeAnchor()
{
    if (!inUnit()) {
        return;
    }
    const QString point = idOfReference(m_xml.attribute(u"synch", u"xml:id")).toString();
    if (point.isEmpty() || !m_speeches.back().to.isEmpty()) {
        return;
    }
    ensureItem();
    Times &times = m_times.back();
    (times.from.isEmpty() ? times.from : times.to) = point;
}

Result<Transcript> Reader::finish()
{
    m_timeline.resolve();
    auto &items = m_words.items();
    for (size_t i = 0; i < items.size() && i < m_times.size(); ++i) {
        items[i].from = m_timeline.time(m_times[i].from);
        items[i].to = m_timeline.time(m_times[i].to);
    }
    for (auto person = m_header.persons.begin(); person != m_header.persons.end(); ++person) {
        m_words.rename(person.key(), person->name, person->role);
    }
    Transcript &facts = m_words.facts();
    facts.format = u"tei"_s;
    facts.title = m_header.title;
    facts.date = m_header.date;
    facts.media = m_header.media;
    facts.language = m_language.isEmpty() ? m_header.language : m_language;
    if (m_xml.isTruncated()) {
        m_words.warnOfTruncation(m_xml.line());
    }
    return m_words.transcript(m_progress);
}

Fit fit(const Source &source)
{
    return fitOfRoot(source, {u"TEI", u"TEI.2", u"teiCorpus"});
}

} // namespace

Format teiFormat()
{
    return {.id = "tei"_L1, .fileNameSuffixes = {u"xml"_s, u"tei"_s}, .fit = fit, .read = readBy<Reader>};
}

} // namespace visavis
