// SPDX-License-Identifier: MIT
#include "models/collection/collectedtext.h"

#include <algorithm>
#include <span>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QStringView BetweenParts = u"\n\n";

/// Without the spaces around it.
Utf16Range trimmed(QStringView text, Utf16Range range)
{
    while (!range.isEmpty() && text[range.start.value()].isSpace()) {
        range.start = range.start + 1;
    }
    while (!range.isEmpty() && text[range.stop.value() - 1].isSpace()) {
        range.stop = range.stop - 1;
    }
    return range;
}

} // namespace

const CollectedText::Source *CollectedText::sourceOf(EpisodeId episode) const
{
    const auto found = m_sourceOf.constFind(episode);
    return found == m_sourceOf.constEnd() ? nullptr : &m_sources[*found];
}

EpisodeId CollectedText::episodeAt(Utf16Offset place) const
{
    const auto &sections = m_transcript->sections;
    const auto behind =
        std::ranges::upper_bound(sections, place, {}, [](const Section &s) { return s.titleRange.start; });
    return behind == sections.begin() ? EpisodeId()
                                      : m_sources[size_t(behind - sections.begin()) - 1].episode;
}

const CollectedText::Aside *CollectedText::asideAt(int turn) const
{
    const auto found = std::ranges::lower_bound(m_asides, turn, {}, &Aside::turn);
    return found != m_asides.end() && found->turn == turn ? &*found : nullptr;
}

int CollectedText::summaryTurn(EpisodeId episode) const
{
    const auto found = std::ranges::find_if(m_asides, [episode](const Aside &aside) {
        return aside.episode == episode && aside.kind == AsideKind::Summary;
    });
    return found == m_asides.end() ? -1 : found->turn;
}

EpisodePassage CollectedText::inEpisode(Utf16Range range) const
{
    EpisodePassage found;
    auto piece =
        std::ranges::upper_bound(m_pieces, range.start, {}, [](const Piece &p) { return p.here.stop; });
    if (piece != m_pieces.begin() && range.isEmpty() && std::prev(piece)->here.stop == range.start) {
        --piece; // a caret behind the last letter
    }
    for (; piece != m_pieces.end() && piece->here.start <= range.stop; ++piece) {
        const Utf16Range here{std::max(range.start, piece->here.start),
                              std::min(range.stop, piece->here.stop)};
        const Utf16Range there{piece->there + (here.start - piece->here.start),
                               piece->there + (here.stop - piece->here.start)};
        if (!found.episode.isValid()) {
            found = {.episode = m_sources[piece->source].episode, .range = there};
            continue;
        }
        // Only what follows in the episode as it does here.
        const bool goesOn = m_sources[piece->source].episode == found.episode &&
                            piece->there == found.range.stop + BetweenParts.size();
        if (!goesOn || there.isEmpty()) {
            break;
        }
        found.range.stop = there.stop;
    }
    return found;
}

std::vector<Utf16Range> CollectedText::shown(EpisodeId episode, Utf16Range range) const
{
    std::vector<Utf16Range> found;
    const auto source = m_sourceOf.constFind(episode);
    if (source == m_sourceOf.constEnd()) {
        return found;
    }
    const size_t first = m_firstPieces[*source];
    const size_t last = *source + 1 < m_firstPieces.size() ? m_firstPieces[*source + 1] : m_pieces.size();
    for (const Piece &piece : std::span(m_pieces).subspan(first, last - first)) {
        const Utf16Range there{piece.there, piece.there + piece.here.length()};
        const Utf16Range both = there.intersected(range);
        if (both.isEmpty()) {
            continue;
        }
        const Utf16Range here{piece.here.start + (both.start - piece.there),
                              piece.here.start + (both.stop - piece.there)};
        const bool goesOn = !found.empty() && piece.here.start == found.back().stop + BetweenParts.size() &&
                            here.start == piece.here.start;
        goesOn ? void(found.back().stop = here.stop) : found.push_back(here);
    }
    return found;
}

