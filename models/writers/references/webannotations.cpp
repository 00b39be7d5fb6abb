// SPDX-License-Identifier: MIT
#include "models/base/jsonstream.h"
#include "models/writers/cautions.h"
#include "models/writers/episodetext.h"
#include "models/writers/exportwords.h"
#include "models/writers/references/quotecontexts.h"
#include "models/writers/references/referenceformats.h"
#include "models/writers/textsink.h"
#include "models/writers/weblink.h"

#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// A passage's colour has a name only within its own style.
constexpr QByteArrayView StyleClass = "highlight";

QString urnOf(const QString &guid)
{
    return u"urn:uuid:"_s + guid;
}

/// RFC 3339, in UTC.
QString momentText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODate);
}

/// One thing of an object or array after the other: puts the commas.
class Items
{
public:
    explicit Items(JsonStream &json)
        : m_json(json)
    {
    }
    JsonStream &next()
    {
        m_json.raw(m_isFirst ? "" : ",");
        m_isFirst = false;
        return m_json;
    }
    JsonStream &key(QByteArrayView name) { return next().raw("\"").raw(name).raw("\":"); }
    void text(QByteArrayView name, QStringView value)
    {
        if (!value.isEmpty()) {
            key(name).string(value);
        }
    }

private:
    JsonStream &m_json;
    bool m_isFirst = true;
};

/// Writes the annotations of one interview after the other.
class AnnotationWriter
{
public:
    AnnotationWriter(const ExportData &data, const ExportOptions &options, JsonStream &json)
        : m_data(data)
        , m_words(options.language)
        , m_json(json)
        , m_page(json)
    {
    }

