// SPDX-License-Identifier: MIT
#include "models/project/editlog.h"

#include "models/anchoring/textedit.h"
#include "models/project/hybridclock.h"
#include "models/project/indexing.h"
#include "models/search/folding.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// A stretch as the change log has it, see portableStretch().
struct LoggedStretch {
    CodePoint start;
    TextStretch stretch;
};

using LabelsByGuid = QHash<QString, LabelId>;

std::optional<Milliseconds> timeFrom(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(Milliseconds(value.toInteger())) : std::nullopt;
}

TextPart partFrom(const QJsonObject &object, const LabelsByGuid &labels)
{
    TextPart part;
    part.text = object.value("text"_L1).toString();
    if (object.contains("section"_L1)) {
        part.kind = TextPart::Kind::Title;
        part.sectionGuid = QUuid::fromString(object.value("section"_L1).toString());
        part.level = object.value("level"_L1).toInt();
        return part;
    }
    part.turn = TurnId(object.value("turn"_L1).toInteger());
    const QJsonArray guids = object.value("labels"_L1).toArray();
    for (const auto &guid : guids) {
        if (const LabelId label = labels.value(guid.toString()); label.isValid()) {
            part.labels.push_back(label);
        }
    }
    part.start = timeFrom(object.value("start_ms"_L1));
    part.end = timeFrom(object.value("end_ms"_L1));
    return part;
}

LoggedStretch stretchFrom(const QString &json, const LabelsByGuid &labels)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    LoggedStretch logged{.start = CodePoint(object.value("start"_L1).toInteger()), .stretch = {}};
    logged.stretch.section = object.value("first_section"_L1).toInt();
    logged.stretch.turn = object.value("first_turn"_L1).toInt();
    const QJsonArray parts = object.value("parts"_L1).toArray();
    for (const auto &part : parts) {
        logged.stretch.parts.push_back(partFrom(part.toObject(), labels));
    }
    return logged;
}

qint64 wordsIn(const TextStretch &stretch)
{
    qint64 words = 0;
    for (const TextPart &part : stretch.parts) {
        words += part.kind == TextPart::Kind::Turn ? countWords(foldedText(part.text)) : 0;
    }
    return words;
}

/// The text changes of a revision, from the last to the first.
Result<Statement> loggedChanges(Database &database, RevisionId revision)
{
    Statement statement = database.prepare(
        u"SELECT change.old, change.new, txn.direction, txn.clock FROM change "
        "JOIN txn ON txn.id = change.txn WHERE change.object = (SELECT guid FROM revision WHERE id = ?) "
        "AND change.object_kind = 'revision' AND change.field = 'text' "
        "ORDER BY change.txn DESC, change.ordinal DESC"_s);
    return statement.run(revision.value()).transform([&] { return std::move(statement); });
}

Result<LabelsByGuid> labelsOf(Database &database, RevisionId revision)
{
    Statement statement = database.prepare(
        u"SELECT label.guid, label.id FROM label JOIN revision ON revision.episode = label.episode "
        "WHERE revision.id = ?"_s);
    if (auto read = statement.run(revision.value()); !read) {
        return std::unexpected(read.error());
    }
    LabelsByGuid labels;
    while (statement.next()) {
        labels.insert(QUuid::fromRfc4122(statement.bytes(0)).toString(QUuid::WithoutBraces),
                      LabelId(statement.integer(1)));
    }
    return statement.ended().transform([&] { return labels; });
}

/// The words of a text before all of its splices, which are undone from the last to the first.
Result<QString> bodyWithoutSplices(Database &database, RevisionId revision, const QString &body)
{
    Statement statement = database.prepare(
        u"SELECT start, removed, inserted FROM splice WHERE revision = ? ORDER BY sequence DESC"_s);
    if (auto read = statement.run(revision.value()); !read) {
        return std::unexpected(read.error());
    }
    std::u32string text = body.toStdU32String();
    while (statement.next()) {
        const auto start = size_t(std::max<qint64>(0, statement.integer(0)));
        const std::u32string inserted = statement.string(2).toStdU32String();
        if (start > text.size() || text.compare(start, inserted.size(), inserted) != 0) {
            return fail(ErrorCode::ProjectDamaged);
        }
        text.replace(start, inserted.size(), statement.string(1).toStdU32String());
    }
    return statement.ended().transform([&] { return QString::fromStdU32String(text); });
}

} // namespace

Result<EditSummary> editsOf(Database &database, RevisionId revision)
{
    auto changes = loggedChanges(database, revision);
    if (!changes) {
        return std::unexpected(changes.error());
    }
    EditSummary summary;
    while (changes->next()) {
        summary.edits += changes->string(2) == "undo"_L1 ? -1 : 1;
        summary.last = std::max(summary.last, hybridclock::timeOf(changes->integer(3)));
        summary.wordsMore += wordsIn(stretchFrom(changes->string(1), {}).stretch) -
                             wordsIn(stretchFrom(changes->string(0), {}).stretch);
    }
    return changes->ended().transform([&] { return summary; });
}

Result<Transcript> withoutEdits(Database &database, RevisionId revision, Transcript edited,
                                Progress &progress)
{
    const auto body = bodyWithoutSplices(database, revision, edited.body);
    const auto labels = labelsOf(database, revision);
    auto changes = loggedChanges(database, revision);
    if (!body || !labels || !changes) {
        return std::unexpected(!body ? body.error() : !labels ? labels.error() : changes.error());
    }
    while (changes->next()) {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        LoggedStretch old = stretchFrom(changes->string(0), *labels);
        LoggedStretch now = stretchFrom(changes->string(1), *labels);
        now.stretch.start = OffsetMap(edited.body).toUtf16(now.start);
        old.stretch.start = now.stretch.start;
        if (!stands(now.stretch, edited) || old.start != now.start) {
            return fail(ErrorCode::ProjectDamaged);
        }
        edited = applied(edited, {.before = now.stretch, .after = old.stretch});
    }
    if (auto ended = changes->ended(); !ended) {
        return std::unexpected(ended.error());
    }
    return edited.body == *body ? Result<Transcript>(std::move(edited)) : fail(ErrorCode::ProjectDamaged);
}

} // namespace visavis
