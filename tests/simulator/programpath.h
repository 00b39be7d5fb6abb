// SPDX-License-Identifier: MIT
#pragma once

#include "models/anchoring/textedit.h"
#include "models/project/reanchoring.h"
#include "simulation.h"

#include <QHash>

namespace visavis::test
{

/// A new text of an episode, as importing places annotations in it: not only the mapping of texts, but all
/// that is decided behind it.
class RevisedEpisode
{
public:
    RevisedEpisode(const QString &before, const QString &after);
    [[nodiscard]] Placement place(Utf16Range passage) const;

private:
    QString m_before;
    OffsetMap m_beforeMap;
    OffsetMap m_afterMap;
    Reanchoring m_reanchoring;
};

/// An episode whose turns are edited in place one after the other, as a person does it: words corrected, left
/// out, put in, said once more. Annotations go through each edit as the project has them go.
class EditedEpisode
{
public:
    /// The text's paragraphs are its turns. `share` of the words of each edited turn change.
    EditedEpisode(const TrackedText &original, const std::vector<Utf16Range> &passages, double share,
                  quint32 seed);

    [[nodiscard]] const TrackedText &text() const { return m_tracked; }
    [[nodiscard]] Placement place(Utf16Range passage) const;

private:
    bool edit(int turn, const TrackedParagraph &words);
    void carry(const TextEdit &edit);

    TrackedText m_tracked;
    Transcript m_transcript;
    OffsetMap m_map;
    QHash<std::pair<qsizetype, qsizetype>, qsizetype> m_indexes; ///< by passage
    std::vector<Annotation> m_annotations;
};

} // namespace visavis::test
