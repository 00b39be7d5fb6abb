// SPDX-License-Identifier: MIT
#include "tests/models/writers/transcripts/transcriptsample.h"

#include "models/readers/reader.h"

#include <QBuffer>
#include <QDebug>

namespace visavis::test
{

using namespace Qt::StringLiterals;

ExportData dataOf(Transcript transcript)
{
    ExportEpisode episode;
    episode.title = u"The keeper's lamp"_s;
    episode.number = u"E07"_s;
    episode.date = QDate(2023, 11, 14);
    episode.language = u"en"_s;
    episode.media = u"https://example.org/lamp.mp3"_s;
    episode.text = std::make_shared<const Transcript>(std::move(transcript));
    ExportData data;
    data.title = u"Night work"_s;
    data.createdWith = u"Visavis 0.1.0"_s;
    data.episodes = {episode};
    return data;
}

Written written(Write write, const ExportData &data, const ExportOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    NoProgress progress;
    const auto losses = write(data, 0, options, buffer, progress);
    if (!losses) {
        qWarning() << int(losses.error().code) << losses.error().detail;
        return {};
    }
    return {.bytes = buffer.data(), .losses = *losses};
}

Written written(Write write, const Transcript &transcript, const ExportOptions &options)
{
    return written(write, dataOf(transcript), options);
}

Transcript readBack(const QByteArray &bytes, const char *suffix)
{
    NoProgress progress;
    const auto source = decodeSource(u"back."_s + QString::fromLatin1(suffix), bytes);
    const auto read = source ? readTranscript(*source, progress) : std::unexpected(source.error());
    if (!read) {
        qWarning() << int(read.error().code) << read.error().arguments;
        return {};
    }
    return *read;
}

QStringList outline(const Transcript &transcript, bool withSections, bool withParagraphs)
{
    QStringList lines;
    for (int section = 0; section < int(transcript.sections.size()); ++section) {
        const QStringView title = transcript.titleOf(transcript.sections[size_t(section)]);
        if (withSections && !title.isEmpty()) {
            lines += u"# "_s + title.toString();
        }
        const auto [first, last] = transcript.turnsOf(section);
        for (int i = first; i < last; ++i) {
            const Turn &turn = transcript.turns[size_t(i)];
            const QString words = transcript.text(turn.range).toString();
            lines += transcript.speakerNames(turn) + u": "_s + (withParagraphs ? words : words.simplified());
        }
    }
    return lines;
}

TranscriptMaker &TranscriptMaker::section(const QString &title, int level)
{
    m_builder.beginSection(title, level);
    return *this;
}

TranscriptMaker &TranscriptMaker::says(const QStringList &names, const QStringList &paragraphs,
                                       std::optional<int> start, std::optional<int> end, Role role)
{
    std::vector<int> labels;
    for (const QString &name : names) {
        labels.push_back(m_builder.label(name, role));
    }
    const auto time = [](std::optional<int> seconds) {
        return seconds ? std::optional<Milliseconds>(std::chrono::seconds(*seconds)) : std::nullopt;
    };
    m_builder.breakTurn();
    m_builder.addUnit(labels, paragraphs.value(0), TranscriptBuilder::Join::Paragraph, time(start),
                      time(end));
    for (const QString &paragraph : paragraphs.sliced(1)) {
        m_builder.addParagraph(paragraph);
    }
    return *this;
}

Transcript ordinaryTranscript()
{
    const QString ann = u"Ann Weaver"_s;
    const QString ben = u"Ben Stone"_s;
    return TranscriptMaker()
        .section(u"Nights on the rock"_s)
        .says({ann}, {u"How were the nights?"_s}, 2, 4)
        .says(
            {ben},
            {u"You learn to sleep in pieces. Four hours, then the lamp, then two more if the wind allows."_s,
             u"Nobody tells you about that & the <cold>."_s},
            5, 16)
        .says({ann}, {u"Did you ever want to leave the lamp out?"_s}, 17, 20)
        .says({ben}, {u"Never. It was 100% mine, *mine* and {{nobody}} else's."_s}, 21, 26)
        .section(u"Leaving the rock"_s)
        .says({ann}, {u"And then the ships came?"_s}, 60, 62)
        .says({ben}, {u"Seven of them, and they all sounded their horns. I counted […] every one."_s}, 63, 69)
        .says({ann, ben}, {u"Seven!"_s}, 70, 71)
        .says({ann}, {u"What did you do?"_s}, 72, 74)
        .says({ben}, {u"I put out the lamp."_s}, 75, 77)
        .made();
}

} // namespace visavis::test
