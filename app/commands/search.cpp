// SPDX-License-Identifier: MIT
#include "app/commands/invocation.h"
#include "app/commands/printing.h"
#include "app/commands/writing.h"
#include "models/base/jsonstream.h"
#include "models/project/projectloader.h"
#include "models/project/snapshot.h"
#include "models/search/predicate.h"
#include "models/search/projectsearch.h"
#include "models/search/queryparser.h"
#include "ui/base/errortext.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

class JsonHits
{
public:
    JsonHits(const QString &query, QIODevice &output)
        : m_json(output)
    {
        m_json.raw("{\"query\": ").string(query).raw(",\n \"hits\": [");
    }

    void add(const SearchHit &hit)
    {
        m_json.raw(m_isFirst ? "\n  " : ",\n  ");
        m_isFirst = false;
        m_json.raw("{\"episode\": ").string(hit.episodeTitle);
        m_json.raw(", \"section\": ").string(hit.sectionTitle);
        m_json.raw(", \"turn\": ").number(hit.turnIndex);
        m_json.raw(", \"speaker\": ").stringOrNull(hit.speaker);
        m_json.raw(", \"start\": ").number(hit.range.start.value());
        m_json.raw(", \"stop\": ").number(hit.range.stop.value());
        m_json.raw(", \"before\": ").string(hit.before);
        m_json.raw(", \"match\": ").string(hit.match);
        m_json.raw(", \"after\": ").string(hit.after).raw("}");
    }

    /// Also after a failure, so that what was written is whole.
    void end(qint64 total)
    {
        m_json.raw("],\n \"total\": ").number(total).raw("}\n");
        std::ignore = m_json.finish(); // who gave the device asks it
    }

private:
    JsonStream m_json;
    bool m_isFirst = true;
};

QString onOneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

QString lineOf(const SearchHit &hit)
{
    QString place = CommandText::tr("%1 · turn %2").arg(hit.episodeTitle, QString::number(hit.turnIndex + 1));
    if (!hit.speaker.isEmpty()) {
        place += u" · "_s + hit.speaker;
    }
    return onOneLine(u"%1: %2[%3]%4"_s.arg(place, hit.before, hit.match, hit.after));
}

/// Whose reading states `status:` asks for: this person's, when the project knows them.
CoderId readerIn(Snapshot &snapshot)
{
    ProjectData data;
    if (!ProjectLoader(snapshot.database(), data).loadBase()) {
        return {};
    }
    const Coder *coder = data.coderNamed(coderNameOr({}));
    return coder ? coder->id : CoderId();
}

Result<qint64> search(Snapshot &snapshot, const Query &query, const HitVisitor &visit)
{
    SearchOptions options;
    if (Predicate(query).uses(Field::Status)) {
        options.coder = readerIn(snapshot);
    }
    NoProgress progress;
    return searchProject(snapshot.database(), query, options, visit, progress)
        .transform([](const SearchTotals &totals) { return totals.hits; });
}

} // namespace

int runSearch(const Command &self, const QStringList &arguments, CommandContext &context)
{
    Invocation call(self, arguments, context);
    if (!call.read(2, 2)) {
        return call.exitStatus();
    }
    const QString words = call.positional().at(1);
    const auto query = parseQueryStrictly(words);
    if (!query) {
        return call.refuse(sentence(query.error()));
    }
    const QString path = call.path(call.positional().constFirst());
    const auto snapshot = Snapshot::open(path);
    if (!snapshot) {
        printError(context, snapshot.error());
        return SomeFailed;
    }
    Result<qint64> total;
    if (call.has(u"json"_s)) {
        JsonHits hits(words, context.output);
        total = search(**snapshot, *query, [&](const SearchHit &hit) { hits.add(hit); });
        hits.end(total.value_or(0));
    } else {
        total =
            search(**snapshot, *query, [&](const SearchHit &hit) { printLine(context.output, lineOf(hit)); });
    }
    if (!total) {
        total.error().file = path;
        printError(context, total.error());
        return SomeFailed;
    }
    return Done;
}

} // namespace visavis
