// SPDX-License-Identifier: MIT
// The values of what people wrote about passages and interviews: notes, and links between passages.
#include "models/writers/notesvalues.h"

#include "models/writers/citation.h"

#include <QCoreApplication>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

QString NotesValues::about(const QString &coder, const QDateTime &date) const
{
    QStringList about;
    if (has(ExportField::Coder)) {
        about += coder;
    }
    if (has(ExportField::Dates)) {
        about += dateText(dayOf(date));
    }
    about.removeAll(QString());
    return m_target.inlineText(about.join(u" · "_s));
}

void NotesValues::addNote(QVariantList &values, const ExportNote &note, const QString &subject) const
{
    if (has(ExportField::Notes) && !note.markdown.trimmed().isEmpty()) {
        values.push_back(QVariantHash{{u"kind"_s, m_target.inlineText(m_words.noteKind(note.kind))},
                                      {u"subject"_s, subject},
                                      {u"about"_s, about(note.coder, note.date)},
                                      {u"text"_s, m_target.note(note.markdown)}});
    }
}

QVariantList NotesValues::notes(const std::vector<ExportNote> &notes) const
{
    QVariantList values;
    for (const ExportNote &note : notes) {
        addNote(values, note, {});
    }
    return values;
}

/// Those on the annotation, then those on its taggings and its links, which say so.
QVariantList NotesValues::annotationNotes(AnnotationPlace place) const
{
    const ExportAnnotation &annotation = annotationAt(place);
    const QString colon = m_shared.value(u"colon"_s).toString();
    QVariantList values = notes(annotation.notes);
    for (const ExportTagging &tagging : annotation.taggings) {
        const QString name = has(ExportField::Tags) ? tagName(tagging.tag) : QString();
        for (const ExportNote &note : tagging.notes) {
            addNote(values, note,
                    name.isEmpty() ? QString()
                                   : word(QT_TRANSLATE_NOOP("visavis::ExportWords", "Tag")) + colon + name);
        }
    }
    for (const ExportLink &link : annotation.links) {
        const QVariantHash parts = link.notes.empty() ? QVariantHash() : linkParts(link);
        for (const ExportNote &note : link.notes) {
            addNote(values, note,
                    u"%1 %2"_s.arg(parts[u"direction"_s].toString(), parts[u"name"_s].toString()) + colon +
                        parts[u"quote"_s].toString());
        }
    }
    return values;
}

const ExportAnnotation &NotesValues::annotationAt(AnnotationPlace place) const
{
    return m_data.episodes[size_t(place.episode)].annotations[size_t(place.annotation)];
}

QVariantHash NotesValues::linkParts(const ExportLink &link) const
{
    const QString quote = shortQuotation(annotationAt(link.other).quote, m_words.language());
    return {{u"direction"_s, link.isFromHere ? u"→"_s : u"←"_s},
            {u"name"_s, m_target.inlineText(m_words.linkName(link.name))},
            {u"quote"_s, m_target.inlineText(quote)}};
}

QVariantList NotesValues::links(AnnotationPlace place) const
{
    QVariantList values;
    if (!has(ExportField::Notes)) {
        return values;
    }
    for (const ExportLink &link : annotationAt(place).links) {
        const ExportAnnotation &other = annotationAt(link.other);
        QVariantHash parts = linkParts(link);
        parts[u"id"_s] = anchorOf(other.guid);
        QStringList reference;
        if (link.other.episode != place.episode) {
            reference += m_titles[size_t(link.other.episode)];
        }
        if (has(ExportField::Place) && other.turn > 0) {
            reference += m_target.inlineText(m_turn.arg(other.turn));
        }
        reference += about(link.coder, link.created);
        reference.removeAll(QString());
        parts[u"reference"_s] = reference.join(u" · "_s);
        values.push_back(parts);
    }
    return values;
}

} // namespace visavis
