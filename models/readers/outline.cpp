// SPDX-License-Identifier: MIT
#include "models/readers/outline.h"

#include "models/base/jsonstream.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<qint64> milliseconds(std::optional<Milliseconds> time)
{
    return time ? std::optional<qint64>(time->count()) : std::nullopt;
}

void writeSpeakers(const Transcript &transcript, JsonStream &json)
{
    std::vector<int> turns(transcript.labels.size());
    for (const Turn &turn : transcript.turns) {
        for (const int label : turn.labels) {
            ++turns[size_t(label)];
        }
    }
    json.raw("\"speakers\": [");
    for (size_t i = 0; i < transcript.labels.size(); ++i) {
        const Label &label = transcript.labels[i];
        json.raw(i > 0 ? ", {\"name\": " : "{\"name\": ").stringOrNull(label.name);
        json.raw(", \"role\": ").string(QString(name(label.role)));
        json.raw(", \"turns\": ").number(turns[i]).raw("}");
    }
    json.raw("],\n ");
}

void writeTurn(const Transcript &transcript, const Turn &turn, JsonStream &json)
{
    json.raw("{\"speaker\": ").stringOrNull(transcript.speakerNames(turn));
    json.raw(", \"start_ms\": ").numberOrNull(milliseconds(turn.start));
    json.raw(", \"end_ms\": ").numberOrNull(milliseconds(turn.end));
    json.raw(", \"text\": ").string(transcript.text(turn.range)).raw("}");
}

void writeSections(const Transcript &transcript, JsonStream &json)
{
    json.raw("\"sections\": [");
    for (size_t i = 0; i < transcript.sections.size(); ++i) {
        const Section &section = transcript.sections[i];
        json.raw(i > 0 ? ",\n  {\"title\": " : "\n  {\"title\": ").string(transcript.titleOf(section));
        json.raw(", \"level\": ").number(section.level).raw(", \"turns\": [");
        const auto [first, last] = transcript.turnsOf(int(i));
        for (int turn = first; turn < last; ++turn) {
            json.raw(turn > first ? ",\n   " : "\n   ");
            writeTurn(transcript, transcript.turns[size_t(turn)], json);
        }
        json.raw("]}");
    }
    json.raw("],\n ");
}

} // namespace

bool writeOutline(const QString &fileName, const Transcript &transcript, const WarningText &warningText,
                  QIODevice &device)
{
    JsonStream json(device);
    json.raw("{\"file\": ").string(fileName);
    json.raw(", \"format\": ").stringOrNull(transcript.format);
    json.raw(", \"title\": ").stringOrNull(transcript.title);
    json.raw(", \"number\": ").stringOrNull(transcript.number);
    json.raw(", \"date\": ").stringOrNull(transcript.date.toString(Qt::ISODate));
    json.raw(", \"language\": ").stringOrNull(transcript.language);
    json.raw(",\n \"units\": ").number(transcript.units).raw(",\n ");
    writeSpeakers(transcript, json);
    writeSections(transcript, json);
    json.raw("\"warnings\": [");
    for (size_t i = 0; i < transcript.warnings.size(); ++i) {
        json.raw(i > 0 ? ", " : "").string(warningText(transcript.warnings[i]));
    }
    json.raw("]}");
    return json.finish();
}

} // namespace visavis
