// SPDX-License-Identifier: MIT
#include "models/writers/obsidian/obsidianpages.h"

#include "models/transcript/oneline.h"
#include "models/writers/cautions.h"
#include "models/writers/citation.h"
#include "models/writers/episodetext.h"
#include "models/writers/markdowntext.h"
#include "models/writers/obsidian/obsidiantext.h"
#include "models/writers/weblink.h"
#include "models/writers/yamltext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

QString yamlLine(QStringView key, const QString &value)
{
    return value.isEmpty() ? QString() : u"%1: %2\n"_s.arg(key, yamlQuoted(value));
}

QString yamlList(QStringView key, const QStringList &values)
{
    if (values.isEmpty()) {
        return {};
    }
    QString lines = key.toString() + u":\n"_s;
    for (const QString &value : values) {
        lines += u"  - "_s + yamlQuoted(value) + u'\n';
    }
    return lines;
}

void writeHead(TextSink &out, const QString &facts, const QString &title)
{
    if (!facts.isEmpty()) {
        out << u"---\n" << facts << u"---\n\n";
    }
    out << u"# " << obsidianInline(title) << u"\n";
}

void add(QStringList &names, const QString &name)
{
    if (!name.isEmpty() && !names.contains(name)) {
        names += name;
    }
}

} // namespace

ObsidianPages::ObsidianPages(const ExportData &data, const ExportOptions &options, const ExportWords &words,
                             const ObsidianVault &vault)
    : m_data(data)
    , m_options(options)
    , m_words(words)
    , m_vault(vault)
    , m_ofTag(data.tags.size())
    , m_ofPerson(data.persons.size())
{
    for (TagGroup &group : groupByTag(data)) {
        if (group.tag >= 0) {
            m_ofTag[size_t(group.tag)] = std::move(group.annotations);
        }
    }
    for (int e = 0; e < int(data.episodes.size()); ++e) {
        const std::vector<ExportAnnotation> &annotations = data.episodes[size_t(e)].annotations;
        for (int a = 0; a < int(annotations.size()); ++a) {
            for (const int person : annotations[size_t(a)].persons) {
                if (person >= 0 && person < int(m_ofPerson.size())) {
                    m_ofPerson[size_t(person)].push_back({.episode = e, .annotation = a});
                }
            }
        }
    }
}

QString ObsidianPages::obsidianWord(const QString &word)
{
    return obsidianInline(word);
}

QString ObsidianPages::labelled(const char *label, const QString &markdown) const
{
    return markdown.isEmpty() ? QString() : u"\n"_s + word(label) + m_words.colon() + markdown + u'\n';
}

QString ObsidianPages::tagLink(int tag) const
{
    const QStringList &path = m_data.tags[size_t(tag)].path;
    return ObsidianVault::link(m_vault.tag(tag), path.value(path.size() - 1));
}

void ObsidianPages::writeStart(TextSink &out) const
{
    const QString title = onOneLine(m_data.title);
    writeHead(out, {},
              title.isEmpty() ? m_words(QT_TRANSLATE_NOOP("visavis::ExportWords", "Annotated notes"))
                              : title);
    out << labelled(QT_TRANSLATE_NOOP("visavis::ExportWords", "Exported"),
                    obsidianInline(m_words.date(m_data.date)))
        << labelled(QT_TRANSLATE_NOOP("visavis::ExportWords", "Made with"),
                    obsidianInline(m_data.createdWith));
    out << u"\n## " << word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Interviews")) << u"\n\n";
    for (int i = 0; i < int(m_data.episodes.size()); ++i) {
        const ExportEpisode &episode = m_data.episodes[size_t(i)];
        const QString number = onOneLine(episode.number);
        const QString name = titleOrNone(episode, m_words);
        out << u"- "
            << ObsidianVault::link(m_vault.interview(i), number.isEmpty() ? name : number + u" · "_s + name)
            << (episode.date.isValid() ? u" · "_s + m_words.date(episode.date) : QString()) << u"\n";
    }
    if (!m_data.tags.empty()) {
        out << u"\n## " << word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Codebook")) << u"\n\n";
    }
    for (int i = 0; i < int(m_data.tags.size()); ++i) {
        const qsizetype depth = std::max<qsizetype>(0, m_data.tags[size_t(i)].path.size() - 1);
        out << QString(2 * depth, u' ') << u"- " << tagLink(i) << u" ("
            << QString::number(m_ofTag[size_t(i)].size()) << u")\n";
    }
    if (!m_data.persons.empty()) {
        out << u"\n## " << word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Persons")) << u"\n\n";
    }
    for (int i = 0; i < int(m_data.persons.size()); ++i) {
        out << u"- " << ObsidianVault::link(m_vault.person(i), m_data.persons[size_t(i)].name) << u"\n";
    }
}

