// SPDX-License-Identifier: MIT
#include "models/items/annotationfilter.h"

#include "models/project/showncoders.h"

namespace visavis
{

namespace
{

/// A query in which a word without a field may also stand in a note or a tag's name.
Group widened(const Group &group)
{
    Group wide{.join = group.join, .clauses = {}};
    for (const Clause &clause : group.clauses) {
        if (const auto *inner = std::get_if<Group>(&clause.content)) {
            wide.clauses.push_back({.negated = clause.negated, .content = widened(*inner)});
            continue;
        }
        const Term &term = std::get<Term>(clause.content);
        if (term.field != Field::Text) {
            wide.clauses.push_back(clause);
            continue;
        }
        Group any{.join = Join::Any, .clauses = {}};
        for (const Field field : {Field::Text, Field::Note, Field::Tag}) {
            Term other = term;
            other.field = field;
            any.clauses.push_back({.negated = false, .content = other});
        }
        wide.clauses.push_back({.negated = clause.negated, .content = any});
    }
    return wide;
}

/// Texts read in one turn of the event loop.
constexpr int FewAtOnce = 3;

OutlineDepth depthFor(const Predicate &predicate)
{
    return predicate.uses(Field::Section) ? OutlineDepth::Sections : OutlineDepth::Speakers;
}

} // namespace

AnnotationFilter::AnnotationFilter(AnnotationModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    m_nextTurn.setSingleShot(true);
    connect(&m_nextTurn, &QTimer::timeout, this, &AnnotationFilter::beginTurn);
    connect(&m_finder, &OutlineFinder::found, this, &AnnotationFilter::takeFound);
    connect(model, &AnnotationModel::textEdited, this, [this](RevisionId revision) {
        const bool wasRunning = m_finder.isRunning();
        m_finder.forget(revision);
        m_lastRead = {};
        if (wasRunning) {
            lookUp(m_pending ? *m_pending : *m_predicate);
        }
    });
    // Before the rows are asked for again.
    connect(model, &QAbstractItemModel::modelReset, this, &AnnotationFilter::followReset);
    setSourceModel(model);
}

void AnnotationFilter::setQuery(const Query &query)
{
    const auto predicate =
        query.isEmpty() ? std::nullopt : std::optional(Predicate(Query{widened(query.root)}));
    if (!predicate || areAllAtHand(*predicate)) {
        apply(predicate);
    } else {
        m_pending = predicate;
        if (!m_finder.isRunning() || m_finder.depth() < depthFor(*predicate)) {
            lookUp(*predicate);
        }
    }
    Q_EMIT lookingChanged();
}

void AnnotationFilter::apply(std::optional<Predicate> predicate)
{
    m_finder.cancel();
    m_pending.reset();
    m_predicate = std::move(predicate);
    m_isMissing = false;
    // All at once: where every second of thousands goes, telling of each gap takes longer than all else.
    invalidate();
}

// Places

std::optional<PassagePlace> AnnotationFilter::placeOf(const Annotation &annotation,
                                                      const Predicate &predicate) const
{
    if (annotation.state == AnchorState::Orphan) {
        return PassagePlace();
    }
    const ProjectData &data = m_model->project()->data();
    const Episode *episode = data.episodes().find(annotation.episode);
    if (!usesPlace(predicate) || !episode || annotation.revision != episode->revision) {
        return PassagePlace();
    }
    if (const OutlinePlace *found = m_finder.find(annotation, depthFor(predicate))) {
        return visavis::placeOf(data, *found);
    }
    return isAtHand(annotation) ? std::optional(m_model->placeOf(annotation)) : std::nullopt;
}

bool AnnotationFilter::isAtHand(const Annotation &annotation) const
{
    if (m_model->isPlaceKnown(annotation.id) || m_notFound.contains(annotation.id) ||
        annotation.episode == m_lastRead) {
        return true;
    }
    if (!m_nextTurn.isActive()) {
        m_nextTurn.start();
    }
    if (m_textsRead == FewAtOnce || !m_model->project()->isAtHand(annotation.episode)) {
        return false;
    }
    ++m_textsRead;
    m_lastRead = annotation.episode;
    return true;
}

bool AnnotationFilter::areAllAtHand(const Predicate &predicate) const
{
    if (!usesPlace(predicate)) {
        return true;
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Annotation *annotation = m_model->annotationAt(row);
        if (annotation && !placeOf(*annotation, predicate)) {
            return false;
        }
    }
    return true;
}

void AnnotationFilter::lookUp(const Predicate &predicate)
{
    const OutlineDepth depth = depthFor(predicate);
    std::vector<Passage> passages;
    m_asked.clear();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Annotation *annotation = m_model->annotationAt(row);
        if (annotation && !m_finder.find(*annotation, depth)) {
            m_asked.push_back(annotation->id);
            passages.push_back(
                {.annotation = annotation->id, .revision = annotation->revision, .start = annotation->start});
        }
    }
    m_finder.start(*m_model->project(), std::move(passages), depth);
}