CollectedTextBuilder::CollectedTextBuilder()
    : m_transcript(std::make_shared<Transcript>())
{
    m_transcript->format = u"collection"_s;
}

void CollectedTextBuilder::beginSource(CollectedText::Source source, const QString &title)
{
    const QString words = title.simplified();
    m_transcript->sections.push_back({.id = {},
                                      .level = 2,
                                      .titleRange = append(words.isEmpty() ? u"–"_s : words),
                                      .firstTurn = int(m_transcript->turns.size())});
    m_collected.m_sourceOf.insert(source.episode, m_collected.m_sources.size());
    m_collected.m_firstPieces.push_back(m_collected.m_pieces.size());
    m_collected.m_sources.push_back(std::move(source));
}

void CollectedTextBuilder::addAside(CollectedText::AsideKind kind, const QString &label, const QString &text)
{
    if (text.trimmed().isEmpty()) {
        return;
    }
    m_collected.m_asides.push_back({.turn = int(m_transcript->turns.size()),
                                    .kind = kind,
                                    .episode = m_collected.m_sources.back().episode});
    Turn turn{.id = {}, .range = append(text.trimmed()), .labels = {}, .start = {}, .end = {}};
    if (!label.isEmpty()) {
        turn.labels = {labelFor({.id = {}, .name = label, .role = Role::Other, .speaker = {}})};
    }
    m_collected.m_labelsThere.push_back(-1);
    m_transcript->turns.push_back(std::move(turn));
}

void CollectedTextBuilder::addPassage(Utf16Range range)
{
    const Transcript &text = *m_collected.m_sources.back().transcript;
    for (int turn = std::max(0, text.turnAt(range.start)); turn < int(text.turns.size()); ++turn) {
        const Turn &whole = text.turns[size_t(turn)];
        if (whole.range.start >= range.stop) {
            break;
        }
        addTurnPart(whole, trimmed(text.body, whole.range.intersected(range)));
    }
}

void CollectedTextBuilder::addTurnPart(const Turn &turn, Utf16Range part)
{
    if (part.isEmpty()) {
        return;
    }
    const Transcript &text = *m_collected.m_sources.back().transcript;
    const Utf16Range here = append(text.text(part));
    Turn shown{.id = {}, .range = here, .labels = {}, .start = turn.start, .end = turn.end};
    for (const int label : turn.labels) {
        shown.labels.push_back(labelFor(text.labels[size_t(label)]));
    }
    if (part.start > turn.range.start) {
        shown.start = text.timeAt(part.start);
    }
    m_transcript->turns.push_back(std::move(shown));
    m_collected.m_labelsThere.push_back(turn.labels.empty() ? -1 : turn.labels.front());
    m_collected.m_pieces.push_back(
        {.here = here, .source = m_collected.m_sources.size() - 1, .there = part.start});
}

int CollectedTextBuilder::labelFor(const Label &label)
{
    auto &labels = m_transcript->labels;
    const auto known = std::ranges::find_if(
        labels, [&](const Label &other) { return other.name == label.name && other.role == label.role; });
    if (known != labels.end()) {
        return int(known - labels.begin());
    }
    labels.push_back({.id = {}, .name = label.name, .role = label.role, .speaker = label.speaker});
    return int(labels.size()) - 1;
}

Utf16Range CollectedTextBuilder::append(QStringView text)
{
    QString &body = m_transcript->body;
    if (!body.isEmpty()) {
        body += BetweenParts;
    }
    const Utf16Offset start(body.size());
    body += text;
    return {start, Utf16Offset(body.size())};
}

CollectedText CollectedTextBuilder::finish()
{
    m_transcript->units = int(m_transcript->turns.size());
    m_collected.m_transcript = std::exchange(m_transcript, nullptr);
    return std::move(m_collected);
}

} // namespace visavis
