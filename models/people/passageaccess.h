// SPDX-License-Identifier: MIT
#pragma once

#include "models/people/personaccess.h"

namespace visavis
{

/// Who may read which passages of one episode on a day: by the passages themselves, by who speaks in them, by
/// the episode. A passage that shares a word with a restricted one is restricted too.
class PassageAccess
{
public:
    /// The transcript is of the episode's current revision, whose records are loaded. All but the map are
    /// looked into later and outlive this, but for the persons; records that change meanwhile are not seen.
    PassageAccess(const ProjectData &data, const Episode &episode, const Transcript &transcript,
                  const OffsetMap &map, const PersonAccess &persons);

    /// For one whose place is not certain, or in another text, all who speak in the episode count, since any
    /// of them may have said it, and so do withheld passages of the same words.
    [[nodiscard]] AccessVerdict of(const Annotation &annotation) const;
    /// For a passage that nobody marked.
    [[nodiscard]] AccessVerdict of(CodePointRange range) const;
    /// What of a stretch around a passage all may read: as far on both sides as nothing begins that is not
    /// publishable.
    [[nodiscard]] CodePointRange readableAround(CodePointRange passage, CodePointRange stretch) const;

    /// What of the text nobody outside may read, whatever holds for the episode: ascending, not overlapping.
    /// With what has to be checked, if that is to be left out too.
    [[nodiscard]] std::vector<CodePointRange> withheld(bool withToCheck = false) const;

    /// Of the episode as a whole.
    [[nodiscard]] Restriction ofEpisode() const { return m_episode; }
    /// Of whoever of those who have labels in the transcript is held back most.
    [[nodiscard]] Restriction ofAnybody() const { return m_strictestLabel; }
    /// Of all that a label's speaker says; by its index in the transcript.
    [[nodiscard]] Restriction ofLabel(int label) const { return m_labels[size_t(label)]; }

private:
    struct Stretch {
        CodePointRange range;
        AccessVerdict verdict;
    };
    struct Quote {
        QString words;
        Restriction restriction;
        bool hasPlace;
    };
    void findQuotes(const Transcript &transcript, const OffsetMap &map);
    [[nodiscard]] bool isPlaceCertain(const Annotation &annotation) const;
    [[nodiscard]] Restriction ofWords(const QString &words, bool isPlaceCertain) const;

    const Episode &m_record;
    QDate m_day;
    Restriction m_episode;
    std::vector<Restriction> m_labels; ///< as Transcript::labels
    Restriction m_strictestLabel = Restriction::Publishable;
    std::vector<Stretch> m_stretches; ///< turns, passages and words that are not publishable
    std::vector<Quote> m_quotes;      ///< of passages that are withheld themselves
};

/// Of a passage whose text is not at hand: without what other passages over it say. Everybody whom the place
/// names counts as speaking in it.
[[nodiscard]] AccessVerdict accessWithoutText(const ProjectData &data, const Annotation &annotation,
                                              const std::vector<SpeakerId> &persons, QDate day);

} // namespace visavis