QString ObsidianPages::interviewFacts(const ExportEpisode &episode) const
{
    QStringList speakers;
    for (const ExportSpeaker &speaker : episode.speakers) {
        const QString name = has(ExportField::Speaker) ? onOneLine(speaker.name) : QString();
        add(speakers, name.isEmpty() ? m_words.role(speaker.role) : name);
    }
    std::vector<bool> isUsed(m_data.tags.size());
    for (const ExportAnnotation &annotation : episode.annotations) {
        for (const int tag : annotation.tags) {
            if (tag >= 0 && tag < int(isUsed.size())) {
                isUsed[size_t(tag)] = true;
            }
        }
    }
    QStringList tags;
    for (size_t i = 0; i < isUsed.size() && has(ExportField::Tags); ++i) {
        add(tags, isUsed[i] ? obsidianTag(m_data.tags[i].path) : QString());
    }
    const QString date = episode.date.isValid() ? episode.date.toString(Qt::ISODate) : QString();
    return yamlLine(u"title", titleOrNone(episode, m_words)) +
           yamlLine(u"number", onOneLine(episode.number)) + yamlLine(u"date", date) +
           yamlLine(u"language", episode.language) + yamlList(u"speakers", speakers) +
           yamlList(u"tags", tags);
}

void ObsidianPages::writeInterview(TextSink &out, int index) const
{
    const ExportEpisode &episode = m_data.episodes[size_t(index)];
    writeHead(out, interviewFacts(episode), titleOrNone(episode, m_words));
    if (has(ExportField::Facts)) {
        const QString summary = obsidianParagraphs(episode.summary.trimmed());
        out << (summary.isEmpty() ? QString() : u'\n' + summary + u'\n');
        const auto link = webLink(episode.media);
        out << labelled(QT_TRANSLATE_NOOP("visavis::ExportWords", "Recording"),
                        link ? u"<%1>"_s.arg(*link) : obsidianInline(episode.media));
    }
    if (has(ExportField::Notes) && !episode.notes.empty()) {
        out << u"\n## " << word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Notes")) << u"\n";
        writeNotes(out, episode.notes);
    }
    out << u"\n## " << word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Passages")) << u"\n";
    if (episode.annotations.empty()) {
        out << u"\n" << word(QT_TRANSLATE_NOOP("visavis::ExportWords", "No annotations")) << u"\n";
    }
    for (int i = 0; i < int(episode.annotations.size()); ++i) {
        writeAnnotation(out, {.episode = index, .annotation = i});
    }
}

void ObsidianPages::writeAnnotation(TextSink &out, AnnotationPlace place) const
{
    const ExportAnnotation &annotation =
        m_data.episodes[size_t(place.episode)].annotations[size_t(place.annotation)];
    out << u"\n"
        << obsidianQuote(annotation.quote) << u"\n\n^" << m_vault.block(place) << u"\n\n— "
        << obsidianInline(sourceLine(place)) << u"\n";
    if (has(ExportField::Tags)) {
        QStringList links;
        for (const int tag : annotation.tags) {
            if (tag >= 0 && tag < int(m_data.tags.size())) {
                add(links, tagLink(tag));
            }
        }
        out << labelled(QT_TRANSLATE_NOOP("visavis::ExportWords", "Tags"), links.join(u", "_s));
    }
    if (has(ExportField::Context)) {
        out << labelled(QT_TRANSLATE_NOOP("visavis::ExportWords", "Context"),
                        obsidianInline(contextOf(annotation)));
    }
    if (has(ExportField::Notes)) {
        writeNotes(out, annotation.notes);
        for (const ExportTagging &tagging : annotation.taggings) {
            const bool isNamed =
                has(ExportField::Tags) && tagging.tag >= 0 && tagging.tag < int(m_data.tags.size());
            writeNotes(out, tagging.notes, isNamed ? tagLink(tagging.tag) : QString());
        }
        writeLinks(out, annotation.links);
    }
}

void ObsidianPages::writeLinks(TextSink &out, const std::vector<ExportLink> &links) const
{
    for (const ExportLink &link : links) {
        const QString other = m_vault.linkTo(
            link.other, citation(m_data, link.other, m_options.citation, m_words, m_options.fields));
        out << (link.isFromHere ? u"\n- → " : u"\n- ← ") << obsidianInline(m_words.linkName(link.name))
            << m_words.colon() << other << u"\n";
        writeNotes(out, link.notes, other);
    }
}

