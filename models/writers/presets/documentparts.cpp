// SPDX-License-Identifier: MIT
#include "models/writers/presets/documentparts.h"

#include "models/transcript/oneline.h"
#include "models/writers/document/noteparagraphs.h"
#include "models/writers/weblink.h"

#include <QCoreApplication>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int DeepestHeading = 6;

std::vector<size_t> chosen(const QStringList &names, const QStringList &wanted)
{
    std::vector<size_t> places;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (wanted.isEmpty() || wanted.contains(names[i])) {
            places.push_back(size_t(i));
        }
    }
    return places;
}

std::vector<Paragraph> attributeFacts(const DocumentParts &parts, const std::vector<size_t> &places,
                                      const QStringList &names, const std::vector<QString> &values)
{
    std::vector<Paragraph> facts;
    for (const size_t place : places) {
        if (place < values.size() && !values[place].isEmpty()) {
            facts.push_back(parts.fact(names[qsizetype(place)], onOneLine(values[place])));
        }
    }
    return facts;
}

QString speakersOf(const ExportEpisode &episode, const ExportWords &words)
{
    QStringList speakers;
    for (const ExportSpeaker &speaker : episode.speakers) {
        const QString name = onOneLine(speaker.name);
        const QString role = words.role(speaker.role);
        speakers += name.isEmpty() ? role : role.isEmpty() ? name : u"%1 (%2)"_s.arg(name, role);
    }
    speakers.removeAll(QString());
    return speakers.join(u", "_s);
}

} // namespace

DocumentParts::DocumentParts(const ExportData &data, const ExportOptions &options)
    : m_data(data)
    , m_options(options)
    , m_words(options.language)
    , m_locale(m_words.language())
    , m_personAttributes(chosen(data.personAttributes, options.attributes))
    , m_episodeAttributes(chosen(data.episodeAttributes, options.attributes))
{
    for (const ExportEpisode &episode : data.episodes) {
        m_momentLinks.push_back(momentsLink(episode.media));
    }
}

Document DocumentParts::begin(const QString &title, const char *kind) const
{
    const QString name = onOneLine(title);
    const QString kindName = word(kind);
    Document document;
    document.title = name.isEmpty() ? kindName : name + u" · "_s + kindName;
    document.language = m_words.language();
    document.madeWith = m_data.createdWith;
    document.date = m_data.date;
    document.pageSize = m_options.pageSize;
    document.blocks.emplace_back(paragraph(ParagraphKind::Title, name.isEmpty() ? kindName : name));
    if (!name.isEmpty()) {
        document.blocks.emplace_back(paragraph(ParagraphKind::Subtitle, kindName));
    }
    return document;
}

Paragraph DocumentParts::sentence(const char *source) const
{
    return paragraph(ParagraphKind::Body, word(source));
}

Paragraph DocumentParts::fact(const QString &label, const QString &text, const QString &link) const
{
    Run said = plain(text);
    said.link = link;
    return {.kind = ParagraphKind::Fact, .inlines = {plain(label + m_words.colon(), Look::Strong), said}};
}

Paragraph DocumentParts::factsOnOneLine(const Facts &facts) const
{
    Paragraph line{.kind = ParagraphKind::Fact, .inlines = {}};
    for (const auto &[label, text] : facts) {
        if (text.isEmpty()) {
            continue;
        }
        if (!line.inlines.empty()) {
            line.inlines.emplace_back(plain(u" · "_s, Look::Quiet));
        }
        line.inlines.emplace_back(plain(word(label) + m_words.colon(), Look::Strong));
        line.inlines.emplace_back(plain(text));
    }
    return line;
}

std::vector<Paragraph> DocumentParts::factsOfExport() const
{
    std::vector<Paragraph> facts{
        fact(QT_TRANSLATE_NOOP("visavis::ExportWords", "Interviews"), number(qint64(m_data.episodes.size()))),
        fact(QT_TRANSLATE_NOOP("visavis::ExportWords", "Passages"), number(annotationCount(m_data)))};
    if (m_data.date.isValid()) {
        facts.push_back(
            fact(QT_TRANSLATE_NOOP("visavis::ExportWords", "Exported"), m_words.date(m_data.date)));
    }
    if (!m_data.createdWith.isEmpty()) {
        facts.push_back(fact(QT_TRANSLATE_NOOP("visavis::ExportWords", "Made with"), m_data.createdWith));
    }
    return facts;
}

