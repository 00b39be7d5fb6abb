// SPDX-License-Identifier: MIT
#include "models/writers/notesvalues.h"

#include "models/transcript/timetext.h"
#include "models/writers/citation.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// "e69f00", or "none".
QString colourName(std::optional<Colour> colour)
{
    return colour ? colour->name().sliced(1) : u"none"_s;
}

/// Only what is a language code, since it goes into attributes.
QString languageCode(const QString &language)
{
    const bool isCode = language.size() <= 16 && std::ranges::all_of(language, [](QChar c) {
                            return c == u'-' || (c.unicode() < 0x80 && c.isLetterOrNumber());
                        });
    return isCode ? language : QString();
}

QString groupId(int index)
{
    return u"g-%1"_s.arg(index + 1);
}

/// Empty for the passages that are left over.
QString kindOf(const NotesGroup &group)
{
    return group.episode >= 0    ? u"episode"_s
           : group.tag >= 0      ? u"tag"_s
           : group.person >= 0   ? u"person"_s
           : group.question >= 0 ? u"question"_s
                                 : QString();
}

} // namespace

std::vector<NotesGroup> notesGroups(const ExportData &data, Grouping grouping)
{
    std::vector<NotesGroup> groups;
    if (grouping == Grouping::ByTag) {
        for (TagGroup &group : groupByTag(data)) {
            groups.push_back({.episode = -1, .tag = group.tag, .annotations = std::move(group.annotations)});
        }
        return groups;
    }
    if (grouping == Grouping::ByPerson) {
        for (AnnotationGroup &group : groupByPerson(data)) {
            groups.push_back({.person = group.of, .annotations = std::move(group.annotations)});
        }
        return groups;
    }
    if (grouping == Grouping::ByQuestion) {
        for (AnnotationGroup &group : groupByQuestion(data)) {
            groups.push_back({.question = group.of, .annotations = std::move(group.annotations)});
        }
        return groups;
    }
    for (int e = 0; e < int(data.episodes.size()); ++e) {
        NotesGroup group{.episode = e, .tag = -1, .annotations = {}};
        for (int a = 0; a < int(data.episodes[e].annotations.size()); ++a) {
            group.annotations.push_back({.episode = e, .annotation = a});
        }
        groups.push_back(std::move(group));
    }
    return groups;
}

