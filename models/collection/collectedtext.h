// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/transcript.h"

#include <QHash>

#include <memory>

namespace visavis
{

/// A stretch of an episode's text.
struct EpisodePassage {
    EpisodeId episode;
    Utf16Range range;

    bool operator==(const EpisodePassage &) const = default;
};

/// Passages of several episodes put together as one text to be read: a section for each episode, with the
/// turns, or parts of turns, that belong to the collection. The words are those of the episodes, letter for
/// letter, and every place says where it stands there; between them may be asides, which stand in no episode.
class CollectedText
{
public:
    enum class AsideKind {
        Summary, ///< of an episode's answer
        More,    ///< says that more was said than is shown
        Less,    ///< says that all is shown, of what is usually shown in part
        Doubt,   ///< says that what follows may not belong there
    };
    struct Aside {
        int turn = 0; ///< of transcript()
        AsideKind kind = AsideKind::Summary;
        EpisodeId episode;
    };
    /// An episode's text as it was when it was collected.
    struct Source {
        EpisodeId episode;
        RevisionId revision;
        std::shared_ptr<const Transcript> transcript;
        OffsetMap map;
    };

    /// Its sections are the sources in order.
    [[nodiscard]] const std::shared_ptr<const Transcript> &transcript() const { return m_transcript; }
    [[nodiscard]] const std::vector<Source> &sources() const { return m_sources; }
    /// Null for an episode that has no part in it.
    [[nodiscard]] const Source *sourceOf(EpisodeId episode) const;
    /// Of a section's title, of turns, of asides.
    [[nodiscard]] EpisodeId episodeAt(Utf16Offset place) const;
    /// Null for a turn of an episode.
    [[nodiscard]] const Aside *asideAt(int turn) const;
    /// Which of the labels of its interview's own transcript speaks first in a turn; -1 where that is nobody,
    /// as in asides.
    [[nodiscard]] int labelThere(int turn) const { return m_labelsThere[size_t(turn)]; }
    /// The turn in which an episode's summary stands; -1 when it has none.
    [[nodiscard]] int summaryTurn(EpisodeId episode) const;

    /// Where this stands in an episode. Of a range over places of which some are in no episode, or further on
    /// in another, what comes first; an empty range when there is none.
    [[nodiscard]] EpisodePassage inEpisode(Utf16Range range) const;
    /// Where a passage of an episode is to be seen: what of it follows each other here is one piece. None
    /// when it is not.
    [[nodiscard]] std::vector<Utf16Range> shown(EpisodeId episode, Utf16Range range) const;

private:
    friend class CollectedTextBuilder;

    /// The same letters here and in an episode.
    struct Piece {
        Utf16Range here;
        size_t source = 0; ///< index into m_sources
        Utf16Offset there;
    };

    std::shared_ptr<const Transcript> m_transcript;
    std::vector<Source> m_sources;
    QHash<EpisodeId, size_t> m_sourceOf; ///< indexes into m_sources
    std::vector<Piece> m_pieces;         ///< ascending
    std::vector<size_t> m_firstPieces;   ///< of each source
    std::vector<Aside> m_asides;         ///< ascending by turn
    std::vector<int> m_labelsThere;      ///< of each turn
};

/// Puts such a text together, from its start to its end.
class CollectedTextBuilder
{
public:
    CollectedTextBuilder();

    /// What follows stands in this episode.
    void beginSource(CollectedText::Source source, const QString &title);
    /// Words of nobody in the episode; empty ones are left out.
    void addAside(CollectedText::AsideKind kind, const QString &label, const QString &text);
    /// A passage of the source's turns. Those given later stand behind those given before; parts of one turn
    /// that do not follow each other become turns of their own.
    void addPassage(Utf16Range range);

    [[nodiscard]] qsizetype length() const { return m_transcript->body.size(); }
    [[nodiscard]] CollectedText finish();

private:
    Utf16Range append(QStringView text);
    void addTurnPart(const Turn &turn, Utf16Range part);
    [[nodiscard]] int labelFor(const Label &label);

    std::shared_ptr<Transcript> m_transcript;
    CollectedText m_collected;
};

} // namespace visavis
