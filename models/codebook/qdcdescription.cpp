// SPDX-License-Identifier: MIT
#include "models/codebook/qdcdescription.h"

#include "models/codebook/codebookwords.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

const QString Mark = u"[visavis]"_s;
const QString Indent = u"  "_s;

QString line(const QString &name, QString value)
{
    return value.isEmpty() ? QString() : u'\n' + name + u": "_s + value.replace(u'\n', u'\n' + Indent);
}

/// Fields by name; nothing where a line is none of ours.
std::optional<QHash<QString, QString>> fieldsOf(const QStringList &lines)
{
    QHash<QString, QString> fields;
    QString name;
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(u": ");
        if (!name.isEmpty() && line.startsWith(Indent)) {
            fields[name] += u'\n' + line.sliced(Indent.size());
        } else if (colon > 0) {
            name = line.first(colon);
            fields.insert(name, line.sliced(colon + 2));
        } else if (!line.trimmed().isEmpty()) {
            return std::nullopt;
        }
    }
    return fields;
}

bool take(const QHash<QString, QString> &fields, CodebookEntry &entry)
{
    // What is not written is as a new tag has it.
    const auto kind = codebookwords::valueOf<TagKind>(fields.value(u"kind"_s, u"code"_s));
    const auto status = codebookwords::valueOf<TagStatus>(fields.value(u"status"_s, u"candidate"_s));
    const QString shortcut = fields.value(u"shortcut"_s, u""_s);
    static const QStringList Names{u"kind"_s, u"status"_s, u"shortcut"_s, u"include"_s, u"exclude"_s};
    const bool isOurs =
        std::ranges::all_of(fields.keys(), [](const QString &name) { return Names.contains(name); });
    if (!kind || !status || !isOurs || !codebookwords::isShortcut(shortcut)) {
        return false;
    }
    entry.kind = kind;
    entry.status = status;
    entry.shortcut = shortcut;
    entry.include = fields.value(u"include"_s, u""_s);
    entry.exclude = fields.value(u"exclude"_s, u""_s);
    return true;
}

} // namespace

QString qdcDescription(const CodebookEntry &entry)
{
    const TagKind kind = entry.kind.value_or(TagKind::Code);
    const TagStatus status = entry.status.value_or(TagStatus::Candidate);
    const QString lines =
        (kind == TagKind::Code ? QString() : line(u"kind"_s, codebookwords::wordOf(kind))) +
        (status == TagStatus::Candidate ? QString() : line(u"status"_s, codebookwords::wordOf(status))) +
        line(u"shortcut"_s, entry.shortcut.value_or(QString())) +
        line(u"include"_s, entry.include.value_or(QString())) +
        line(u"exclude"_s, entry.exclude.value_or(QString()));
    const QString description = entry.description.value_or(QString());
    if (lines.isEmpty() && !description.contains(Mark)) {
        return description;
    }
    return description + (description.isEmpty() ? QString() : u"\n\n"_s) + Mark + lines;
}

void takeQdcDescription(const QString &text, CodebookEntry &entry)
{
    const QStringList lines = text.split(u'\n');
    const qsizetype mark = lines.lastIndexOf(Mark);
    const auto fields = mark < 0 ? std::nullopt : fieldsOf(lines.sliced(mark + 1));
    if (!fields || !take(*fields, entry)) {
        entry.description = text;
        return;
    }
    QString description = lines.first(mark).join(u'\n');
    if (description.endsWith(u'\n')) {
        description.chop(1); // the blank line before ours
    }
    entry.description = description;
}

} // namespace visavis