void AnnotationFilter::takeFound()
{
    if (!m_model->project()) {
        return;
    }
    for (const AnnotationId id : std::exchange(m_asked, {})) {
        const Annotation *annotation = m_model->project()->data().annotations().find(id);
        if (annotation && !m_finder.find(*annotation, m_finder.depth())) {
            m_notFound.insert(id);
        }
    }
    apply(m_pending ? m_pending : m_predicate);
    Q_EMIT lookingChanged();
}

/// Rows that came while nothing was looked for are looked up now.
void AnnotationFilter::beginTurn()
{
    m_textsRead = 0;
    m_lastRead = {};
    if (m_isMissing && !m_finder.isRunning() && m_predicate && m_model->project()) {
        lookUp(*m_predicate);
        Q_EMIT lookingChanged();
    }
}

void AnnotationFilter::followReset()
{
    m_isMissing = false; // unless these rows say so again
    m_textsRead = 0;
    m_lastRead = {}; // what was known of other rows is forgotten
    if (!m_model->project() || m_model->project() != m_project) {
        if (m_project) {
            m_project->shownCoders()->disconnect(this);
        }
        m_project = m_model->project();
        if (m_project) {
            connect(m_project->shownCoders(), &ShownCoders::changed, this, [this] { invalidate(); });
        }
        m_finder.clear();
        m_notFound.clear();
    }
    // In another scope all may be known that is asked.
    if (m_pending && areAllAtHand(*m_pending)) {
        m_finder.cancel();
        m_predicate = std::exchange(m_pending, std::nullopt);
    }
    Q_EMIT lookingChanged();
}

int AnnotationFilter::total() const
{
    const int all = m_model->rowCount();
    Project *project = m_model->project();
    if (!project || !project->shownCoders()->isAnyHidden()) {
        return all;
    }
    int shown = 0;
    for (int row = 0; row < all; ++row) {
        const Annotation *annotation = m_model->annotationAt(row);
        shown += annotation && project->shownCoders()->shows(*annotation) ? 1 : 0;
    }
    return shown;
}

bool AnnotationFilter::beginsEpisode(const QModelIndex &at) const
{
    if (!at.isValid() || !m_model->isProjectScope()) {
        return false;
    }
    const auto episode = [this](int row) { return m_model->episodeAt(mapToSource(index(row, 0)).row()); };
    return at.row() == 0 || episode(at.row()) != episode(at.row() - 1);
}

AnnotationId AnnotationFilter::idAt(const QModelIndex &index) const
{
    return m_model->idAt(mapToSource(index).row());
}

QModelIndex AnnotationFilter::indexOf(AnnotationId annotation) const
{
    const int row = m_model->rowOf(annotation);
    return row < 0 ? QModelIndex() : mapFromSource(m_model->index(row));
}

bool AnnotationFilter::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    const Annotation *annotation = m_model->annotationAt(row);
    if (annotation && !m_model->project()->shownCoders()->shows(*annotation)) {
        return false;
    }
    if (!annotation || !m_predicate) {
        return true;
    }
    const auto place = placeOf(*annotation, *m_predicate);
    m_isMissing |= !place;
    return place && (*m_predicate)(fieldsOf(m_model->project()->data(), *annotation, *m_predicate, *place));
}

} // namespace visavis
