// SPDX-License-Identifier: MIT
#include "models/sharing/backups.h"

#include "models/project/projectguid.h"
#include "models/sharing/workingcopy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

const QString Rescued = u"(?:-rescued(?:-\\d+)?)"_s;
const QString Aside = u"\\.version-\\d+|\\.new-[0-9a-f]{32}|-(?:wal|shm|journal)\\.old(?:-\\d+)?"_s;
const QString Journal = u"-(?:wal|shm|journal)"_s;

QRegularExpression wholly(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

/// Looks through folders for a project's copies.
class BackupSearch
{
public:
    explicit BackupSearch(const QFileInfo &project)
        : m_project(project)
        , m_guid(guidOfProject(project.absoluteFilePath()))
    {
        QString base = project.completeBaseName();
        m_aside = wholly(QRegularExpression::escape(project.fileName()) + u"(?:%1)"_s.arg(Aside));
        m_rescued = wholly(QRegularExpression::escape(base) +
                           u"%1+\\.visavis(?<rest>%2|%3)?"_s.arg(Rescued, Aside, Journal));
        base.remove(QRegularExpression(Rescued + u"+$"_s));
        m_relative = wholly(QRegularExpression::escape(base) + Rescued + u"*\\.visavis"_s);
    }

    void lookIn(const QDir &folder)
    {
        const bool isBeside = folder == m_project.absoluteDir();
        for (const QFileInfo &file : folder.entryInfoList(QDir::Files | QDir::Hidden)) {
            if (file == m_project) {
                continue;
            }
            const QRegularExpressionMatch rescued = m_rescued.match(file.fileName());
            if (rescued.hasMatch()) {
                addRescued(file, rescued.capturedLength(u"rest"));
            } else if (isBeside) {
                addBeside(file);
            }
        }
    }

    [[nodiscard]] Backups found() const { return m_found; }

private:
    /// A file that goes unless it is another project's.
    void addBeside(const QFileInfo &file)
    {
        const QString path = file.absoluteFilePath();
        if (m_aside.match(file.fileName()).hasMatch()) {
            const auto guid = guidOfProject(path);
            (guid && guid != m_guid ? m_found.strangers : m_found.files).append(path);
        } else if (m_relative.match(file.fileName()).hasMatch() && m_guid && guidOfProject(path) == m_guid) {
            m_found.relatives.append(path);
        }
    }

    /// A file that goes only when it is this project's, or belongs to one that is.
    void addRescued(const QFileInfo &file, qsizetype rest)
    {
        const QString path = file.absoluteFilePath();
        const QString owner = path.chopped(rest);
        const auto guid = guidOfProject(path);
        const auto owners = rest > 0 && !guid ? guidOfProject(owner) : guid;
        if (owners && owners == m_guid) {
            m_found.files.append(path);
        } else if (guid || rest == 0 || !QFileInfo::exists(owner)) {
            m_found.strangers.append(path);
        } // else its owner is named
    }

    QFileInfo m_project;
    std::optional<QUuid> m_guid;
    QRegularExpression m_aside;
    QRegularExpression m_rescued;
    QRegularExpression m_relative;
    Backups m_found;
};

} // namespace

Backups backupsOf(const QString &projectPath)
{
    const QFileInfo project(projectPath);
    BackupSearch search(project);
    search.lookIn(project.absoluteDir());
    if (QDir::home() != project.absoluteDir()) { // where a copy is rescued to that cannot be beside it
        search.lookIn(QDir::home());
    }
    Backups found = search.found();
    found.strangers += PrivateFolder::sweep(project.absolutePath(), WorkingCopy::FolderStart);
    return found;
}

Result<HeldBackups> HeldBackups::hold(const QString &projectPath)
{
    HeldBackups held(projectPath);
    held.m_files = backupsOf(projectPath).files;
    for (const QString &path : std::as_const(held.m_files)) {
        Error error = fail(ErrorCode::FileNotWritable).error();
        error.file = path;
        if (!QFileInfo(QFileInfo(path).absolutePath()).isWritable()) {
            return std::unexpected(error);
        }
        if (!path.endsWith(u".visavis")) {
            continue;
        }
        auto lock = ProjectLock::acquire(path);
        if (!lock) {
            return std::unexpected(lock.error().code == ErrorCode::ProjectReadOnly ? error : lock.error());
        }
        held.m_locks.push_back(std::move(*lock));
    }
    return held;
}

Result<void> HeldBackups::remove() const
{
    QStringList files = m_files + backupsOf(m_project).files;
    files.removeDuplicates();
    Error error = fail(ErrorCode::CopyLeft).error();
    for (const QString &path : std::as_const(files)) {
        QFile file(path);
        if (!file.remove() && QFileInfo::exists(path)) {
            error.arguments.append(path);
            error.detail = file.errorString();
        }
    }
    return error.arguments.isEmpty() ? Result<void>() : std::unexpected(error);
}

} // namespace visavis
