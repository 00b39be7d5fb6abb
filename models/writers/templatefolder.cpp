// SPDX-License-Identifier: MIT
#include "models/writers/templatefolder.h"

#include "models/writers/atomicfile.h"
#include "models/writers/templateengine.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

std::unexpected<Error> notWritable(const QString &path)
{
    return std::unexpected(
        Error{.code = ErrorCode::FileNotWritable, .arguments = {}, .file = path, .line = 0, .detail = {}});
}

} // namespace

TemplateFolder::TemplateFolder()
    : TemplateFolder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/templates"_s)
{
}

TemplateFolder::TemplateFolder(QString path)
    : m_path(std::move(path))
{
}

QStringList TemplateFolder::shipped()
{
    QStringList names = QDir(u":/templates"_s).entryList({u"notes*"_s}, QDir::Files, QDir::Name);
    names.removeIf([](const QString &name) { return name.endsWith(".js"_L1); }); // of the program alone
    // The document first, then what stands in it.
    const auto key = [](const QString &name) {
        const QFileInfo file(name);
        const QString part = file.completeBaseName();
        const int depth = part == u"notes"              ? 0
                          : part == u"notes-group"      ? 1
                          : part == u"notes-annotation" ? 2
                                                        : 3;
        return std::tuple(file.suffix() == u"css" ? u"html"_s : file.suffix(), file.suffix() == u"css",
                          depth);
    };
    std::ranges::stable_sort(names, {}, key);
    return names;
}

Result<QString> TemplateFolder::shippedText(const QString &name)
{
    return TemplateEngine().text(name);
}

QStringList TemplateFolder::copied() const
{
    QStringList names = shipped();
    names.removeIf([this](const QString &name) { return !isCopied(name); });
    return names;
}

bool TemplateFolder::isCopied(const QString &name) const
{
    return QFileInfo(pathOf(name)).isFile();
}

Result<QString> TemplateFolder::text(const QString &name) const
{
    return TemplateEngine(m_path).text(name);
}

Result<void> TemplateFolder::save(const QString &name, const QString &text) const
{
    const Result<QString> original = shippedText(name);
    if (!original) {
        return std::unexpected(original.error());
    }
    const QString path = pathOf(name);
    if (text == *original) {
        return !QFile::exists(path) || QFile::remove(path) ? Result<void>() : notWritable(path);
    }
    if (!QDir().mkpath(m_path)) {
        return notWritable(m_path);
    }
    return writeAtomically(path, [&](QIODevice &device) -> Result<void> {
        const QByteArray bytes = text.toUtf8();
        return device.write(bytes) == bytes.size() ? Result<void>() : notWritable(path);
    });
}

QString TemplateFolder::pathOf(const QString &name) const
{
    return QDir(m_path).filePath(name);
}

} // namespace visavis
