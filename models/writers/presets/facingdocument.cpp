// SPDX-License-Identifier: MIT
#include "models/writers/presets/facingdocument.h"

#include "models/writers/cautions.h"
#include "models/writers/presets/turnparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// The cells of one of the two interviews.
class FacingSide
{
public:
    FacingSide(const DocumentParts &parts, const ExportEpisode &episode)
        : m_parts(parts)
        , m_episode(episode)
        , m_text(*episode.text)
        , m_toCheck(turnsToCheck(parts.data(), episode))
        , m_cells(m_text.turns.size())
        , m_isPaired(m_text.turns.size(), false)
    {
        int titledTurn = 0;
        for (const TextStretch &stretch : stretchesOf(m_text)) {
            if (stretch.turn >= 0) {
                titledTurn = stretch.turn + 1;
            }
            addStretch(stretch, stretch.turn >= 0 ? stretch.turn : titledTurn);
        }
    }

    [[nodiscard]] Grid::Cell head() const
    {
        std::vector<Paragraph> paragraphs{
            paragraph(ParagraphKind::Body, m_parts.title(m_episode), Look::Strong)};
        if (m_parts.has(ExportField::Facts)) {
            for (Paragraph &fact : m_parts.facts(m_episode)) {
                fact.kind = ParagraphKind::Small;
                paragraphs.push_back(std::move(fact));
            }
        }
        return cell(std::move(paragraphs));
    }

    [[nodiscard]] int turnCount() const { return int(m_cells.size()); }
    [[nodiscard]] bool isPaired(int turn) const { return m_isPaired[size_t(turn)]; }

    void pair(const std::vector<int> &turns)
    {
        for (const int turn : turns) {
            if (turn >= 0 && turn < turnCount()) {
                m_isPaired[size_t(turn)] = true;
            }
        }
    }

    /// Indexes of turns that there are not are nothing.
    [[nodiscard]] Grid::Cell cellOf(const std::vector<int> &turns) const
    {
        std::vector<Paragraph> paragraphs;
        for (const int turn : turns) {
            if (turn >= 0 && turn < turnCount()) {
                add(paragraphs, m_cells[size_t(turn)]);
            }
        }
        return cell(std::move(paragraphs));
    }

    /// Titles behind the last turn.
    [[nodiscard]] const std::vector<Paragraph> &lastTitles() const { return m_lastTitles; }

private:
    void addStretch(const TextStretch &stretch, int turn)
    {
        const QString words = m_text.text(stretch.range).toString();
        std::vector<Paragraph> &paragraphs = turn < turnCount() ? m_cells[size_t(turn)] : m_lastTitles;
        if (stretch.section >= 0) {
            paragraphs.push_back(paragraph(ParagraphKind::Body, words, Look::Strong));
            return;
        }
        Paragraph said{.kind = ParagraphKind::Turn, .inlines = {}};
        if (stretch.isFirst) {
            said.inlines = turnBeginning(m_parts, m_text, stretch.turn, m_toCheck[size_t(stretch.turn)]);
        }
        said.inlines.emplace_back(plain(words));
        paragraphs.push_back(std::move(said));
    }

    const DocumentParts &m_parts;
    const ExportEpisode &m_episode;
    const Transcript &m_text;
    std::vector<bool> m_toCheck;                 ///< by turn
    std::vector<std::vector<Paragraph>> m_cells; ///< as the turns; a section's title is before its first turn
    std::vector<Paragraph> m_lastTitles;
    std::vector<bool> m_isPaired;
};

Grid facingGrid(FacingSide &left, FacingSide &right, const std::vector<FacingPair> &pairs)
{
    for (const FacingPair &pair : pairs) {
        left.pair(pair.left);
        right.pair(pair.right);
    }
    Grid grid{.widths = {1, 1}, .hasHead = true, .hasLines = false, .rows = {{left.head(), right.head()}}};
    int nextLeft = 0;
    int nextRight = 0;
    // Turns in no pair stand before the first pair with a later turn of their side.
    const auto addAlone = [&](int untilLeft, int untilRight) {
        for (; nextLeft < untilLeft; ++nextLeft) {
            if (!left.isPaired(nextLeft)) {
                grid.rows.push_back({left.cellOf({nextLeft}), cell(QString())});
            }
        }
        for (; nextRight < untilRight; ++nextRight) {
            if (!right.isPaired(nextRight)) {
                grid.rows.push_back({cell(QString()), right.cellOf({nextRight})});
            }
        }
    };
    const auto firstOf = [](const std::vector<int> &turns, int count) {
        return turns.empty() ? 0 : std::clamp(*std::ranges::min_element(turns), 0, count);
    };
    for (const FacingPair &pair : pairs) {
        addAlone(firstOf(pair.left, left.turnCount()), firstOf(pair.right, right.turnCount()));
        grid.rows.push_back({left.cellOf(pair.left), right.cellOf(pair.right)});
    }
    addAlone(left.turnCount(), right.turnCount());
    if (!left.lastTitles().empty() || !right.lastTitles().empty()) {
        grid.rows.push_back({cell(left.lastTitles()), cell(right.lastTitles())});
    }
    return grid;
}

} // namespace

Document facingDocument(const ExportData &data, int left, int right, const std::vector<FacingPair> &pairs,
                        const ExportOptions &options)
{
    const DocumentParts parts(data, options);
    Document document = parts.begin(QT_TRANSLATE_NOOP("visavis::ExportWords", "Facing interviews"));
    const auto textOf = [&](int episode) {
        const bool isThere = episode >= 0 && episode < int(data.episodes.size());
        return isThere ? data.episodes[size_t(episode)].text : nullptr;
    };
    if (!textOf(left) || !textOf(right)) {
        document.blocks.emplace_back(parts.sentence(QT_TRANSLATE_NOOP(
            "visavis::ExportWords", "Two interviews with their texts are needed to face each other.")));
        return document;
    }
    FacingSide leftSide(parts, data.episodes[size_t(left)]);
    FacingSide rightSide(parts, data.episodes[size_t(right)]);
    document.blocks.emplace_back(facingGrid(leftSide, rightSide, pairs));
    return document;
}

} // namespace visavis
