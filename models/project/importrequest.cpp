// SPDX-License-Identifier: MIT
#include "models/project/importrequest.h"

#include "models/project/filestoimport.h"

#include <QFileInfo>

namespace visavis
{

using namespace Qt::StringLiterals;

Result<Source> sourceOf(const ImportRequest &request)
{
    return request.pasted ? decodeSource(request.file, request.pasted->toUtf8()) : loadSource(request.file);
}

QList<ImportRequest> requestsFor(const QStringList &files)
{
    QList<ImportRequest> requests;
    requests.reserve(files.size());
    for (const QString &file : files) {
        requests.append({.file = file});
    }
    return requests;
}

bool isFileOfProject(const QString &file, const QString &project)
{
    const QString canonical = QFileInfo(file).canonicalFilePath();
    return canonical.startsWith(project) && isProjectFile(u".visavis"_s + canonical.sliced(project.size()));
}

} // namespace visavis