NotesValues::NotesValues(const ExportData &data, const ExportOptions &options, const NotesTarget &target)
    : m_data(data)
    , m_options(options)
    , m_target(target)
    , m_words(options.language)
{
    for (const ExportTag &tag : data.tags) {
        m_tags.push_back(QVariantHash{
            {u"name"_s, target.inlineText(tag.path.join(u" › "_s))},
            {u"colour"_s, colourName(tag.colour)},
        });
    }
    for (const ExportEpisode &episode : data.episodes) {
        m_momentLinks.push_back(target.momentLink(episode.media));
        m_titles.push_back(titleOf(episode));
    }
    m_turn = m_words(QT_TRANSLATE_NOOP("visavis::ExportWords", "turn %1"));
    m_shared = {
        {u"colon"_s, target.inlineText(u"x"_s + m_words.colon() + u"x"_s).sliced(1).chopped(1)},
        {u"language"_s, m_words.language()},
        {u"word_tags"_s, word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Tags"))},
        {u"word_links"_s, word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Links"))},
        {u"word_notes"_s, word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Notes"))},
        {u"word_context"_s, word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Context"))},
        {u"word_contents"_s, word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Contents"))},
        {u"word_anchor"_s, word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Link to this passage"))},
        {u"word_none"_s, word(QT_TRANSLATE_NOOP("visavis::ExportWords", "No annotations"))},
    };
}

QVariantHash NotesValues::ofDocument(const std::vector<NotesGroup> &groups) const
{
    QVariantHash values = m_shared;
    values.insert(m_target.values);
    const char *untitled = QT_TRANSLATE_NOOP("visavis::ExportWords", "Annotated notes");
    values[u"title"_s] = m_data.title.isEmpty() ? word(untitled) : m_target.inlineText(m_data.title);
    values[u"subtitle"_s] = m_data.title.isEmpty() ? QString() : word(untitled);
    values[u"made_with"_s] = m_target.inlineText(m_data.createdWith);
    values[u"facts"_s] = documentFacts();
    QVariantList contents;
    for (int i = 0; i < int(groups.size()); ++i) {
        contents.push_back(QVariantHash{{u"id"_s, groupId(i)},
                                        {u"title"_s, groupTitle(groups[i])},
                                        {u"count"_s, numberText(qint64(groups[i].annotations.size()))}});
    }
    values[u"contents"_s] = contents;
    return values;
}

QVariantHash NotesValues::ofGroup(const NotesGroup &group, int index) const
{
    QVariantHash values = m_shared;
    values[u"id"_s] = groupId(index);
    values[u"title"_s] = groupTitle(group);
    values[u"kind"_s] = kindOf(group);
    QString summary;
    if (group.episode >= 0) {
        const ExportEpisode &episode = m_data.episodes[group.episode];
        values[u"text_language"_s] = languageCode(episode.language);
        values[u"facts"_s] = has(ExportField::Facts) ? episodeFacts(episode) : QVariantList();
        values[u"notes"_s] = notes(episode.notes);
        summary = episode.summary;
    } else if (group.person >= 0) {
        summary = m_data.persons[size_t(group.person)].description;
    } else if (group.tag >= 0) {
        values[u"colour"_s] = colourName(m_data.tags[group.tag].colour);
        summary = m_data.tags[group.tag].description;
    }
    if (has(ExportField::Facts) && !summary.trimmed().isEmpty()) {
        values[u"summary"_s] = m_target.paragraphs(summary.trimmed());
    }
    return values;
}

QVariantHash NotesValues::ofAnnotation(AnnotationPlace place)
{
    const ExportEpisode &episode = m_data.episodes[place.episode];
    const ExportAnnotation &annotation = episode.annotations[place.annotation];
    QVariantHash values = m_shared;
    values.reserve(32);
    addId(values, annotation.guid);
    values[u"text_language"_s] = languageCode(episode.language);
    values[u"quote"_s] = m_target.quote(annotation.quote);
    values[u"colour"_s] = colourName(annotation.colour);
    addReference(values, place);
    if (has(ExportField::Tags)) {
        addTags(values, annotation);
    }
    values[u"notes"_s] = annotationNotes(place);
    values[u"links"_s] = links(place);
    if (has(ExportField::Context)) {
        values[u"context"_s] = context(annotation);
    }
    return values;
}

/// An anchor that stays the same from one export to the next.
QString NotesValues::anchorOf(const QString &guid)
{
    QString id = u"a-"_s;
    for (const QChar c : guid) {
        if (c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-')) {
            id += c;
        }
    }
    return id;
}

/// Under several tags the same annotation appears more than once, and anchors must differ.
void NotesValues::addId(QVariantHash &values, const QString &guid)
{
    const QString anchor = anchorOf(guid);
    const int seen = ++m_seenIds[anchor];
    values[u"id"_s] = seen == 1 ? anchor : u"%1-%2"_s.arg(anchor).arg(seen);
    values[u"first_id"_s] = seen == 1 ? QString() : anchor;
}

QString NotesValues::titleOf(const ExportEpisode &episode) const
{
    const QString title = episode.title.trimmed().isEmpty()
                              ? m_words(QT_TRANSLATE_NOOP("visavis::ExportWords", "Untitled interview"))
                              : episode.title;
    return m_target.inlineText(episode.number.isEmpty() ? title : episode.number + u" · "_s + title);
}

QString NotesValues::groupTitle(const NotesGroup &group) const
{
    if (group.episode >= 0) {
        return m_titles[size_t(group.episode)];
    }
    if (group.tag >= 0) {
        return m_target.inlineText(m_data.tags[group.tag].path.join(u" › "_s));
    }
    if (group.person >= 0) {
        return m_target.inlineText(m_data.persons[size_t(group.person)].name);
    }
    if (group.question >= 0) {
        return m_target.inlineText(m_data.questions[size_t(group.question)].text);
    }
    switch (m_options.grouping) {
    case Grouping::ByPerson:
        return word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Without person"));
    case Grouping::ByQuestion:
        return word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Outside the questions of the guide"));
    default:
        return word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Without tag"));
    }
}

QString NotesValues::dateText(QDate date) const
{
    QString &text = m_dates[date];
    if (text.isEmpty()) {
        text = m_words.date(date);
    }
    return text;
}

QString NotesValues::numberText(qint64 number) const
{
    return m_target.inlineText(QLocale(m_words.language()).toString(number));
}

void NotesValues::addFact(QVariantList &facts, const char *label, const QString &escapedText) const
{
    if (!escapedText.isEmpty()) {
        facts.push_back(QVariantHash{{u"label"_s, word(label)}, {u"text"_s, escapedText}});
    }
}

QVariantList NotesValues::documentFacts() const
{
    QVariantList facts;
    addFact(facts, QT_TRANSLATE_NOOP("visavis::ExportWords", "Interviews"),
            numberText(qint64(m_data.episodes.size())));
    addFact(facts, QT_TRANSLATE_NOOP("visavis::ExportWords", "Passages"),
            numberText(annotationCount(m_data)));
    addFact(facts, QT_TRANSLATE_NOOP("visavis::ExportWords", "Exported"),
            m_target.inlineText(m_words.date(m_data.date)));
    addFact(facts, QT_TRANSLATE_NOOP("visavis::ExportWords", "Made with"),
            m_target.inlineText(m_data.createdWith));
    return facts;
}

QVariantList NotesValues::episodeFacts(const ExportEpisode &episode) const
{
    QStringList speakers;
    for (const ExportSpeaker &speaker : episode.speakers) {
        const QString role = m_words.role(speaker.role);
        if (speaker.name.isEmpty() || role.isEmpty()) {
            speakers += speaker.name.isEmpty() ? role : speaker.name;
        } else {
            speakers += u"%1 (%2)"_s.arg(speaker.name, role);
        }
    }
    speakers.removeAll(QString());
    QVariantList facts;
    addFact(facts, QT_TRANSLATE_NOOP("visavis::ExportWords", "Date"),
            m_target.inlineText(m_words.date(episode.date)));
    addFact(facts, QT_TRANSLATE_NOOP("visavis::ExportWords", "Language"),
            m_target.inlineText(m_words.languageName(episode.language)));
    addFact(facts, QT_TRANSLATE_NOOP("visavis::ExportWords", "Speakers"),
            m_target.inlineText(speakers.join(u", "_s)));
    addFact(facts, QT_TRANSLATE_NOOP("visavis::ExportWords", "Recording"),
            episode.media.isEmpty() ? QString() : m_target.address(episode.media));
    return facts;
}

/// Empty for what the codebook does not have.
QString NotesValues::tagName(int tag) const
{
    return tag >= 0 && tag < int(m_tags.size()) ? m_tags[size_t(tag)].value(u"name"_s).toString() : QString();
}

void NotesValues::addTags(QVariantHash &values, const ExportAnnotation &annotation) const
{
    QVariantList tags;
    QStringList names;
    for (const int tag : annotation.tags) {
        if (const QString name = tagName(tag); !name.isEmpty()) {
            tags.push_back(m_tags[size_t(tag)]);
            names.push_back(name);
        }
    }
    values[u"tags"_s] = tags;
    values[u"tag_names"_s] = names.join(u", "_s);
}

void NotesValues::addReference(QVariantHash &values, AnnotationPlace place) const
{
    const ExportEpisode &episode = m_data.episodes[place.episode];
    const ExportAnnotation &annotation = episode.annotations[place.annotation];
    QStringList parts;
    const auto add = [&](const QString &kind, const QString &text, const QString &link = {}) {
        if (!text.isEmpty()) {
            values[kind] = text;
            parts.push_back(m_target.referencePart(kind, text, link));
        }
    };
    if (has(ExportField::Speaker)) {
        const bool isNamed = !annotation.speaker.isEmpty();
        add(u"speaker"_s, m_target.inlineText(isNamed ? annotation.speaker : m_words.role(annotation.role)));
    }
    if (m_options.grouping != Grouping::ByEpisode) {
        add(u"episode"_s, m_titles[size_t(place.episode)]);
    }
    if (has(ExportField::Section)) {
        add(u"section"_s, m_target.inlineText(annotation.section));
    }
    if (has(ExportField::Place) && annotation.turn > 0) {
        add(u"turn"_s, m_target.inlineText(m_turn.arg(annotation.turn)));
    }
    if (has(ExportField::Place) && annotation.start) {
        QString link = m_momentLinks[place.episode];
        if (!link.isEmpty()) {
            link += QString::number(annotation.start->count() / 1000);
        }
        values[u"time_link"_s] = link;
        add(u"time"_s, timeText(*annotation.start), link);
    }
    if (has(ExportField::Coder)) {
        add(u"coder"_s, m_target.inlineText(annotation.coder));
    }
    if (has(ExportField::Dates) && annotation.created.isValid()) {
        const QDate date = dayOf(annotation.created);
        add(u"date"_s, m_target.inlineText(dateText(date)));
        values[u"created"_s] = date.toString(Qt::ISODate);
    }
    if (annotation.state != AnchorState::Anchored) {
        add(u"state"_s, annotation.state == AnchorState::Orphan
                            ? word(QT_TRANSLATE_NOOP("visavis::ExportWords", "not in the text any more"))
                            : word(QT_TRANSLATE_NOOP("visavis::ExportWords", "place to be checked")));
    }
    if (annotation.restriction == Restriction::ToCheck) {
        add(u"restriction"_s, word(QT_TRANSLATE_NOOP("visavis::ExportWords", "to check before publishing")));
    }
    values[u"reference"_s] = parts.join(u" · "_s);
    if (!m_options.templateFolder.isEmpty()) { // no shipped template has it
        values[u"citation"_s] =
            m_target.inlineText(citation(m_data, place, m_options.citation, m_words, m_options.fields));
    }
}

/// "… before […] after …": dots where the turn has more words.
QString NotesValues::context(const ExportAnnotation &annotation) const
{
    if (annotation.before.isEmpty() && annotation.after.isEmpty()) {
        return {};
    }
    QStringList parts{annotation.cutBefore ? u"…"_s : QString(), annotation.before, u"[…]"_s,
                      annotation.after, annotation.cutAfter ? u"…"_s : QString()};
    parts.removeAll(QString());
    return m_target.inlineText(parts.join(u' '));
}

} // namespace visavis
