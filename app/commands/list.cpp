// SPDX-License-Identifier: MIT
#include "app/commands/invocation.h"
#include "app/commands/printing.h"
#include "models/base/jsonstream.h"
#include "models/project/projectloader.h"
#include "models/project/projectsummary.h"
#include "models/project/snapshot.h"

#include <QFileInfo>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

QString text(const QUuid &guid)
{
    return guid.toString(QUuid::WithoutBraces);
}

/// Speakers, coders in the order of their names.
template<class Record>
std::vector<Record> byName(const Store<Record> &store)
{
    std::vector<Record> records(store.begin(), store.end());
    std::ranges::sort(records, [](const Record &a, const Record &b) {
        return std::tuple(a.name, a.guid) < std::tuple(b.name, b.guid);
    });
    return records;
}

/// Writes the whole listing as one JSON document.
class JsonListing
{
public:
    JsonListing(const ProjectData &data, QIODevice &output)
        : m_data(data)
        , m_json(output)
    {
    }

    void begin(const QString &project)
    {
        m_json.raw("{\"project\": ").string(project).raw(",\n \"episodes\": [");
    }

    void episode(const Episode &episode, const EpisodeSummary &summary)
    {
        m_json.raw(m_isFirst ? "\n  " : ",\n  ");
        m_isFirst = false;
        m_json.raw("{\"guid\": ").string(text(episode.guid));
        m_json.raw(", \"title\": ").stringOrNull(episode.title);
        m_json.raw(", \"number\": ").stringOrNull(episode.number);
        m_json.raw(", \"date\": ").stringOrNull(episode.date.toString(Qt::ISODate));
        m_json.raw(", \"language\": ").stringOrNull(episode.language);
        m_json.raw(", \"source\": ").stringOrNull(summary.source);
        m_json.raw(", \"format\": ").stringOrNull(summary.format);
        m_json.raw(", \"sections\": ").number(summary.sections);
        m_json.raw(", \"turns\": ").number(summary.turns);
        m_json.raw(", \"units\": ").number(summary.units);
        m_json.raw(", \"words\": ").number(summary.words);
        m_json.raw(", \"length\": ").number(summary.length);
        m_json.raw(", \"annotations\": ").number(m_data.annotationCount(episode.id));
        m_json.raw(",\n   \"labels\": [");
        for (size_t i = 0; i < summary.labels.size(); ++i) {
            const LabelSummary &label = summary.labels[i];
            const Speaker *speaker = m_data.speakers().find(label.speaker);
            m_json.raw(i > 0 ? ", " : "").raw("{\"name\": ").stringOrNull(label.name);
            m_json.raw(", \"role\": ").string(QString(name(label.role)));
            m_json.raw(", \"turns\": ").number(label.turns);
            m_json.raw(", \"speaker\": ").stringOrNull(speaker ? speaker->name : QString()).raw("}");
        }
        m_json.raw("]}");
    }

    void end()
    {
        m_json.raw("],\n \"speakers\": [");
        const char *comma = "";
        for (const Speaker &speaker : byName(m_data.speakers())) {
            m_json.raw(std::exchange(comma, ", ")).raw("{\"guid\": ").string(text(speaker.guid));
            m_json.raw(", \"name\": ").string(speaker.name).raw("}");
        }
        m_json.raw("],\n \"coders\": [");
        comma = "";
        for (const Coder &coder : byName(m_data.coders())) {
            m_json.raw(std::exchange(comma, ", ")).raw("{\"guid\": ").string(text(coder.guid));
            m_json.raw(", \"name\": ").string(coder.name);
            m_json.raw(", \"initials\": ").string(coder.initials);
            m_json.raw(", \"colour\": ").string(coder.colour.name()).raw("}");
        }
        m_json.raw("],\n \"tags\": ");
        tags({});
        m_json.raw("}\n");
    }

    [[nodiscard]] bool finish() { return m_json.finish(); }

private:
    void tags(TagId parent)
    {
        m_json.raw("[");
        const char *comma = "";
        for (const TagId id : m_data.childrenOf(parent)) {
            const Tag *tag = m_data.tags().find(id);
            m_json.raw(std::exchange(comma, ",\n  ")).raw("{\"guid\": ").string(text(tag->guid));
            m_json.raw(", \"name\": ").string(tag->name);
            m_json.raw(", \"path\": ").string(m_data.tagPath(id));
            m_json.raw(", \"colour\": ").string(tag->colour.name());
            m_json.raw(", \"description\": ").stringOrNull(tag->description);
            m_json.raw(", \"count\": ").number(m_data.taggingCount(id));
            m_json.raw(", \"tags\": ");
            tags(id);
            m_json.raw("}");
        }
        m_json.raw("]");
    }

