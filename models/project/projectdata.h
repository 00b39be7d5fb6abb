// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/episoderecords.h"
#include "models/project/store.h"

#include <QSet>

namespace visavis
{

/// The records of a project in memory. Episodes, coders, tags, speakers and reading states are all here, and
/// so are the guide and all attributes; annotations with their taggings and notes, and labels, come episode
/// by episode, when first asked for (Project::load). Counts hold for the whole project at any time.
class ProjectData
{
public:
    [[nodiscard]] const Store<Episode> &episodes() const { return m_episodes; }
    [[nodiscard]] const Store<EpisodeStatus> &statuses() const { return m_statuses; }
    [[nodiscard]] const Store<EpisodeLabel> &labels() const { return m_labels; }
    [[nodiscard]] const Store<Speaker> &speakers() const { return m_speakers; }
    [[nodiscard]] const Store<Coder> &coders() const { return m_coders; }
    [[nodiscard]] const Store<Tag> &tags() const { return m_tags; }
    [[nodiscard]] const Store<Annotation> &annotations() const { return m_annotations; }
    [[nodiscard]] const Store<Tagging> &taggings() const { return m_taggings; }
    [[nodiscard]] const Store<Note> &notes() const { return m_notes; }
    [[nodiscard]] const Store<EpisodePair> &pairs() const { return m_pairs; }
    [[nodiscard]] const Store<Pin> &pins() const { return m_pins; }
    [[nodiscard]] const Store<Question> &questions() const { return m_questions; }
    [[nodiscard]] const Store<Assignment> &assignments() const { return m_assignments; }
    [[nodiscard]] const Store<Link> &links() const { return m_links; }
    [[nodiscard]] const Store<Attribute> &attributes() const { return m_attributes; }
    [[nodiscard]] const Store<AttributeValue> &attributeValues() const { return m_attributeValues; }

    /// Live episodes in the order people gave them.
    [[nodiscard]] std::vector<EpisodeId> liveEpisodes() const;
    /// A tag's children in order; the roots for no tag.
    [[nodiscard]] std::vector<TagId> childrenOf(TagId parent) const;
    /// The questions that follow one up, in order; those of the guide's first level for no question.
    [[nodiscard]] std::vector<QuestionId> followUpsOf(QuestionId parent) const;
    /// All questions of the guide, each before its follow-ups, with how deep they stand (0: no follow-up).
    [[nodiscard]] std::vector<std::pair<QuestionId, int>> guide() const;
    /// The tag's name behind its ancestors': "Water > Locks".
    [[nodiscard]] QString tagPath(TagId tag) const;
    /// By name, whatever its case; null when there is none.
    [[nodiscard]] const Tag *tagNamed(QStringView name) const;
    [[nodiscard]] const Coder *coderNamed(QStringView name) const;
    /// Of all persons or of all episodes, in their order.
    [[nodiscard]] std::vector<AttributeId> attributesOf(AttributeObject object) const;
    /// Whatever its case; null when there is none.
    [[nodiscard]] const Attribute *attributeNamed(AttributeObject object, QStringView name) const;
    /// Null where nothing is known.
    [[nodiscard]] const AttributeValue *valueOf(AttributeId attribute, const QUuid &object) const;
    /// What is known of a speaker or an episode.
    [[nodiscard]] const std::vector<AttributeValueId> &valuesOf(const QUuid &object) const
    {
        return m_valuesOf.of(object);
    }
    /// Whatever its case, the first by id; null when there is none.
    [[nodiscard]] const Speaker *speakerNamed(QStringView name) const;
    /// Once labels are loaded (Project::loadLabels).
    [[nodiscard]] const std::vector<LabelId> &labelsOf(SpeakerId speaker) const
    {
        return m_labelsOfSpeaker.of(speaker);
    }
    [[nodiscard]] bool areLabelsLoaded() const { return m_areLabelsLoaded; }
    [[nodiscard]] ReadStatus statusOf(EpisodeId episode, CoderId coder) const;
    [[nodiscard]] const EpisodeStatus *statusRecord(EpisodeId episode, CoderId coder) const;

    /// What somebody said of two episodes, in whatever order they are given; null when nobody did.
    [[nodiscard]] const EpisodePair *pairOf(EpisodeId one, EpisodeId other) const;
    [[nodiscard]] const std::vector<PinId> &pinsOf(PairId pair) const { return m_pinsOf.of(pair); }
    [[nodiscard]] const std::vector<AssignmentId> &assignmentsIn(EpisodeId episode) const
    {
        return m_assignmentsIn.of(episode);
    }

    /// From and to an object.
    [[nodiscard]] std::vector<LinkId> linksOf(const QUuid &object) const;

