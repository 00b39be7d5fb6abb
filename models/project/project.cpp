// SPDX-License-Identifier: MIT
#include "models/project/project.h"

#include "models/project/indexing.h"
#include "models/project/migrations.h"
#include "models/project/preparedepisode.h"
#include "models/project/projectloader.h"
#include "models/search/folding.h"

#include <QFile>
#include <QFileInfo>
#include <QTimer>

namespace visavis
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

Error errorAbout(ErrorCode code, const QString &path, const QStringList &arguments = {})
{
    return {.code = code, .arguments = arguments, .file = path, .line = 0, .detail = {}};
}

Result<void> writeMeta(Database &database)
{
    const auto put = [&](const QString &key, const QVariant &value) {
        return database.prepare(u"INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)"_s).run(key, value);
    };
    return put(u"guid"_s, QUuid::createUuid().toRfc4122())
        .and_then([&] { return put(u"created"_s, Timestamp::now().milliseconds); })
        .and_then([&] { return put(u"folding"_s, FoldingVersion); });
}

} // namespace

Project::Project(QString path)
    : m_path(std::move(path))
    , m_texts(MostCachedUnits)
{
}

Project::~Project()
{
    m_fetches.clear(); // waits for those that run
    m_snapshot.reset();
    m_writer.reset();
}

QString Project::name() const
{
    return QFileInfo(m_path).completeBaseName();
}

Result<void> Project::create(const QString &path)
{
    if (QFileInfo::exists(path)) {
        return std::unexpected(errorAbout(ErrorCode::ProjectExists, path));
    }
    // Made under another name, so that whoever looks in between finds a whole project or none.
    const QString unfinished = u"%1.new-%2"_s.arg(path, QUuid::createUuid().toString(QUuid::Id128));
    {
        auto database = Database::open(unfinished, Database::Mode::Create);
        if (!database) {
            Error error = errorAbout(ErrorCode::FileNotWritable, path);
            error.detail = database.error().detail;
            return std::unexpected(error);
        }
        auto made = (*database)
                        ->run(u"PRAGMA application_id=%1"_s.arg(ApplicationId))
                        .and_then([&] { return migrate(**database); })
                        .and_then([&] { return writeMeta(**database); });
        if (!made) {
            QFile::remove(unfinished);
            Error error = made.error();
            error.file = path;
            return std::unexpected(error);
        }
    }
    if (!QFile::rename(unfinished, path)) { // never over a file that is there
        QFile::remove(unfinished);
        const bool isThere = QFileInfo::exists(path);
        return std::unexpected(
            errorAbout(isThere ? ErrorCode::ProjectExists : ErrorCode::FileNotWritable, path));
    }
    return {};
}

std::optional<Error> Project::reasonNotToWrite(const QString &path, const FileHeader &header)
{
    if (header.version > SchemaVersion) {
        return errorAbout(ErrorCode::ProjectTooNew, path,
                          {QString::number(header.version), QString::number(SchemaVersion)});
    }
    if (!QFileInfo(path).isWritable()) {
        return errorAbout(ErrorCode::ProjectReadOnly, path);
    }
    return std::nullopt;
}

Result<std::unique_ptr<Project>> Project::open(const QString &path, const QString &holder)
{
    const auto header = readHeader(path);
    if (!header) {
        return std::unexpected(header.error());
    }
    std::unique_ptr<Project> project(new Project(path));
    if (header->kind == FileKind::Project) {
        project->m_readOnlyReason = reasonNotToWrite(path, *header);
        if (!project->m_readOnlyReason) {
            if (auto opened = project->openForWriting(holder); !opened) {
                return std::unexpected(opened.error());
            }
        }
    }
    auto snapshot = Snapshot::open(path); // says what the file is instead when it is no project
    if (!snapshot) {
        return std::unexpected(snapshot.error());
    }
    project->m_snapshot = std::move(*snapshot);
    Database &database = project->m_snapshot->database();
    auto loaded = ProjectLoader(database, project->m_data)
                      .loadBase()
                      .and_then([&] { return project->m_ids.start(database); })
                      .and_then([&] { return project->recoverDrafts(); });
    if (!loaded) {
        Error error = loaded.error();
        error.file = path;
        return std::unexpected(error);
    }
    if (project->isReadOnly()) {
        project->watch();
    }
    return project;
}

Result<void> Project::openForWriting(const QString &holder)
{
    auto lock = ProjectLock::acquire(m_path);
    if (!lock) {
        m_readOnlyReason = lock.error();
        return {};
    }
    m_lock = std::move(*lock);
    {
        auto database = Database::open(m_path, Database::Mode::ReadWrite);
        if (!database) {
            return std::unexpected(database.error());
        }
        // A killed program may have left the version in the journal, where the header does not show it.
        const auto version = schemaVersion(**database);
        if (!version) {
            return std::unexpected(version.error());
        }
        if (*version > SchemaVersion) {
            m_lock.reset();
            m_readOnlyReason = errorAbout(ErrorCode::ProjectTooNew, m_path,
                                          {QString::number(*version), QString::number(SchemaVersion)});
            return {};
        }
        if (auto upgraded = *version < SchemaVersion ? upgrade(**database, *version) : Result<void>();
            !upgraded) {
            return upgraded;
        }
    }
    m_writer = std::make_unique<Writer>();
    if (auto started = m_writer->start(m_path, holder); !started) {
        return started;
    }
    connect(m_writer.get(), &Writer::failed, this, [this](const Error &error) {
        m_readOnlyReason = error;
        Q_EMIT writeFailed(error);
    });
    m_writer->enqueue([](WriterContext &context) { return removeStagedEpisodes(context.database); });
    return m_writer->flush();
}

Result<void> Project::upgrade(Database &database, int version)
{
    // The copy is a plain file of the version before, for the program that wrote it.
    const QString copy = u"%1.version-%2"_s.arg(m_path, QString::number(version));
    QFile::remove(copy);
    QString quoted = copy;
    quoted.replace(u'\'', u"''"_s);
    return database.run(u"VACUUM INTO '%1'"_s.arg(quoted)).and_then([&] { return migrate(database); });
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

Result<void> Project::perform(const Action &action, quint64 batch)
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

bool Project::pushUndoStep(const Action &action, quint64 batch)
{
    UndoStep step{.action = action,
                  .undo = action.undo.value_or(inverse(action.changes)),
                  .redo = action.redo.value_or(action.changes),
                  .batch = batch};
    if (step.undo.isEmpty()) {
        return false;
    }
    if (batch != 0 && !m_done.empty() && m_done.back().batch == batch) {
        UndoStep &whole = m_done.back();
        whole.undo = step.undo + whole.undo;
        whole.redo += step.redo;
        whole.action.arguments = action.arguments;
    } else {
        m_done.push_back(std::move(step));
    }
    m_undone.clear();
    return true;
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
        if (change.isAbout<Episode>() || change.isAbout<EpisodeLabel>()) {
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
            return context.log.write(transaction).and_then([&] {
                return updateIndexes(context.database, transaction.changes);
            });
        });
    for (const Change &change : changes) {
        if (const EpisodeId episode = m_data.episodeOf(change); episode.isValid()) {
            m_written.insert(episode, ticket);
        }
    }
}

Result<void> Project::flush()
{
    return m_writer ? m_writer->flush() : Result<void>();
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
}

} // namespace visavis