    const ProjectData &m_data;
    JsonStream m_json;
    bool m_isFirst = true;
};

/// Prints the listing for people.
class TextListing
{
public:
    TextListing(const ProjectData &data, QIODevice &output)
        : m_data(data)
        , m_output(output)
    {
    }

    void begin(const QString &project)
    {
        printLine(m_output,
                  CommandText::tr("Project %1: %n interview(s)", nullptr, int(m_data.liveEpisodes().size()))
                      .arg(project));
    }

    void episode(const Episode &episode, const EpisodeSummary &summary)
    {
        printLine(m_output, u"  "_s + episode.title);
        QStringList facts{episode.number, episode.date.toString(Qt::ISODate), episode.language,
                          summary.source};
        facts.append(CommandText::tr("%n section(s)", nullptr, summary.sections));
        facts.append(CommandText::tr("%n turn(s)", nullptr, summary.turns));
        facts.append(CommandText::tr("%n word(s)", nullptr, int(summary.words)));
        facts.append(CommandText::tr("%n annotation(s)", nullptr, m_data.annotationCount(episode.id)));
        facts.removeAll(QString());
        printLine(m_output, u"    "_s + facts.join(u" · "_s));
        for (const LabelSummary &label : summary.labels) {
            printLine(m_output, u"    "_s + CommandText::tr("%1: %n turn(s)", nullptr, label.turns)
                                                .arg(labelText(label.name, label.role)));
        }
    }

    void end()
    {
        names(CommandText::tr("Speakers"), byName(m_data.speakers()));
        names(CommandText::tr("Coders"), byName(m_data.coders()));
        if (m_data.tags().size() > 0) {
            printLine(m_output, CommandText::tr("Tags"));
            tags({}, u"  "_s);
        }
    }

    [[nodiscard]] static bool finish() { return true; }

private:
    template<class Record>
    void names(const QString &heading, const std::vector<Record> &records)
    {
        if (!records.empty()) {
            printLine(m_output, heading);
        }
        for (const Record &record : records) {
            printLine(m_output, u"  "_s + record.name);
        }
    }

    void tags(TagId parent, const QString &indent)
    {
        for (const TagId id : m_data.childrenOf(parent)) {
            const Tag *tag = m_data.tags().find(id);
            printLine(m_output, u"%1%2 (%3)"_s.arg(indent, tag->name).arg(m_data.taggingCount(id)));
            tags(id, indent + u"  "_s);
        }
    }

    const ProjectData &m_data;
    QIODevice &m_output;
};

template<class Listing>
Result<void> print(Listing listing, const QString &path, Snapshot &snapshot, const ProjectData &data)
{
    listing.begin(QFileInfo(path).completeBaseName());
    for (const EpisodeId id : data.liveEpisodes()) {
        const Episode *episode = data.episodes().find(id);
        const auto summary = summarise(snapshot.database(), *episode);
        if (!summary) {
            return std::unexpected(summary.error());
        }
        listing.episode(*episode, *summary);
    }
    listing.end();
    std::ignore = listing.finish(); // who gave the device asks it
    return {};
}

} // namespace

int runList(const Command &self, const QStringList &arguments, CommandContext &context)
{
    Invocation call(self, arguments, context);
    if (!call.read(1, 1)) {
        return call.exitStatus();
    }
    const QString path = call.path(call.positional().constFirst());
    const auto snapshot = Snapshot::open(path);
    if (!snapshot) {
        printError(context, snapshot.error());
        return SomeFailed;
    }
    ProjectData data;
    auto done = ProjectLoader((*snapshot)->database(), data).loadBase().and_then([&] {
        return call.has(u"json"_s) ? print(JsonListing(data, context.output), path, **snapshot, data)
                                   : print(TextListing(data, context.output), path, **snapshot, data);
    });
    if (!done) {
        done.error().file = path;
        printError(context, done.error());
        return SomeFailed;
    }
    return Done;
}

} // namespace visavis
