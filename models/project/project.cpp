// SPDX-License-Identifier: MIT
#include "models/project/project.h"

#include "models/project/anchors.h"
#include "models/project/indexing.h"
#include "models/project/projectloader.h"

#include <QFileInfo>
#include <QTimer>

namespace visavis
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Project::Project(QString path)
    : m_path(std::move(path))
    , m_texts(MostCachedUnits)
{
}

Project::~Project()
{
    m_fetches.clear(); // waits for those that run
    m_snapshot.reset();
    m_reindexing.reset();
    m_writer.reset();
}

QString Project::name() const
{
    return QFileInfo(m_path).completeBaseName();
}

Result<void> Project::setCoder(const QString &givenName)
{
    const QString name = givenName.trimmed();
    if (name.isEmpty()) {
        return fail(ErrorCode::NameEmpty);
    }
    if (const Coder *known = m_data.coderNamed(name)) {
        m_coder = known->id;
        return {};
    }
    const Coder coder{.id = m_ids.next<Coder>(),
                      .guid = QUuid::createUuid(),
                      .name = name,
                      .initials = initialsOf(name),
                      .colour = palette()[size_t(m_data.coders().size()) % palette().size()].colour};
    const Action action{.kind = ActionKind::AddCoder,
                        .arguments = {name},
                        .changes = {Change::create(coder)},
                        .undo = QList<Change>(), // who a person is, is no step to take back
                        .redo = {}};
    auto performed = perform(action);
    if (performed) {
        m_coder = coder.id;
    }
    return performed;
}

quint64 Project::newBatch()
{
    static std::atomic<quint64> batches = 0;
    return ++batches;
}

Result<void> Project::perform(const Action &action, const ActionBatch &batch)
{
    if (m_readOnlyReason) {
        return std::unexpected(*m_readOnlyReason);
    }
    if (action.changes.isEmpty()) {
        return {};
    }
    apply(action.changes);
    write(action, action.changes, Direction::Do);
    const bool isStep = pushUndoStep(action, batch);
    Q_EMIT changed(action.changes);
    if (isStep) {
        Q_EMIT undoChanged();
    }
    return {};
}

bool Project::pushUndoStep(const Action &action, const ActionBatch &batch)
{
    UndoStep step{.action = action,
                  .undo = action.undo.value_or(inverse(action.changes)),
                  .redo = action.redo.value_or(action.changes),
                  .batch = batch.number};
    if (step.undo.isEmpty()) {
        return false;
    }
    if (batch.number != 0 && !m_done.empty() && m_done.back().batch == batch.number) {
        UndoStep &whole = m_done.back();
        std::for_each(step.undo.crbegin(), step.undo.crend(), [&](const Change &change) {
            whole.undo.prepend(change);
        }); // not a copy for each action
        whole.redo += step.redo;
        whole.action.arguments = batch.arguments.isEmpty() ? action.arguments : batch.arguments;
    } else {
        m_done.push_back(std::move(step));
    }
    m_undone.clear();
    return true;
}

bool Project::isNextUndo(quint64 batch) const
{
    return nextUndo() && m_done.back().batch == batch;
}

const Action *Project::nextUndo() const
{
    return m_done.empty() || isReadOnly() ? nullptr : &m_done.back().action;
}

const Action *Project::nextRedo() const
{
    return m_undone.empty() || isReadOnly() ? nullptr : &m_undone.back().action;
}

void Project::undo()
{
    if (!nextUndo()) {
        return;
    }
    const UndoStep step = std::move(m_done.back());
    m_done.pop_back();
    m_undone.push_back(step);
    apply(step.undo);
    write(step.action, step.undo, Direction::Undo);
    Q_EMIT changed(step.undo);
    Q_EMIT undoChanged();
}

void Project::redo()
{
    if (!nextRedo()) {
        return;
    }
    const UndoStep step = std::move(m_undone.back());
    m_undone.pop_back();
    m_done.push_back(step);
    apply(step.redo);
    write(step.action, step.redo, Direction::Redo);
    Q_EMIT changed(step.redo);
    Q_EMIT undoChanged();
}

void Project::apply(const QList<Change> &changes)
{
    for (const Change &change : changes) {
        m_data.apply(change);
        if (change.text) {
            editText(*change.text);
        } else if (change.isAbout<Episode>() || change.isAbout<EpisodeLabel>()) {
            renewText(change);
        }
    }
}

void Project::write(const Action &action, const QList<Change> &changes, Direction direction)
{
    const Coder *coder = m_data.coders().find(m_coder);
    const Writer::Ticket ticket = m_writer->enqueue(
        [transaction = Transaction{.kind = action.kind,
                                   .arguments = action.arguments,
                                   .changes = changes,
                                   .direction = direction,
                                   .coder = coder ? coder->guid : QUuid()}](WriterContext &context) {
            return keepAnchors(context.database, transaction.changes, transaction.direction)
                .and_then([&] { return context.log.write(transaction); })
                .and_then([&] { return restoreAnchors(context.database, transaction.changes); })
                .and_then([&] { return updateIndexes(context.database, transaction.changes); });
        });
    for (const Change &change : changes) {
        if (const EpisodeId episode = m_data.episodeOf(change); episode.isValid()) {
            m_written.insert(episode, ticket);
        }
    }
    m_written.insert(EpisodeId(), ticket); // also what is about none: people, tags
}

Result<void> Project::flush()
{
    return m_writer ? m_writer->flush() : Result<void>();
}

void Project::takeBackUnwritten(const QList<Change> &changes)
{
    if (!changes.isEmpty()) {
        apply(changes);
        Q_EMIT changed(changes);
    }
}

Result<QList<HistoryEntry>> Project::history(int limit)
{
    if (auto flushed = flush(); !flushed) {
        return std::unexpected(flushed.error());
    }
    return readHistory(m_snapshot->database(), limit);
}

void Project::watch()
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Project::refresh);
    timer->start(1s);
    if (const auto version = m_snapshot->database().single(u"PRAGMA data_version"_s)) {
        m_dataVersion = version->toLongLong();
    }
}

void Project::refresh()
{
    const auto version = m_snapshot->database().single(u"PRAGMA data_version"_s);
    if (!version || version->toLongLong() == m_dataVersion) {
        return;
    }
    m_dataVersion = version->toLongLong();
    ProjectData fresh;
    if (ProjectLoader(m_snapshot->database(), fresh).loadBase()) {
        m_data = std::move(fresh);
        m_texts.clear();
        for (auto &[episode, fetch] : m_fetches) {
            fetch.isOutdated = true;
        }
        Q_EMIT reloaded();
    }
    const IndexState state{.isCurrent = isIndexCurrent(m_snapshot->database()).value_or(false)};
    if (std::exchange(m_indexState, state) != state) {
        Q_EMIT indexStateChanged(state);
    }
}

} // namespace visavis