QString DocumentParts::title(const ExportEpisode &episode) const
{
    QString title = onOneLine(episode.title);
    if (title.isEmpty()) {
        title = word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Untitled interview"));
    }
    const QString number = onOneLine(episode.number);
    return number.isEmpty() ? title : number + u" · "_s + title;
}

std::vector<Paragraph> DocumentParts::facts(const ExportEpisode &episode) const
{
    std::vector<Paragraph> facts;
    const auto addFact = [&](const char *label, const QString &text, const QString &link = {}) {
        if (!text.isEmpty()) {
            facts.push_back(fact(label, text, link));
        }
    };
    addFact(QT_TRANSLATE_NOOP("visavis::ExportWords", "Date"), m_words.date(episode.date));
    addFact(QT_TRANSLATE_NOOP("visavis::ExportWords", "Language"), m_words.languageName(episode.language));
    addFact(QT_TRANSLATE_NOOP("visavis::ExportWords", "Speakers"), speakersOf(episode, m_words));
    add(facts, attributesOf(episode));
    addFact(QT_TRANSLATE_NOOP("visavis::ExportWords", "Recording"), onOneLine(episode.media),
            webLink(episode.media).value_or(QString()));
    return facts;
}

QString DocumentParts::momentLink(int episode, Milliseconds time) const
{
    const QString &link = m_momentLinks[size_t(episode)];
    return link.isEmpty() ? link : link + QString::number(time.count() / 1000);
}

QString DocumentParts::tagPath(int tag) const
{
    const bool isKnown = tag >= 0 && tag < int(m_data.tags.size());
    return isKnown ? onOneLine(m_data.tags[size_t(tag)].path.join(u" › "_s)) : QString();
}

std::vector<Paragraph> DocumentParts::attributesOf(const ExportPerson &person) const
{
    return attributeFacts(*this, m_personAttributes, m_data.personAttributes, person.attributes);
}

std::vector<Paragraph> DocumentParts::attributesOf(const ExportEpisode &episode) const
{
    return attributeFacts(*this, m_episodeAttributes, m_data.episodeAttributes, episode.attributes);
}

std::vector<Paragraph> DocumentParts::note(const ExportNote &note, const QString &about,
                                           const QString &author) const
{
    std::vector<Paragraph> paragraphs;
    if (!has(ExportField::Notes)) {
        return paragraphs;
    }
    std::vector<Paragraph> words = noteParagraphs(note.markdown);
    if (words.empty()) {
        return paragraphs;
    }
    QStringList details{about};
    if (has(ExportField::Coder) && note.coder != author) {
        details += onOneLine(note.coder);
    }
    if (has(ExportField::Dates)) {
        details += m_words.date(dayOf(note.date));
    }
    details.removeAll(QString());
    Paragraph head = paragraph(ParagraphKind::Note, m_words.noteKind(onOneLine(note.kind)), Look::Strong);
    for (const QString &detail : std::as_const(details)) {
        head.inlines.emplace_back(plain(u" · "_s + detail, Look::Quiet));
    }
    paragraphs.push_back(std::move(head));
    add(paragraphs, std::move(words));
    return paragraphs;
}

std::vector<Paragraph> paragraphsOf(ParagraphKind kind, const QString &text)
{
    std::vector<Paragraph> paragraphs;
    for (const QStringView part : QStringView(text).split(u"\n\n")) {
        if (!part.trimmed().isEmpty()) {
            paragraphs.push_back(paragraph(kind, part.toString()));
        }
    }
    return paragraphs;
}

std::vector<int> depthsOfUsed(const std::vector<int> &levels, const std::vector<bool> &used)
{
    std::vector<size_t> above;
    std::vector<int> depths(levels.size(), 0);
    for (size_t i = 0; i < levels.size(); ++i) {
        while (!above.empty() && levels[above.back()] >= levels[i]) {
            above.pop_back();
        }
        above.push_back(i);
        for (size_t depth = 0; used[i] && depth < above.size(); ++depth) {
            depths[above[depth]] = int(depth) + 1;
        }
    }
    return depths;
}

Heading heading(int level, const QString &text, std::optional<Colour> colour)
{
    return {.level = std::clamp(level, 1, DeepestHeading),
            .inlines = {plain(onOneLine(text))},
            .id = {},
            .colour = colour};
}

Grid::Cell cell(const QString &text)
{
    return {.paragraphs = {paragraph(ParagraphKind::Body, text)}};
}

Grid::Cell cell(std::vector<Paragraph> paragraphs)
{
    return paragraphs.empty() ? cell(QString()) : Grid::Cell{.paragraphs = std::move(paragraphs)};
}

} // namespace visavis
