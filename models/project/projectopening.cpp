// SPDX-License-Identifier: MIT
// How a project file is made, and how it is opened: for writing where that can be, or else for reading.
#include "models/project/fileheader.h"
#include "models/project/indexing.h"
#include "models/project/leftovers.h"
#include "models/project/migrations.h"
#include "models/project/project.h"
#include "models/project/projectloader.h"
#include "models/project/stagedrows.h"
#include "models/search/folding.h"

#include <QFile>
#include <QFileInfo>

namespace visavis
{

using namespace Qt::StringLiterals;

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

/// What keeps from writing, but not from reading.
bool canBeReadAllTheSame(ErrorCode code)
{
    return code == ErrorCode::DiskFull || code == ErrorCode::ProjectLocked ||
           code == ErrorCode::ProjectReadOnly;
}

} // namespace

Result<void> Project::create(const QString &path)
{
    if (const QFileInfo there(path); there.exists() || there.isSymbolicLink()) {
        const auto code = there.exists() ? ErrorCode::ProjectExists : ErrorCode::LinkBroken;
        return std::unexpected(errorAbout(code, path));
    }
    // Made under another name, so that whoever looks in between finds a whole project or none.
    const QString unfinished = u"%1.new-%2"_s.arg(path, QUuid::createUuid().toString(QUuid::Id128));
    {
        auto database = Database::open(unfinished, Database::Mode::Create);
        if (!database) {
            const bool isFull = database.error().code == ErrorCode::DiskFull;
            Error error = errorAbout(isFull ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, path);
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
    const bool isAlone = putLeftoversAside(path);
    if (!isAlone || !QFile::rename(unfinished, path)) { // never over a file that is there
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
            auto opened = project->openForWriting(holder);
            if (!opened && !canBeReadAllTheSame(opened.error().code)) {
                return std::unexpected(opened.error());
            }
            if (!opened) {
                project->giveUpWriting(opened.error());
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
    project->beginReindexing();
    if (project->isReadOnly()) {
        project->watch();
    }
    return project;
}

void Project::watchPlace()
{
    // The writer looks before each write; this is for when nobody writes.
    const auto file = identityOf(m_path);
    m_place.addPath(m_path);
    connect(&m_place, &QFileSystemWatcher::fileChanged, this, [this, file] {
        if (m_writer && identityOf(m_path) != file) {
            m_writer->enqueue([](WriterContext &) { return Result<void>(); });
        }
    });
}

void Project::giveUpWriting(const Error &reason)
{
    m_readOnlyReason = reason;
    m_readOnlyReason->file = m_path;
    m_writer.reset();
    m_lock.reset();
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
    watchPlace();
    m_writer->enqueue([](WriterContext &context) { return removeStaged(context.database); });
    return m_writer->flush();
}

Result<void> Project::upgrade(Database &database, int version)
{
    // The copy is a plain file of the version before, for the program that wrote it.
    const QString copy = u"%1.version-%2"_s.arg(m_path, QString::number(version));
    QFile::remove(copy);
    return database.copyTo(copy).and_then([&] { return migrate(database); });
}

void Project::beginReindexing()
{
    const auto isCurrent = isIndexCurrent(m_snapshot->database());
    m_indexState.isCurrent = isCurrent.value_or(false);
    if (!isCurrent || *isCurrent || !m_writer) {
        return; // a damaged file is left alone
    }
    m_reindexing = std::make_unique<Reindexing>(*m_writer);
    connect(m_reindexing.get(), &Reindexing::progressed, this, [this](const IndexState &state) {
        m_indexState = state;
        Q_EMIT indexStateChanged(state);
    });
    m_reindexing->start();
}

} // namespace visavis
