// SPDX-License-Identifier: MIT
#include "models/writers/atomicfolder.h"

#include "models/writers/atomicfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QMap>
#include <QTemporaryDir>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

const QString ListName = u".visavis-export"_s;

using Sums = QMap<QString, QByteArray>; ///< by name, so always in one order

std::unexpected<Error> failOn(ErrorCode code, const QString &path)
{
    return std::unexpected(Error{.code = code, .arguments = {}, .file = path, .line = 0, .detail = {}});
}

QByteArray sumOf(QIODevice &device)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return hash.addData(&device) ? hash.result().toHex() : QByteArray();
}

QByteArray listOf(const Sums &sums)
{
    QByteArray list;
    for (const auto &[name, sum] : sums.asKeyValueRange()) {
        list += sum + "  " + name.toUtf8() + '\n';
    }
    return list;
}

/// What programs put into a folder that somebody looks at, Obsidian's settings among it.
bool isOfTheSystem(const QString &name)
{
    static const QStringList names{u".obsidian"_s, u".DS_Store"_s, u"Thumbs.db"_s, u"desktop.ini"_s,
                                   u".directory"_s};
    return names.contains(name.section(u'/', 0, 0)) || names.contains(name.section(u'/', -1));
}

Sums sumsIn(const QDir &folder)
{
    Sums sums;
    QDirIterator files(folder.path(),
                       QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo info = files.nextFileInfo();
        const QString name = folder.relativeFilePath(info.filePath());
        if (isOfTheSystem(name)) {
            continue;
        }
        if (info.isSymLink()) {
            sums.insert(name, {}); // no export makes one
        } else if (info.isFile() && name != ListName) {
            QFile file(info.filePath());
            sums.insert(name, file.open(QIODevice::ReadOnly) ? sumOf(file) : QByteArray());
        }
    }
    return sums;
}

/// Whether nothing is lost with it.
bool canBeReplaced(const QString &path)
{
    const QDir folder(path);
    if (folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        return true;
    }
    QFile list(folder.filePath(ListName));
    return !QFileInfo(path).isSymLink() && list.open(QIODevice::ReadOnly) &&
           list.readAll() == listOf(sumsIn(folder));
}

/// Whether it stays within the folder.
bool isWithin(const QString &name)
{
    const QString clean = QDir::cleanPath(name);
    return !name.isEmpty() && QDir::isRelativePath(clean) && clean != u".."_s &&
           !clean.startsWith(u"../"_s) && clean != ListName;
}

/// Obsidian's, which are somebody's choices.
void keepSettings(const QString &former, const QString &path)
{
    const QString name = u".obsidian"_s;
    if (QFileInfo(QDir(former).filePath(name)).isDir()) {
        QDir().rename(QDir(former).filePath(name), QDir(path).filePath(name));
    }
}

/// Puts a folder in the place of one that may be there.
Result<void> putInPlace(const QString &made, const QString &path, const QString &former)
{
    QDir dir;
    const bool wasThere = QFileInfo::exists(path);
    if (wasThere && !dir.rename(path, former)) {
        return failOn(ErrorCode::FileNotWritable, path);
    }
    if (!dir.rename(made, path)) {
        if (wasThere) {
            dir.rename(former, path);
        }
        return failOn(ErrorCode::FileNotWritable, path);
    }
    keepSettings(former, path);
    QDir(former).removeRecursively();
    return {};
}

} // namespace

Result<void> writeFolderAtomically(const QString &path,
                                   const std::function<Result<void>(const FolderFile &)> &content)
{
    const QString clean = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const QFileInfo there(clean);
    if (there.exists() && (!there.isDir() || !canBeReplaced(clean))) {
        return failOn(ErrorCode::FolderNotOurs, clean);
    }
    QTemporaryDir made(there.absolutePath() + u"/.visavis-export-XXXXXX"_s);
    if (!made.isValid()) {
        return failOn(ErrorCode::FileNotWritable, there.absolutePath());
    }
    // QTemporaryDir makes one for its owner alone; what is handed in is as readable as other new folders.
    const QString pages = made.filePath(u"export"_s);
    if (!QDir().mkdir(pages)) {
        return failOn(ErrorCode::FileNotWritable, pages);
    }
    const QDir folder(pages);
    Sums sums;
    const auto writeFile = [&](const QString &name,
                               const std::function<Result<void>(QIODevice &)> &bytes) -> Result<void> {
        if (!isWithin(name) || sums.contains(QDir::cleanPath(name))) {
            return failOn(ErrorCode::FileNotWritable, name);
        }
        const QString file = folder.filePath(QDir::cleanPath(name));
        if (!QDir().mkpath(QFileInfo(file).path())) {
            return failOn(ErrorCode::FileNotWritable, file);
        }
        return writeAtomically(file, bytes).and_then([&]() -> Result<void> {
            QFile written(file);
            if (!written.open(QIODevice::ReadOnly)) {
                return failOn(ErrorCode::FileNotWritable, file);
            }
            sums.insert(QDir::cleanPath(name), sumOf(written));
            return {};
        });
    };
    const auto writeList = [&] {
        return writeAtomically(folder.filePath(ListName), [&](QIODevice &device) -> Result<void> {
            device.write(listOf(sums)); // what goes wrong, the file says
            return {};
        });
    };
    return content(writeFile).and_then(writeList).and_then(
        [&] { return putInPlace(pages, clean, made.path() + u".former"_s); });
}

QString uniqueFileName(const QString &title, QLatin1StringView suffix, GivenNames &given)
{
    constexpr qsizetype Longest = 80;
    static const QString Refused = u"<>:\"/\\|?*#^[]%"_s; // of Windows' files, and of Obsidian's links
    QString base;
    for (const QChar c : title) {
        base += c.category() == QChar::Other_Control || Refused.contains(c) ? u' ' : c;
    }
    base = base.simplified().left(Longest);
    if (!base.isEmpty() && base.back().isHighSurrogate()) {
        base.chop(1);
    }
    while (base.startsWith(u'.') || base.startsWith(u' ')) {
        base.slice(1);
    }
    while (base.endsWith(u'.') || base.endsWith(u' ')) {
        base.chop(1);
    }
    if (base.isEmpty()) {
        base = u"untitled"_s;
    }
    const auto named = [&](int number) {
        const QString name = number == 1 ? base : u"%1 %2"_s.arg(base).arg(number);
        return suffix.isEmpty() ? name : u"%1.%2"_s.arg(name, QString(suffix));
    };
    int &last = given.lastNumbers[base.toCaseFolded()];
    QString name = named(++last);
    while (given.names.contains(name.toCaseFolded())) {
        name = named(++last);
    }
    given.names.insert(name.toCaseFolded());
    return name;
}

} // namespace visavis
