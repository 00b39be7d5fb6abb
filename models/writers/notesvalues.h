// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/annotatednotes.h"
#include "models/writers/exportwords.h"

#include <QHash>

#include <vector>

namespace visavis
{

/// What stands under one heading of annotated notes.
struct NotesGroup {
    int episode = -1;  ///< index into ExportData::episodes
    int tag = -1;      ///< index into ExportData::tags; none of all for the annotations without
    int person = -1;   ///< index into ExportData::persons
    int question = -1; ///< index into ExportData::questions
    std::vector<AnnotationPlace> annotations;
};
/// In the order of the document.
[[nodiscard]] std::vector<NotesGroup> notesGroups(const ExportData &data, Grouping grouping);

/// Makes the values that the templates of annotated notes show, escaped for one format; annotatednotes.h
/// lists them. What it is made of must outlive it.
class NotesValues
{
public:
    NotesValues(const ExportData &data, const ExportOptions &options, const NotesTarget &target);

    [[nodiscard]] QVariantHash ofDocument(const std::vector<NotesGroup> &groups) const;
    /// Index: the group's in the document, from 0.
    [[nodiscard]] QVariantHash ofGroup(const NotesGroup &group, int index) const;
    /// Asked again about the same annotation, it gives another id: under several tags it appears more than
    /// once.
    [[nodiscard]] QVariantHash ofAnnotation(AnnotationPlace place);

private:
    [[nodiscard]] bool has(ExportField field) const { return m_options.fields.testFlag(field); }
    [[nodiscard]] QString word(const char *source) const { return m_target.inlineText(m_words(source)); }
    [[nodiscard]] static QString anchorOf(const QString &guid);
    void addId(QVariantHash &values, const QString &guid);
    [[nodiscard]] QString tagName(int tag) const;
    [[nodiscard]] QString titleOf(const ExportEpisode &episode) const;
    [[nodiscard]] QString dateText(QDate date) const;
    [[nodiscard]] QString numberText(qint64 number) const; ///< escaped
    [[nodiscard]] QString groupTitle(const NotesGroup &group) const;
    void addFact(QVariantList &facts, const char *label, const QString &escapedText) const;
    [[nodiscard]] QVariantList documentFacts() const;
    [[nodiscard]] QVariantList episodeFacts(const ExportEpisode &episode) const;
    void addTags(QVariantHash &values, const ExportAnnotation &annotation) const;
    /// Where the quote comes from: each part as a value of its own, and all of them as one line, `reference`.
    void addReference(QVariantHash &values, AnnotationPlace place) const;
    [[nodiscard]] QString context(const ExportAnnotation &annotation) const;
    /// Who said it and when, as far as that is asked for.
    [[nodiscard]] QString about(const QString &coder, const QDateTime &date) const;
    [[nodiscard]] QVariantList notes(const std::vector<ExportNote> &notes) const;
    /// Subject: what a note of an annotation is on, escaped; empty when on the annotation itself.
    void addNote(QVariantList &values, const ExportNote &note, const QString &subject) const;
    [[nodiscard]] QVariantList annotationNotes(AnnotationPlace place) const;
    [[nodiscard]] const ExportAnnotation &annotationAt(AnnotationPlace place) const;
    /// "→ contradicts: “the words of the other passage”", in parts.
    [[nodiscard]] QVariantHash linkParts(const ExportLink &link) const;
    [[nodiscard]] QVariantList links(AnnotationPlace place) const;

    const ExportData &m_data;
    const ExportOptions &m_options;
    const NotesTarget &m_target;
    ExportWords m_words;
    std::vector<QVariantHash> m_tags;   ///< as data.tags
    QString m_turn;                     ///< "turn %1"; not escaped yet, as LaTeX escapes the %
    std::vector<QString> m_momentLinks; ///< as data.episodes
    std::vector<QString> m_titles;      ///< as data.episodes, escaped
    QVariantHash m_shared;              ///< what every template is given
    QHash<QString, int> m_seenIds;
    /// As they are written, not escaped: there are few for many passages.
    mutable QHash<QDate, QString> m_dates;
};

} // namespace visavis