    /// Of episodes that are loaded.
    [[nodiscard]] bool isLoaded(EpisodeId episode) const { return m_loaded.contains(episode); }
    [[nodiscard]] bool isAllLoaded() const
    {
        return std::ranges::all_of(m_episodes, [this](const Episode &e) { return isLoaded(e.id); });
    }
    /// In the order of the text, longer ones first where they start together.
    [[nodiscard]] std::vector<AnnotationId> annotationsOf(EpisodeId episode) const;
    /// The same without an order, for less work.
    [[nodiscard]] const std::vector<AnnotationId> &annotationIds(EpisodeId episode) const
    {
        return m_annotationsOf.of(episode);
    }
    [[nodiscard]] const std::vector<TaggingId> &taggingsOf(AnnotationId annotation) const
    {
        return m_taggingsOf.of(annotation);
    }
    [[nodiscard]] const std::vector<NoteId> &notesOn(const QUuid &object) const
    {
        return m_notesOn.of(object);
    }
    [[nodiscard]] std::vector<LabelId> labelsOf(EpisodeId episode) const;

    /// Over the project, whether loaded or not.
    [[nodiscard]] int annotationCount(EpisodeId episode) const { return m_annotationCounts.value(episode); }
    /// How many of them await a person's decision.
    [[nodiscard]] int reviewCount(EpisodeId episode) const { return m_reviewCounts.value(episode); }
    /// The same in all live episodes.
    [[nodiscard]] int reviewCount() const;
    /// In live episodes.
    [[nodiscard]] int taggingCount(TagId tag) const { return m_taggingCounts.value(tag); }
    /// On an episode's annotations, whether loaded or not.
    [[nodiscard]] int taggingCount(EpisodeId episode, TagId tag) const
    {
        const auto counts = m_taggingsIn.constFind(episode);
        return counts == m_taggingsIn.constEnd() ? 0 : counts->value(tag);
    }
    /// The tags on an episode's annotations, whether loaded or not, in no order.
    [[nodiscard]] QList<TagId> tagsIn(EpisodeId episode) const;

    /// The annotation that an applied change is about: itself, a tagging of it or a note on either. Invalid
    /// for anything else.
    [[nodiscard]] AnnotationId annotationOf(const Change &change) const;
    /// The episode that an applied change is about: its record, a label, or an annotation in the sense above.
    [[nodiscard]] EpisodeId episodeOf(const Change &change) const;

    void apply(const Change &change);

    /// Takes what the file has on an episode that is not loaded yet. Records that are here stay as they are:
    /// they are newer.
    void take(EpisodeId episode, const EpisodeRecords &records);
    /// The labels of all episodes; those that are here stay as they are.
    void takeLabels(const std::vector<EpisodeLabel> &labels);
    /// The same as take() for all episodes.
    void takeAll(const EpisodeRecords &records);

private:
    friend class ProjectLoader;

    [[nodiscard]] bool isLive(EpisodeId episode) const;
    void movePassages(const TextChange &change);
    void countTagging(const Change &change);
    void countReview(const Change &change, int number);
    void addTaggings(EpisodeId episode, TagId tag, int number);
    void countEpisode(EpisodeId episode, bool wasLive);
    void add(const EpisodeRecords &records);

    Store<Episode> m_episodes;
    Store<EpisodeStatus> m_statuses;
    Store<EpisodeLabel> m_labels;
    Store<Speaker> m_speakers;
    Store<Coder> m_coders;
    Store<Tag> m_tags;
    Store<Annotation> m_annotations;
    Store<Tagging> m_taggings;
    Store<Note> m_notes;
    Store<EpisodePair> m_pairs;
    Store<Pin> m_pins;
    Store<Question> m_questions;
    Store<Assignment> m_assignments;
    Store<Link> m_links;
    Store<Attribute> m_attributes;
    Store<AttributeValue> m_attributeValues;

    Index<EpisodeId, AnnotationId> m_annotationsOf;
    Index<AnnotationId, TaggingId> m_taggingsOf;
    Index<QUuid, NoteId> m_notesOn;
    Index<EpisodeId, LabelId> m_labelsOf;
    Index<SpeakerId, LabelId> m_labelsOfSpeaker;
    Index<QUuid, AttributeValueId> m_valuesOf;
    Index<PairId, PinId> m_pinsOf;
    Index<EpisodeId, AssignmentId> m_assignmentsIn;
    Index<QUuid, LinkId> m_linksFrom;
    Index<QUuid, LinkId> m_linksTo;
    QSet<EpisodeId> m_loaded;
    bool m_areLabelsLoaded = false;
    QHash<EpisodeId, int> m_annotationCounts;
    QHash<EpisodeId, int> m_reviewCounts;             ///< none is 0
    QHash<EpisodeId, QHash<TagId, int>> m_taggingsIn; ///< how many, in live and deleted ones
    QHash<TagId, int> m_taggingCounts;                ///< the sums over live ones
};

} // namespace visavis
