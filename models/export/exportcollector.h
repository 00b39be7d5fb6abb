// SPDX-License-Identifier: MIT
#pragma once

#include "models/collection/guidefinding.h"
#include "models/export/episodecollector.h"
#include "models/export/exportsource.h"
#include "models/people/personaccess.h"
#include "models/search/predicate.h"
#include "models/search/saidwords.h"

#include <QHash>
#include <QSet>

namespace visavis
{

/// Collects one project's export: what holds for all its interviews, which it hands to an EpisodeCollector
/// each.
class ExportCollector
{
public:
    /// Both are used while it lives.
    ExportCollector(Snapshot &snapshot, const ExportSelection &selection);

    [[nodiscard]] Result<ExportData> collect(const QString &title, Progress &progress);

    [[nodiscard]] Snapshot &snapshot() { return m_snapshot; }
    [[nodiscard]] const ExportSelection &selection() const { return m_selection; }
    [[nodiscard]] const ProjectData &records() const { return m_data; }
    [[nodiscard]] const PersonAccess &personAccess() const { return *m_personAccess; }
    /// Without words that nobody outside may read.
    [[nodiscard]] QString readable(const QString &words) const { return m_said.blanked(words); }
    /// Null where there is no query.
    [[nodiscard]] const Predicate *predicate() const { return m_predicate ? &*m_predicate : nullptr; }
    /// As far as annotations were chosen one by one.
    [[nodiscard]] bool wants(AnnotationId annotation) const
    {
        return m_annotations.isEmpty() || m_annotations.contains(annotation);
    }
    [[nodiscard]] bool wants(ExportPart part) const { return m_selection.parts.testFlag(part); }
    /// Whether it may not be exported to anybody, or not as this selection asks for it.
    [[nodiscard]] bool isLeftOut(Restriction restriction) const;

    /// Indexes into what is collected; -1 for none.
    [[nodiscard]] int indexOf(TagId tag) const { return m_tagIndexes.value(tag, -1); }
    /// The person is taken in when they are asked for first.
    [[nodiscard]] int indexOf(SpeakerId person);
    /// The question whose answer a turn of an interview is in.
    [[nodiscard]] int questionAt(EpisodeId episode, int turn) const;

    [[nodiscard]] QString coderName(CoderId coder) const;
    [[nodiscard]] std::vector<ExportNote> notesOn(const QUuid &object) const;
    /// Of an interview or a person, as the names of the attributes.
    [[nodiscard]] std::vector<QString> valuesOf(AttributeObject kind, const QUuid &object) const;
    /// The later of when it was made and when the log says that it changed.
    [[nodiscard]] QDateTime modified(const QUuid &object, Timestamp created) const;

    void leaveOut(const AccessVerdict &why);

private:
    [[nodiscard]] Result<void> prepare(Progress &progress);
    void collectTags(TagId parent, const QStringList &path);
    [[nodiscard]] Result<void> collectEpisode(EpisodeId episode);
    /// Those that have an alias, and of persons who are left out.
    [[nodiscard]] std::vector<Alias> namesToReplace() const;
    [[nodiscard]] bool isLimitReached() const;
    /// How the first two interviews stand beside each other.
    [[nodiscard]] Result<void> align(Progress &progress);
    void takeIn(ExportEpisode &&episode, const std::map<int, Speech> &speech);
    void countTags();
    void countCoders();
    void addExamples();
    void addLinks();

    Snapshot &m_snapshot;
    const ExportSelection &m_selection;
    QSet<AnnotationId> m_annotations; ///< that were chosen one by one
    std::optional<Predicate> m_predicate;
    ProjectData m_data;
    std::optional<PersonAccess> m_personAccess; ///< once the records are loaded
    SaidWords m_said;                           ///< that nobody outside may read
    ExportData m_export;
    std::vector<EpisodeId> m_episodes; ///< those of the export
    QHash<TagId, int> m_tagIndexes;
    QHash<SpeakerId, int> m_personIndexes;
    QHash<QUuid, Timestamp> m_changed;
    FoundAnswers m_answers;
    QSet<QString> m_personsLeftOut; ///< by name, in one case
};

} // namespace visavis
