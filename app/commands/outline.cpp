// SPDX-License-Identifier: MIT
#include "models/readers/outline.h"
#include "app/commands/inputfiles.h"
#include "app/commands/invocation.h"
#include "app/commands/printing.h"
#include "models/project/editing.h"
#include "models/readers/reader.h"
#include "models/transcript/timetext.h"
#include "ui/base/errortext.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

Result<Transcript> readFile(const QString &file)
{
    NoProgress progress;
    auto transcript =
        loadSource(file).and_then([&](const Source &source) { return readTranscript(source, progress); });
    if (!transcript && transcript.error().file.isEmpty()) {
        transcript.error().file = file;
    }
    return transcript;
}

void printFacts(const Transcript &transcript, QIODevice &output)
{
    QStringList facts{transcript.format, transcript.language, transcript.date.toString(Qt::ISODate)};
    if (!transcript.number.isEmpty()) {
        facts.append(CommandText::tr("number %1").arg(transcript.number));
    }
    facts.append(CommandText::tr("%n turn(s)", nullptr, int(transcript.turns.size())));
    facts.append(CommandText::tr("%n unit(s)", nullptr, transcript.units));
    facts.removeAll(QString());
    printLine(output, u"  "_s + facts.join(u" · "_s));
    QStringList speakers;
    for (const Label &label : transcript.labels) {
        speakers.append(labelText(label.name, label.role));
    }
    if (!speakers.isEmpty()) {
        printLine(output, u"  "_s + CommandText::tr("Speakers: %1").arg(speakers.join(u", "_s)));
    }
}

void printTurn(const Transcript &transcript, int index, QIODevice &output)
{
    constexpr qsizetype ShownCharacters = 70;
    const Turn &turn = transcript.turns[size_t(index)];
    QString line = u"    %1"_s.arg(index + 1, 4);
    if (turn.start) {
        line += u"  "_s + timeText(*turn.start);
    }
    line += u"  "_s;
    QString speakers = transcript.speakerNames(turn);
    if (speakers.isEmpty() && !turn.labels.empty()) {
        speakers = labelText({}, transcript.labels[size_t(turn.labels.front())].role);
    }
    if (!speakers.isEmpty()) {
        line += speakers + u": "_s;
    }
    printLine(output, line + excerpt(transcript.text(turn.range), ShownCharacters));
}

void printTree(const QString &file, const Transcript &transcript, QIODevice &output)
{
    printLine(output, file);
    if (!transcript.title.isEmpty()) {
        printLine(output, u"  "_s + transcript.title);
    }
    printFacts(transcript, output);
    for (size_t i = 0; i < transcript.sections.size(); ++i) {
        const Section &section = transcript.sections[i];
        const QString title = transcript.titleOf(section).toString();
        printLine(output, u"  "_s + (title.isEmpty() ? CommandText::tr("(untitled)") : title));
        const auto [first, last] = transcript.turnsOf(int(i));
        for (int turn = first; turn < last; ++turn) {
            printTurn(transcript, turn, output);
        }
    }
    for (const Warning &warning : transcript.warnings) {
        printLine(output, u"  "_s + warningText(warning));
    }
}

} // namespace

int runOutline(const Command &self, const QStringList &arguments, CommandContext &context)
{
    Invocation call(self, arguments, context);
    if (!call.read(1)) {
        return call.exitStatus();
    }
    const bool json = call.has(u"json"_s);
    const InputFiles input(call, call.positional());
    int status = input.status();
    bool isFirst = true;
    if (json) {
        context.output.write("[");
    }
    for (const QString &file : input.files()) {
        const auto transcript = readFile(file);
        if (!transcript) {
            printError(context, transcript.error());
            status = SomeFailed;
        } else if (!json) {
            printTree(file, *transcript, context.output);
        } else {
            context.output.write(isFirst ? "\n" : ",\n");
            const auto sentenceOf = [](const Warning &warning) { return sentence(warning); };
            if (!writeOutline(file, *transcript, sentenceOf, context.output)) {
                return SomeFailed;
            }
            isFirst = false;
        }
    }
    if (json) {
        context.output.write("\n]\n");
    }
    return status;
}

} // namespace visavis