    [[nodiscard]] Result<void> write(const ExportEpisode &episode, Progress &progress)
    {
        const QStringView body = spokenText(episode).body;
        const OffsetMap offsets(body);
        std::vector<Utf16Range> quotes;
        for (const ExportAnnotation &annotation : episode.annotations) {
            if (isIn(body, annotation)) {
                quotes.push_back(annotation.shown);
            }
        }
        const Text text{.body = body, .offsets = offsets, .contexts = QuoteContexts(body, quotes)};
        for (const ExportAnnotation &annotation : episode.annotations) {
            if (progress.isCancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            writeAnnotation(episode, annotation, text);
            for (const ExportLink &link : annotation.links) {
                if (link.isFromHere) { // both ends have it
                    writeLink(annotation, link);
                }
            }
        }
        return {};
    }

private:
    struct Text {
        QStringView body;
        const OffsetMap &offsets;
        QuoteContexts contexts;
    };

    static bool isIn(QStringView body, const ExportAnnotation &annotation)
    {
        return annotation.state != AnchorState::Orphan && !annotation.shown.isEmpty() &&
               annotation.shown.stop.value() <= body.size();
    }

    void writeAnnotation(const ExportEpisode &episode, const ExportAnnotation &annotation, const Text &text)
    {
        m_page.next().raw("\n{");
        Items items(m_json);
        items.text("id", urnOf(annotation.guid));
        items.text("type", u"Annotation");
        items.key("motivation");
        writeMotivation(annotation);
        writeMaker(items, annotation.coder, annotation.created);
        if (annotation.modified.isValid()) {
            items.text("modified", momentText(annotation.modified));
        }
        writeBodies(items, annotation);
        if (annotation.colour) {
            const QString style = u".highlight { background-color: %1; }"_s.arg(annotation.colour->name());
            items.key("stylesheet").raw("{\"type\":\"CssStylesheet\",\"value\":").string(style).raw("}");
        }
        items.key("target");
        writeTarget(episode, annotation, text);
        m_json.raw("}");
    }

    /// An annotation of its own, on the one that it goes from: the body is the other one, and what the link
    /// is called.
    void writeLink(const ExportAnnotation &from, const ExportLink &link)
    {
        const ExportAnnotation &other =
            m_data.episodes[size_t(link.other.episode)].annotations[size_t(link.other.annotation)];
        m_page.next().raw("\n{");
        Items items(m_json);
        if (!link.guid.isEmpty()) {
            items.text("id", urnOf(link.guid));
        }
        items.text("type", u"Annotation");
        items.text("motivation", u"linking");
        writeMaker(items, link.coder, link.created);
        items.key("body").raw("[");
        Items bodies(m_json);
        bodies.next().string(urnOf(other.guid));
        if (!link.name.isEmpty()) {
            bodies.next().raw("{");
            Items name(m_json);
            name.text("type", u"TextualBody");
            name.text("purpose", u"describing");
            name.text("format", u"text/plain");
            name.text("language", m_words.language());
            name.key("value").string(m_words.linkName(link.name));
            m_json.raw("}");
        }
        writeNotes(bodies, link.notes);
        m_json.raw("]");
        items.text("target", urnOf(from.guid));
        m_json.raw("}");
    }

    void writeMotivation(const ExportAnnotation &annotation)
    {
        const bool isTagged = hasTags(annotation);
        const bool hasNotes = !annotation.notes.empty() || !cautionsOf(annotation, m_words).isEmpty() ||
                              std::ranges::any_of(annotation.taggings, [](const ExportTagging &tagging) {
                                  return !tagging.notes.empty();
                              });
        m_json.raw(isTagged && hasNotes ? R"(["tagging","commenting"])"
                   : isTagged           ? R"("tagging")"
                   : hasNotes           ? R"("commenting")"
                                        : R"("highlighting")");
    }

    static void writeMaker(Items &items, const QString &name, const QDateTime &created)
    {
        if (!name.isEmpty()) {
            items.key("creator").raw(R"({"type":"Person","name":)").string(name).raw("}");
        }
        if (created.isValid()) {
            items.text("created", momentText(created));
        }
    }

    [[nodiscard]] bool isKnown(int tag) const { return tag >= 0 && tag < int(m_data.tags.size()); }
    [[nodiscard]] bool hasTags(const ExportAnnotation &annotation) const
    {
        return std::ranges::any_of(annotation.tags, [this](int tag) { return isKnown(tag); }) ||
               std::ranges::any_of(annotation.taggings,
                                   [this](const ExportTagging &tagging) { return isKnown(tagging.tag); });
    }

    void writeBodies(Items &items, const ExportAnnotation &annotation)
    {
        const QStringList cautions = cautionsOf(annotation, m_words);
        const bool hasBodies = hasTags(annotation) || !annotation.notes.empty() ||
                               !annotation.taggings.empty() || !cautions.isEmpty();
        if (!hasBodies) {
            return;
        }
        items.key("body").raw("[");
        Items bodies(m_json);
        for (const ExportTagging &tagging : annotation.taggings) {
            if (isKnown(tagging.tag)) {
                writeTag(bodies, tagging);
            }
            writeNotes(bodies, tagging.notes);
        }
        for (const int tag : annotation.tags) {
            if (annotation.taggings.empty() && isKnown(tag)) {
                writeTag(bodies,
                         {.guid = {}, .tag = tag, .weight = {}, .coder = {}, .created = {}, .notes = {}});
            }
        }
        writeNotes(bodies, annotation.notes);
        for (const QString &caution : cautions) {
            writeCaution(bodies, caution);
        }
        m_json.raw("]");
    }

    void writeCaution(Items &bodies, const QString &caution)
    {
        bodies.next().raw("{");
        Items items(m_json);
        items.text("type", u"TextualBody");
        items.text("purpose", u"commenting");
        items.text("format", u"text/plain");
        items.text("language", m_words.language());
        items.key("value").string(caution);
        m_json.raw("}");
    }

    void writeTag(Items &bodies, const ExportTagging &tagging)
    {
        bodies.next().raw("{");
        Items items(m_json);
        if (!tagging.guid.isEmpty()) {
            items.text("id", urnOf(tagging.guid));
        }
        items.text("type", u"TextualBody");
        items.text("purpose", u"tagging");
        items.text("format", u"text/plain");
        items.key("value").string(m_data.tags[size_t(tagging.tag)].path.join(u" > "_s));
        writeMaker(items, tagging.coder, tagging.created);
        m_json.raw("}");
    }

    void writeNotes(Items &bodies, const std::vector<ExportNote> &notes)
    {
        for (const ExportNote &note : notes) {
            bodies.next().raw("{");
            Items items(m_json);
            if (!note.guid.isEmpty()) {
                items.text("id", urnOf(note.guid));
            }
            items.text("type", u"TextualBody");
            items.text("purpose", u"commenting");
            items.text("format", u"text/markdown");
            items.key("value").string(note.markdown); // in whatever language
            writeMaker(items, note.coder, note.date);
            m_json.raw("}");
        }
    }

    /// The recording where it is on the web: what is selected is a stretch of it and its transcript alike.
    void writeTarget(const ExportEpisode &episode, const ExportAnnotation &annotation, const Text &text)
    {
        const std::optional<QString> link = webLink(episode.media);
        const QString interview = urnOf(episode.guid);
        m_json.raw("{");
        Items items(m_json);
        items.text("type", u"SpecificResource");
        items.text("source", link.value_or(interview));
        if (link) {
            items.text("scope", interview);
        }
        if (annotation.colour) {
            items.key("styleClass").raw("\"").raw(StyleClass).raw("\"");
        }
        items.key("selector").raw("[");
        Items selectors(m_json);
        if (isIn(text.body, annotation)) {
            writeTextSelectors(selectors, annotation.shown, text);
        } else {
            writeQuote(selectors, annotation.quote, {});
        }
        if (annotation.state != AnchorState::Orphan && annotation.start) {
            writeFragment(selectors, annotation);
        }
        m_json.raw("]}");
    }

    void writeTextSelectors(Items &selectors, Utf16Range range, const Text &text)
    {
        const CodePointRange place = text.offsets.toCodePoints(range);
        selectors.next().raw(R"({"type":"TextPositionSelector","start":)").number(place.start.value());
        m_json.raw(",\"end\":").number(place.stop.value()).raw("}");
        writeQuote(selectors, slice(text.body, range), text.contexts.of(range));
    }

    void writeQuote(Items &selectors, QStringView quote, const QuoteContext &context)
    {
        selectors.next().raw(R"({"type":"TextQuoteSelector","exact":)").string(quote);
        if (!context.prefix.isEmpty()) {
            m_json.raw(",\"prefix\":").string(context.prefix);
        }
        if (!context.suffix.isEmpty()) {
            m_json.raw(",\"suffix\":").string(context.suffix);
        }
        m_json.raw("}");
    }

    void writeFragment(Items &selectors, const ExportAnnotation &annotation)
    {
        QString value = u"t="_s + secondsText(*annotation.start);
        if (annotation.end && *annotation.end > *annotation.start) {
            value += u',' + secondsText(*annotation.end);
        }
        selectors.next().raw(
            R"({"type":"FragmentSelector","conformsTo":"http://www.w3.org/TR/media-frags/","value":)");
        m_json.string(value).raw("}");
    }

    const ExportData &m_data;
    ExportWords m_words;
    JsonStream &m_json;
    Items m_page;
};

/// Each counts once, at the passage that it goes from.
qint64 linkCount(const ExportData &data)
{
    qint64 count = 0;
    for (const ExportEpisode &episode : data.episodes) {
        for (const ExportAnnotation &annotation : episode.annotations) {
            count += std::ranges::count_if(annotation.links, &ExportLink::isFromHere);
        }
    }
    return count;
}

/// The same for the same passages, another for every other choice of them.
QString collectionId(const ExportData &data, QByteArrayView part)
{
    static const QUuid Namespace(u"6b1c2a52-9a4e-4d0c-8f62-0f6c5d3f7e11"_s);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(data.title.toUtf8());
    for (const ExportEpisode &episode : data.episodes) {
        for (const ExportAnnotation &annotation : episode.annotations) {
            hash.addData(annotation.guid.toUtf8());
        }
    }
    hash.addData(part);
    return urnOf(QUuid::createUuidV5(Namespace, hash.result()).toString(QUuid::WithoutBraces));
}

} // namespace

Result<ExportLosses> writeWebAnnotations(const ExportData &data, const ExportOptions &options,
                                         QIODevice &device, Progress &progress)
{
    JsonStream json(device);
    json.raw("{");
    Items items(json);
    items.text("@context", u"http://www.w3.org/ns/anno.jsonld");
    items.text("id", collectionId(data, "collection"));
    items.text("type", u"AnnotationCollection");
    items.text("label", data.title);
    if (!data.createdWith.isEmpty()) {
        items.key("generator").raw(R"({"type":"Software","name":)").string(data.createdWith).raw("}");
    }
    items.key("total").number(annotationCount(data) + linkCount(data));
    items.key("first").raw("{");
    Items page(json);
    page.text("id", collectionId(data, "page"));
    page.text("type", u"AnnotationPage");
    page.key("startIndex").number(0);
    page.key("items").raw("[");
    AnnotationWriter writer(data, options, json);
    for (size_t i = 0; i < data.episodes.size(); ++i) {
        if (const auto written = writer.write(data.episodes[i], progress); !written) {
            return std::unexpected(written.error());
        }
        progress.report(qint64(i) + 1, qint64(data.episodes.size()));
    }
    json.raw("\n]}}\n");
    return json.finish() ? Result<ExportLosses>() : std::unexpected(deviceError(device));
}

} // namespace visavis
