// SPDX-License-Identifier: MIT
#include "models/project/importrequest.h"

#include <QCollator>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

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

bool isProjectFile(QStringView name)
{
    static const QRegularExpression suffix(
        u"\\.visavis(-wal|-shm|-journal|\\.lock|\\.version-\\d+|\\.new-[0-9a-f]+)?$"_s);
    return suffix.matchView(name).hasMatch();
}

bool isFileOfProject(const QString &file, const QString &project)
{
    const QString canonical = QFileInfo(file).canonicalFilePath();
    return canonical.startsWith(project) && isProjectFile(u".visavis"_s + canonical.sliced(project.size()));
}

QStringList filesToImport(const QStringList &paths)
{
    QStringList files;
    QSet<QString> seen;
    // The collation of the locale "C" knows no numbers.
    const QLocale locale = QLocale().collation();
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    for (const QString &path : paths) {
        QStringList found;
        if (QFileInfo(path).isDir()) {
            QDirIterator iterator(path, QDir::Files, QDirIterator::Subdirectories);
            while (iterator.hasNext()) {
                const QString file = iterator.next();
                if (!isProjectFile(file)) {
                    found.append(file);
                }
            }
            std::ranges::sort(found, collator);
        } else {
            found.append(path);
        }
        for (const QString &file : std::as_const(found)) {
            const QString place = QDir::cleanPath(QFileInfo(file).absoluteFilePath());
            if (!seen.contains(place)) {
                seen.insert(place);
                files.append(file);
            }
        }
    }
    return files;
}

} // namespace visavis