/// Where it comes from, who marked it and what is still to be done about it.
QString ObsidianPages::sourceLine(AnnotationPlace place) const
{
    const ExportAnnotation &annotation =
        m_data.episodes[size_t(place.episode)].annotations[size_t(place.annotation)];
    QStringList parts{citation(m_data, place, m_options.citation, m_words, m_options.fields)};
    if (has(ExportField::Section)) {
        parts += onOneLine(annotation.section);
    }
    if (has(ExportField::Coder)) {
        parts += onOneLine(annotation.coder);
    }
    if (has(ExportField::Dates)) {
        parts += m_words.date(dayOf(annotation.created));
    }
    parts += cautionsOf(annotation, m_words);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString ObsidianPages::contextOf(const ExportAnnotation &annotation) const
{
    if (annotation.before.isEmpty() && annotation.after.isEmpty()) {
        return {};
    }
    QStringList parts{annotation.cutBefore ? u"…"_s : QString(), annotation.before, u"[…]"_s,
                      annotation.after, annotation.cutAfter ? u"…"_s : QString()};
    parts.removeAll(QString());
    return parts.join(u' ');
}

void ObsidianPages::writeNotes(TextSink &out, const std::vector<ExportNote> &notes,
                               const QString &subject) const
{
    for (const ExportNote &note : notes) {
        if (note.markdown.trimmed().isEmpty()) {
            continue;
        }
        QStringList about{has(ExportField::Coder) ? onOneLine(note.coder) : QString(),
                          has(ExportField::Dates) ? m_words.date(dayOf(note.date)) : QString()};
        about.removeAll(QString());
        const QString by = obsidianInline(about.join(u" · "_s));
        out << u"\n- **" << obsidianInline(m_words.noteKind(note.kind)) << u"**"
            << (subject.isEmpty() ? QString() : u" · "_s + subject)
            << (by.isEmpty() ? QString() : u" · "_s + by) << u"\n\n"
            << markdownItem(m_vault.linked(note.markdown)) << u"\n";
    }
}

void ObsidianPages::writePassages(TextSink &out, const std::vector<AnnotationPlace> &places) const
{
    out << u"\n## " << word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Passages")) << u"\n\n";
    for (const AnnotationPlace place : places) {
        out << u"- "
            << m_vault.linkTo(place, citation(m_data, place, m_options.citation, m_words, m_options.fields))
            << u"\n";
    }
    if (places.empty()) {
        out << word(QT_TRANSLATE_NOOP("visavis::ExportWords", "No annotations")) << u"\n";
    }
}

void ObsidianPages::writeTag(TextSink &out, int index) const
{
    const ExportTag &tag = m_data.tags[size_t(index)];
    writeHead(out, {}, tag.path.value(tag.path.size() - 1));
    if (tag.path.size() > 1) {
        // A parent stands somewhere before its children.
        const QStringList above = tag.path.first(tag.path.size() - 1);
        for (int i = index; i-- > 0;) {
            if (m_data.tags[size_t(i)].path == above) {
                out << labelled(QT_TRANSLATE_NOOP("visavis::ExportWords", "Part of"), tagLink(i));
                break;
            }
        }
    }
    if (has(ExportField::Facts)) {
        const QString description = obsidianParagraphs(tag.description.trimmed());
        out << (description.isEmpty() ? QString() : u'\n' + description + u'\n')
            << labelled(QT_TRANSLATE_NOOP("visavis::ExportWords", "Include"),
                        obsidianParagraphs(tag.include.trimmed()))
            << labelled(QT_TRANSLATE_NOOP("visavis::ExportWords", "Exclude"),
                        obsidianParagraphs(tag.exclude.trimmed()));
    }
    writePassages(out, m_ofTag[size_t(index)]);
}

void ObsidianPages::writePerson(TextSink &out, int index) const
{
    const ExportPerson &person = m_data.persons[size_t(index)];
    // What the page's own facts and Obsidian itself call so.
    QSet<QString> taken{u"aliases"_s,    u"alias"_s,    u"tags"_s,   u"tag"_s,
                        u"cssclasses"_s, u"cssclass"_s, u"publish"_s};
    QString facts;
    for (qsizetype i = 0; i < m_data.personAttributes.size() && i < std::ssize(person.attributes); ++i) {
        const QString name = onOneLine(m_data.personAttributes[i]);
        const bool isWanted =
            m_options.attributes.isEmpty() || m_options.attributes.contains(m_data.personAttributes[i]);
        if (isWanted && !name.isEmpty() && !taken.contains(name.toCaseFolded())) {
            facts += yamlLine(yamlQuoted(name), onOneLine(person.attributes[size_t(i)]));
            taken.insert(name.toCaseFolded());
        }
    }
    writeHead(out, facts, person.name);
    if (has(ExportField::Facts)) {
        const QString description = obsidianParagraphs(person.description.trimmed());
        out << (description.isEmpty() ? QString() : u'\n' + description + u'\n');
    }
    QStringList links;
    for (const int episode : person.episodes) {
        if (episode >= 0 && episode < int(m_data.episodes.size())) {
            links += ObsidianVault::link(m_vault.interview(episode),
                                         titleOrNone(m_data.episodes[size_t(episode)], m_words));
        }
    }
    out << labelled(QT_TRANSLATE_NOOP("visavis::ExportWords", "Interviews"), links.join(u", "_s));
    writePassages(out, m_ofPerson[size_t(index)]);
}

} // namespace visavis
