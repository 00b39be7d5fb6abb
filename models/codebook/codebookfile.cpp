// SPDX-License-Identifier: MIT
#include "models/codebook/codebookfile.h"

#include "models/codebook/codebookcsv.h"
#include "models/codebook/codebookqdc.h"
#include "models/project/tagrules.h"
#include "models/project/withheldwords.h"
#include "models/readers/reader.h"
#include "models/readers/xml/xmlroot.h"
#include "models/sharing/aliasfinder.h"
#include "models/sharing/projectnames.h"

namespace visavis
{

using namespace Qt::StringLiterals;

CodebookFile codebookOf(const ProjectData &data)
{
    const QHash<TagId, std::vector<const Tag *>> children = tagsByParent(data);
    struct Waiting {
        const Tag *tag;
        int parent;
    };
    std::vector<Waiting> waiting; // the next one last
    const auto wait = [&](TagId parent, int entry) {
        const std::vector<const Tag *> tags = children.value(parent);
        for (auto tag = tags.rbegin(); tag != tags.rend(); ++tag) {
            waiting.push_back({.tag = *tag, .parent = entry});
        }
    };
    CodebookFile file;
    wait({}, -1);
    while (!waiting.empty()) {
        const auto [tag, parent] = waiting.back();
        waiting.pop_back();
        QStringList path = parent < 0 ? QStringList() : file.entries[size_t(parent)].path;
        path.append(tag->name);
        const int entry = int(file.entries.size());
        file.entries.push_back({.guid = tag->guid,
                                .path = std::move(path),
                                .parent = parent,
                                .line = 0,
                                .kind = tag->kind,
                                .status = tag->status,
                                .codable = tag->codable,
                                .colour = tag->colour,
                                .shortcut = tag->shortcut,
                                .description = tag->description,
                                .include = tag->include,
                                .exclude = tag->exclude,
                                .error = {}});
        wait(tag->id, entry);
    }
    return file;
}

Result<CodebookFile> publishableCodebook(const QString &projectPath, QDate day, Progress &progress)
{
    const auto snapshot = Snapshot::open(projectPath);
    if (!snapshot) {
        return std::unexpected(snapshot.error());
    }
    const ReadTransaction whole((*snapshot)->database());
    ProjectData data;
    ProjectLoader loader((*snapshot)->database(), data);
    return whole.begun()
        .and_then([&] { return loader.loadBase(); })
        .and_then([&] { return withheldWords(**snapshot, loader, data, day, false, progress); })
        .transform([&](const SaidWords &said) {
            CodebookFile file = codebookOf(data);
            const AliasFinder names(withheldNames(data, day, false, OmissionMark));
            const auto blank = [&](QString &text) { text = names.applied(said.blanked(text)); };
            for (CodebookEntry &entry : file.entries) {
                std::ranges::for_each(entry.path, blank);
                for (std::optional<QString> *text : {&entry.description, &entry.include, &entry.exclude}) {
                    if (*text) {
                        blank(**text);
                    }
                }
            }
            return file;
        });
}

Result<CodebookFile> readCodebook(const QString &path)
{
    auto file = loadSource(path).and_then([](const Source &source) -> Result<CodebookFile> {
        if (source.content != Content::Text) {
            return fail(ErrorCode::NotACodebook);
        }
        return xmlRoot(source.text) ? readCodebookQdc(source.text) : readCodebookCsv(source.text);
    });
    if (!file && file.error().file.isEmpty()) {
        file.error().file = path;
    }
    return file;
}

QString writtenPath(const QStringList &names)
{
    QStringList escaped;
    for (QString name : names) {
        escaped.append(name.replace(u'\\', u"\\\\"_s).replace(u'>', u"\\>"_s));
    }
    return escaped.join(u" > "_s);
}

QStringList readPath(QStringView written)
{
    QStringList names;
    QString name;
    for (qsizetype i = 0; i < written.size(); ++i) {
        const bool isEscape = written[i] == u'\\' && i + 1 < written.size() &&
                              (written[i + 1] == u'\\' || written[i + 1] == u'>');
        if (isEscape) {
            name += written[++i];
        } else if (written[i] == u'>') {
            names.append(name.trimmed());
            name.clear();
        } else {
            name += written[i];
        }
    }
    names.append(name.trimmed());
    return names;
}

} // namespace visavis
