// SPDX-License-Identifier: MIT
#include "models/project/knownlabels.h"

#include "models/project/recordtraits.h"
#include "models/readers/readingoptions.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// The log tells what it was called when it came, and from then on.
Result<void> readFormerNames(Database &database, KnownLabel &known)
{
    Statement statement =
        database.prepare(u"SELECT operation, old, new FROM change WHERE object = ? "
                         "AND (operation = 'create' OR field = 'name') ORDER BY txn DESC, ordinal DESC"_s);
    if (auto done = statement.run(known.label.guid.toRfc4122()); !done) {
        return done;
    }
    while (statement.next()) {
        if (statement.string(0) == u"create") {
            const QJsonObject made = QJsonDocument::fromJson(statement.string(2).toUtf8()).object();
            known.written.append(made.value("name"_L1).toString());
            fromColumn(QVariant(made.value("role"_L1).toString()), known.found);
        } else {
            const QByteArray name = "[" + statement.string(1).toUtf8() + "]";
            known.written.append(QJsonDocument::fromJson(name)[0].toString());
        }
    }
    return statement.ended();
}

bool isNamed(const KnownLabel &known, const QString &name)
{
    return known.label.name.compare(name, Qt::CaseInsensitive) == 0 ||
           known.written.contains(name, Qt::CaseInsensitive);
}

} // namespace

Result<std::vector<KnownLabel>> knownLabels(Database &database, RevisionId revision,
                                            const std::vector<EpisodeLabel> &labels)
{
    std::vector<KnownLabel> all;
    for (const EpisodeLabel &label : labels) {
        all.push_back({.label = label, .written = {}, .found = label.role});
        if (auto read = readFormerNames(database, all.back()); !read) {
            return std::unexpected(read.error());
        }
    }
    std::ranges::sort(all, {},
                      [](const KnownLabel &known) { return std::pair(known.label.ordinal, known.label.id); });
    Statement options = database.prepare(u"SELECT reader_options FROM revision WHERE id = ?"_s);
    if (auto done = options.run(revision.value()); !done) {
        return std::unexpected(done.error());
    }
    const auto edits =
        options.next() ? ReadingOptions::fromJson(options.string(0)).labels : std::vector<LabelEdit>();
    for (const LabelEdit &edit : edits) {
        const auto renamed = std::ranges::find_if(
            all, [&](const KnownLabel &known) { return isNamed(known, edit.name.simplified()); });
        if (!edit.name.isEmpty() && !edit.label.isEmpty() && renamed != all.end()) {
            renamed->written.append(edit.label);
        }
    }
    return all;
}

const EpisodeLabel *labelLike(const std::vector<KnownLabel> &known, const Label &label)
{
    const auto find = [&](const auto &isLike) {
        const auto found = std::ranges::find_if(known, isLike);
        return found == known.end() ? nullptr : &found->label;
    };
    if (!label.name.isEmpty()) {
        const EpisodeLabel *now = find([&](const KnownLabel &one) {
            return one.label.name.compare(label.name, Qt::CaseInsensitive) == 0;
        });
        return now ? now : find([&](const KnownLabel &one) { return isNamed(one, label.name); });
    }
    return find([&](const KnownLabel &one) {
        const bool hadNoName = one.label.name.isEmpty() || one.written.contains(QString());
        return hadNoName && one.found == label.role;
    });
}

} // namespace visavis
