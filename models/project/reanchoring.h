// SPDX-License-Identifier: MIT
#pragma once

#include "models/anchoring/textmapping.h"
#include "models/project/records.h"

#include <QHash>

namespace visavis
{

/// Takes quote, prefix and suffix of an annotation anew from where it stands. The map is the body's; its
/// range lies inside.
void takeWords(Annotation &annotation, QStringView body, const OffsetMap &map);

/// An annotation whose place says nothing, since it is in a text that nobody has: an orphan to review, until
/// it is found by its words. What was in doubt stays so.
[[nodiscard]] Annotation withoutPlace(const Annotation &annotation);

/// What became of an episode's annotations in a new text, by rule.
struct AnchoringSummary {
    int unchanged = 0;
    int changed = 0; ///< words in them changed, their place is certain
    int toReview = 0;
    int orphans = 0;

    [[nodiscard]] int total() const { return unchanged + changed + toReview + orphans; }
    [[nodiscard]] int doubtful() const { return toReview + orphans; }
    void count(const Annotation &after, AnchorRule rule);
    AnchoringSummary &operator+=(const AnchoringSummary &other);
    bool operator==(const AnchoringSummary &) const = default;
};

/// Carries annotations over to another text of their episode. Made where there is time, since it compares the
/// texts; placing one annotation is then a matter of microseconds.
///
/// What cannot be placed for certain keeps the words that were marked, so that a person can compare: an
/// annotation to review stands where it may belong, an orphan, without length, where it would have stood.
/// What has no place any more is found again where its words stand once with the same words around them, if
/// they came there: words that stood there before, or stood elsewhere too, are somebody else's, and at most
/// proposed. What a person has to say is never said here: an annotation to review stays to review, and what
/// was decided to be an orphan stays one.
class Reanchoring
{
public:
    Reanchoring(const QString &before, const QString &after);
    /// Of a part of a text that was changed inside, with at least Reach units around the change; the whole
    /// text as it was before outlives this.
    Reanchoring(const QString &before, const QString &after, QStringView whole);
    static constexpr qsizetype Reach = 400; ///< UTF-16 units

    struct Placed {
        Annotation annotation;
        AnchorRule rule = AnchorRule::Lost;
    };
    /// As it stands in the new text, whose revision this is. Places beyond the old text are taken for its
    /// end.
    [[nodiscard]] Placed placed(const Annotation &annotation, RevisionId revision) const;
    /// Where the words that begin at a place of the old text begin in the new one; none when nothing there is
    /// them.
    [[nodiscard]] std::optional<CodePoint> carriedStart(CodePoint place) const;
    /// The same for one whose place is in neither text: where its words stand in the old one, if they stand
    /// there once.
    [[nodiscard]] Placed placedByWords(const Annotation &annotation, RevisionId revision) const;

private:
    [[nodiscard]] Placement placement(const Annotation &annotation) const;
    [[nodiscard]] bool isNewThere(Utf16Range place, const Annotation &annotation) const;

    QString m_before;
    QStringView m_whole; ///< the text of which m_before is a part, or m_before
    bool m_isPart = false;
    QString m_after;
    OffsetMap m_beforeMap;
    OffsetMap m_afterMap;
    TextMapping m_mapping;
};

/// The words of an episode's orphans: when those of several come back once, nobody can tell whose they are.
class OrphanWords
{
public:
    void add(const Annotation &annotation); ///< each of the episode's, as it was before
    /// What became of one of them: to review where it came back and may be another one.
    [[nodiscard]] Reanchoring::Placed decided(const Annotation &before, Reanchoring::Placed after) const;

private:
    QHash<QString, int> m_counts;
};

} // namespace visavis
