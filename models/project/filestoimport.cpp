// SPDX-License-Identifier: MIT
#include "models/project/filestoimport.h"

#include <QCollator>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

bool isProjectFile(QStringView name)
{
    static const QRegularExpression suffix(
        u"\\.visavis(-wal|-shm|-journal|\\.lock|\\.version-\\d+|\\.new-[0-9a-f]+)?$"_s);
    return suffix.matchView(name).hasMatch();
}

QStringList filesToImport(const QStringList &paths)
{
    NoProgress progress;
    return filesToImport(paths, progress);
}

QStringList filesToImport(const QStringList &paths, Progress &progress)
{
    QStringList files;
    QSet<QString> seen;
    // The collation of the locale "C" knows no numbers.
    const QLocale locale = QLocale().collation();
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    for (const QString &path : paths) {
        if (progress.isCancelled()) {
            break;
        }
        QStringList found;
        if (QFileInfo(path).isDir()) {
            QDirIterator iterator(path, QDir::Files, QDirIterator::Subdirectories);
            while (iterator.hasNext() && !progress.isCancelled()) {
                const QString file = iterator.next();
                if (!isProjectFile(file)) {
                    found.append(file);
                    progress.report(files.size() + found.size(), 0);
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
