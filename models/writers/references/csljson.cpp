// SPDX-License-Identifier: MIT
#include "models/base/jsonstream.h"
#include "models/transcript/oneline.h"
#include "models/writers/episodetext.h"
#include "models/writers/mediatype.h"
#include "models/writers/references/interviewreference.h"
#include "models/writers/references/referenceformats.h"
#include "models/writers/textsink.h"
#include "models/writers/weblink.h"

#include <QCoreApplication>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

QString mediumOf(const ExportEpisode &episode, const ExportWords &words)
{
    switch (mediaTypeOf(episode.media).kind) {
    case MediaKind::Audio:
        return words(QT_TRANSLATE_NOOP("visavis::ExportWords", "audio recording"));
    case MediaKind::Video:
        return words(QT_TRANSLATE_NOOP("visavis::ExportWords", "video recording"));
    case MediaKind::Unknown:
        break;
    }
    return {};
}

void writeItem(JsonStream &json, const ExportEpisode &episode, const InterviewReference &reference,
               const ExportWords &words)
{
    const auto text = [&json](QByteArrayView name, const QString &value) {
        if (!value.isEmpty()) {
            json.raw(",\"").raw(name).raw("\":").string(value);
        }
    };
    // Whole, as nothing says which part of a name, or of an alias, is the family's.
    const auto names = [&json](QByteArrayView name, const QStringList &people) {
        if (people.isEmpty()) {
            return;
        }
        json.raw(",\"").raw(name).raw("\":[");
        for (qsizetype i = 0; i < people.size(); ++i) {
            json.raw(i > 0 ? "," : "").raw("{\"literal\":").string(people[i]).raw("}");
        }
        json.raw("]");
    };
    json.raw("{\"id\":").string(reference.key).raw(",\"type\":\"interview\"");
    text("title", titleOrNone(episode, words));
    names("author", reference.authors);
    names("interviewer", reference.interviewers);
    if (const QDate date = episode.date; date.isValid()) {
        json.raw(",\"issued\":{\"date-parts\":[[").number(date.year()).raw(",").number(date.month());
        json.raw(",").number(date.day()).raw("]]}");
    }
    text("number", onOneLine(episode.number));
    text("medium", mediumOf(episode, words));
    text("URL", webLink(episode.media).value_or(QString()));
    text("language", episode.language);
    text("abstract", episode.summary.trimmed());
    json.raw("}");
}

} // namespace

Result<ExportLosses> writeCslJson(const ExportData &data, const ExportOptions &options, QIODevice &device,
                                  Progress &progress)
{
    const ExportWords words(options.language);
    const std::vector<InterviewReference> references = interviewReferences(data);
    JsonStream json(device);
    json.raw("[");
    for (size_t i = 0; i < references.size(); ++i) {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        json.raw(i > 0 ? ",\n" : "\n");
        writeItem(json, data.episodes[i], references[i], words);
    }
    json.raw("\n]\n");
    return json.finish() ? Result<ExportLosses>() : std::unexpected(deviceError(device));
}

} // namespace visavis
