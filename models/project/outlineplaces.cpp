// SPDX-License-Identifier: MIT
#include "models/project/outlineplaces.h"

#include <algorithm>
#include <ranges>
#include <span>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

struct OutlineTurn {
    TurnId id;
    CodePoint start;
};

struct OutlineSection {
    CodePointRange title;
    qsizetype firstTurn = 0;
};

/// The outline of one revision, and what it says about places.
class Outline
{
public:
    [[nodiscard]] static Result<Outline> read(Database &database, RevisionId revision);

    [[nodiscard]] bool isEmpty() const { return m_turns.empty() && m_sections.empty(); }

    /// The turn that says this; null in a title, and before the first turn.
    [[nodiscard]] const OutlineTurn *turnAt(CodePoint place) const;
    /// Null when the place is in none.
    [[nodiscard]] const OutlineSection *sectionAt(CodePoint place) const;

private:
    /// Null when the place is in no title.
    [[nodiscard]] const OutlineSection *sectionTitledAt(CodePoint place) const;

    std::vector<OutlineTurn> m_turns;
    std::vector<OutlineSection> m_sections;
};

Result<Outline> Outline::read(Database &database, RevisionId revision)
{
    Outline outline;
    Statement turns = database.prepare(u"SELECT id, start FROM turn WHERE revision = ? ORDER BY ordinal"_s);
    if (auto done = turns.run(revision.value()); !done) {
        return std::unexpected(done.error());
    }
    while (turns.next()) {
        outline.m_turns.push_back({.id = TurnId(turns.integer(0)), .start = CodePoint(turns.integer(1))});
    }
    Statement sections =
        database.prepare(u"SELECT title_start, title_stop, first_turn FROM section WHERE revision = ? "
                         "ORDER BY ordinal"_s);
    if (auto done = turns.ended().and_then([&] { return sections.run(revision.value()); }); !done) {
        return std::unexpected(done.error());
    }
    while (sections.next()) {
        outline.m_sections.push_back(
            {.title = {CodePoint(sections.integer(0)), CodePoint(sections.integer(1))},
             .firstTurn = sections.integer(2)});
    }
    return sections.ended().transform([&] { return std::move(outline); });
}

const OutlineSection *Outline::sectionTitledAt(CodePoint place) const
{
    const auto after = std::ranges::upper_bound(
        m_sections, place, {}, [](const OutlineSection &section) { return section.title.start; });
    const bool isTitled = after != m_sections.begin() && std::prev(after)->title.contains(place);
    return isTitled ? &*std::prev(after) : nullptr;
}

const OutlineTurn *Outline::turnAt(CodePoint place) const
{
    const auto after = std::ranges::upper_bound(m_turns, place, {}, &OutlineTurn::start);
    return after == m_turns.begin() || sectionTitledAt(place) ? nullptr : &*std::prev(after);
}

const OutlineSection *Outline::sectionAt(CodePoint place) const
{
    const OutlineTurn *turn = turnAt(place);
    if (!turn) {
        return sectionTitledAt(place);
    }
    const auto after =
        std::ranges::upper_bound(m_sections, turn - m_turns.data(), {}, &OutlineSection::firstTurn);
    return after == m_sections.begin() ? nullptr : &*std::prev(after);
}

Result<std::vector<LabelId>> labelsOf(Database &database, TurnId turn)
{
    std::vector<LabelId> labels;
    Statement statement = database.prepare(u"SELECT label FROM turn_label WHERE turn = ? ORDER BY ordinal"_s);
    if (auto done = statement.run(turn.value()); !done) {
        return std::unexpected(done.error());
    }
    while (statement.next()) {
        labels.emplace_back(statement.integer(0));
    }
    return statement.ended().transform([&] { return std::move(labels); });
}

/// The titles of one revision. Its text is read for the first that has words.
class Titles
{
public:
    Titles(Database &database, RevisionId revision)
        : m_database(database)
        , m_revision(revision)
    {
    }

    [[nodiscard]] Result<QString> of(const OutlineSection *section)
    {
        if (!section || section->title.isEmpty()) {
            return QString();
        }
        if (m_body.isEmpty()) {
            Statement statement =
                m_database.prepare(u"SELECT CAST(body AS BLOB) FROM revision WHERE id = ?"_s);
            if (auto done = statement.run(m_revision.value()); !done) {
                return std::unexpected(done.error());
            }
            m_body = statement.next() ? QString::fromUtf8(statement.bytes(0)) : QString();
            m_map = OffsetMap(m_body);
        }
        return slice(m_body, m_map.toUtf16(section->title)).toString();
    }

private:
    Database &m_database;
    RevisionId m_revision;
    QString m_body;
    OffsetMap m_map;
};

/// Adds the places of passages of one revision.
Result<void> addPlaces(Database &database, std::span<const Passage> passages, OutlineDepth depth,
                       QHash<AnnotationId, OutlinePlace> &places)
{
    const RevisionId revision = passages.front().revision;
    const auto outline = Outline::read(database, revision);
    if (!outline || outline->isEmpty()) {
        return outline ? Result<void>() : std::unexpected(outline.error());
    }
    Titles titles(database, revision);
    for (const Passage &passage : passages) {
        OutlinePlace place{
            .revision = revision, .start = passage.start, .labels = {}, .sectionTitle = std::nullopt};
        if (const OutlineTurn *turn = outline->turnAt(passage.start)) {
            auto labels = labelsOf(database, turn->id);
            if (!labels) {
                return std::unexpected(labels.error());
            }
            place.labels = std::move(*labels);
        }
        if (depth == OutlineDepth::Sections) {
            auto title = titles.of(outline->sectionAt(passage.start));
            if (!title) {
                return std::unexpected(title.error());
            }
            place.sectionTitle = std::move(*title);
        }
        places.insert(passage.annotation, place);
    }
    return {};
}

} // namespace

Result<QHash<AnnotationId, OutlinePlace>> readOutlinePlaces(Snapshot &snapshot, std::vector<Passage> passages,
                                                            OutlineDepth depth, const Progress &progress)
{
    std::ranges::sort(passages, {}, &Passage::revision);
    QHash<AnnotationId, OutlinePlace> places;
    const auto isOfOneRevision = [](const Passage &a, const Passage &b) { return a.revision == b.revision; };
    for (const auto &ofOne : passages | std::views::chunk_by(isOfOneRevision)) {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        if (auto done = addPlaces(snapshot.database(), {ofOne.begin(), ofOne.end()}, depth, places); !done) {
            return std::unexpected(done.error());
        }
    }
    return places;
}

PassagePlace placeOf(const ProjectData &data, const OutlinePlace &found)
{
    PassagePlace place;
    place.sectionTitle = found.sectionTitle.value_or(QString());
    for (const LabelId id : found.labels) {
        if (const EpisodeLabel *label = data.labels().find(id)) {
            place.addSpeaker(data, label->name, label->role, label->speaker);
        }
    }
    return place;
}

} // namespace visavis
