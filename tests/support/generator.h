// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/project.h"
#include "models/transcript/transcript.h"

#include <random>

namespace visavis::test
{

/// Makes interviews of any length, the same ones from the same seed on every machine. Words are drawn by
/// Zipf's law (the word of rank r about 1/r as often as the first) from a vocabulary of 12,000 in French or
/// English: the commonest are real, the rest made of syllables.
class TranscriptGenerator
{
public:
    explicit TranscriptGenerator(quint32 seed);

    /// About this many words: sections of some 20 turns, two named speakers (in one of eight interviews roles
    /// without names), times in every second one, an emoji now and then. Every second is French.
    [[nodiscard]] Transcript transcript(qsizetype words);

    /// A number from 0, inclusive, to limit, exclusive.
    [[nodiscard]] qsizetype below(qsizetype limit);
    [[nodiscard]] QString word(bool french);
    /// So many words, the first with a capital, a full stop behind the last.
    [[nodiscard]] QString sentence(bool french, qsizetype words);

private:
    void appendSentence(QString &text, bool french, qsizetype words);

    std::mt19937 m_random;
    int m_made = 0;
};

/// The transcript as a plain text file writes it: "Name: what is said", blank lines between turns.
[[nodiscard]] QString asPlainText(const Transcript &transcript);

struct ProjectSize {
    int episodes = 20;
    qsizetype words = 5'000; ///< in each episode
    int annotations =
        0; ///< over all episodes, with a tag or two each where there are tags, every third a note
    int tags = 0;
    quint32 seed = 1;
};

/// Makes a project file, as fast as the writer writes. Its episodes' state is as an import leaves it.
[[nodiscard]] Result<void> makeProject(const QString &path, const ProjectSize &size);

/// Adds a transcript to an open project, as one action; the episode, or an invalid id when it cannot be.
[[nodiscard]] EpisodeId addTranscript(Project &project, const Transcript &transcript);

} // namespace visavis::test
