// SPDX-License-Identifier: MIT
#include "models/project/rescuecopy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// A name in this folder that nothing has yet.
QString freeName(const QDir &folder, const QString &project)
{
    QString path = folder.filePath(u"%1-rescued.visavis"_s.arg(project));
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = folder.filePath(u"%1-rescued-%2.visavis"_s.arg(project).arg(number));
    }
    return path;
}

} // namespace

Result<QString> rescueCopy(Database &database, const QString &path)
{
    const QFileInfo project(path);
    Result<QString> rescued = fail(ErrorCode::FileNotWritable);
    for (const QDir &folder : {project.absoluteDir(), QDir::home()}) {
        QString copy = freeName(folder, project.completeBaseName());
        rescued = database.copyTo(copy).transform([&] { return copy; });
        if (rescued) {
            break;
        }
        QFile::remove(copy); // half of one
    }
    return rescued;
}

} // namespace visavis
