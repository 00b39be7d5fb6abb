// SPDX-License-Identifier: MIT
#include "models/sharing/keyfile.h"

#include "models/people/valuetable.h"
#include "models/writers/atomicfile.h"
#include "models/writers/csvcell.h"

#include <QFile>
#include <QFileInfo>

#include <QFile>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QStringView Titles = u"name,alias,capital";

/// One that was begun and has no name yet: no table to anybody else.
bool isBegun(const QString &path)
{
    constexpr qint64 MostBytes = 64;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > MostBytes) {
        return false;
    }
    return QString::fromUtf8(file.readAll()).remove(QChar::ByteOrderMark).trimmed() == Titles;
}

qsizetype columnOf(const ValueTable &table, QStringView title)
{
    return std::ranges::distance(table.titles.begin(),
                                 std::ranges::find_if(table.titles, [&](const QString &one) {
                                     return one.compare(title, Qt::CaseInsensitive) == 0;
                                 }));
}

} // namespace

Result<std::vector<Alias>> readKeyFile(const QString &path)
{
    const auto table = ValueTable::read(path);
    const auto isNone = [&path] {
        Error error = fail(ErrorCode::NotAKeyFile).error();
        error.file = path;
        return std::unexpected(error);
    };
    if (!table && table.error().code == ErrorCode::NoTable && isBegun(path)) {
        return std::vector<Alias>();
    }
    if (!table) {
        return table.error().code == ErrorCode::NoTable ? isNone() : std::unexpected(table.error());
    }
    const qsizetype name = columnOf(*table, u"name");
    const qsizetype alias = columnOf(*table, u"alias");
    const qsizetype capital = columnOf(*table, u"capital");
    const qsizetype none = table->titles.size();
    if (name == none || alias == none) {
        return isNone();
    }
    std::vector<Alias> aliases;
    for (const QStringList &row : table->rows) {
        const QString word = csvText(row.value(name)).simplified();
        if (!word.isEmpty()) {
            aliases.push_back({.name = word,
                               .alias = csvText(row.value(alias)).simplified(),
                               .needsCapital = row.value(capital).toLower() == u"yes"});
        }
    }
    return aliases;
}

Result<std::vector<Alias>> readKeyFileToEdit(const QString &path)
{
    auto aliases = readKeyFile(path);
    const auto table = aliases ? ValueTable::read(path) : fail(ErrorCode::NoTable);
    if (!table) {
        return aliases; // without a row, or no key file at all
    }
    QStringList others = table->titles;
    others.removeIf([](const QString &title) {
        return title.compare(u"name", Qt::CaseInsensitive) == 0 ||
               title.compare(u"alias", Qt::CaseInsensitive) == 0 ||
               title.compare(u"capital", Qt::CaseInsensitive) == 0;
    });
    if (others.isEmpty()) {
        return aliases;
    }
    Error error = fail(ErrorCode::NotAKeyFile, {others.join(u", "_s)}).error();
    error.file = path;
    return std::unexpected(error);
}

Result<void> writeKeyFile(const QString &path, const std::vector<Alias> &aliases)
{
    const bool isNew = !QFileInfo::exists(path);
    auto written = writeAtomically(path, [&](QIODevice &device) -> Result<void> {
        QString text = QChar(QChar::ByteOrderMark) + Titles.toString() + u"\r\n"_s;
        for (const Alias &alias : aliases) {
            text += csvCell(alias.name) + u',' + csvCell(alias.alias) + u',';
            text += alias.needsCapital ? u"yes\r\n"_s : u"\r\n"_s;
        }
        const QByteArray bytes = text.toUtf8();
        return device.write(bytes) == bytes.size() ? Result<void>() : fail(ErrorCode::FileNotWritable);
    });
    if (written && isNew) {
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    return written;
}

} // namespace visavis
