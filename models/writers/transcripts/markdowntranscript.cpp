// SPDX-License-Identifier: MIT
#include "models/transcript/oneline.h"
#include "models/writers/episodetext.h"
#include "models/writers/markdowntext.h"
#include "models/writers/textsink.h"
#include "models/writers/transcripts/transcriptformats.h"
#include "models/writers/transcripts/turnnames.h"
#include "models/writers/yamltext.h"

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int DeepestHeading = 6;

/// Braces are Liquid to the sites that such transcripts are for.
QString withoutBraces(QString markdown)
{
    return markdown.replace(u'{', u"\\{"_s);
}

QString inlined(QStringView text)
{
    return withoutBraces(markdownInline(text));
}

/// A paragraph with its words as they are.
QString paragraph(QStringView words)
{
    QString quoted = markdownQuote(words);
    return withoutBraces(quoted.sliced(2).replace("\n> "_L1, "\n"_L1));
}

void writeFacts(TextSink &out, const ExportEpisode &episode)
{
    QString facts;
    const auto add = [&facts](QStringView key, const QString &value) {
        if (!value.isEmpty()) {
            facts += u"%1: %2\n"_s.arg(key, yamlQuoted(value));
        }
    };
    add(u"title", titleLine(episode));
    add(u"number", onOneLine(episode.number));
    if (episode.date.isValid()) {
        facts += u"date: "_s + episode.date.toString(Qt::ISODate) + u'\n';
    }
    add(u"language", episode.language);
    add(u"media", onOneLine(episode.media));
    add(u"summary", episode.summary.trimmed());
    if (!facts.isEmpty()) {
        out << u"---\n" << facts << u"---\n";
    }
}

/// Writes sections and turns.
class MarkdownTurns
{
public:
    MarkdownTurns(TextSink &out, const Transcript &transcript, const ExportOptions &options)
        : m_out(out)
        , m_transcript(transcript)
        , m_withTimes(options.withTimes)
        , m_names(transcript, ExportWords(options.language), TurnNames::Letters::BeforeColon)
    {
    }

    void writeSection(int index)
    {
        const Section &section = m_transcript.sections[size_t(index)];
        if (const QStringView title = m_transcript.titleOf(section); !title.isEmpty()) {
            m_out << u"\n"
                  << QString(std::clamp(section.level, 1, DeepestHeading), u'#') << u" " << inlined(title)
                  << u"\n";
        }
        bool afterName = false;
        const auto [first, last] = m_transcript.turnsOf(index);
        for (int turn = first; turn < last; ++turn) {
            afterName = writeTurn(m_transcript.turns[size_t(turn)], afterName);
        }
    }

private:
    /// Whether it begins with a name.
    bool writeTurn(const Turn &turn, bool afterName)
    {
        QString name = m_names.of(turn);
        // Else its words would be those of whoever spoke before.
        name = name.isEmpty() && afterName ? m_names.nobody() : name;
        bool isFirst = true;
        for (const QStringView words : bodyParagraphs(m_transcript.text(turn.range))) {
            m_out << u"\n";
            if (isFirst) {
                m_out << (name.isEmpty() ? QString() : u"**%1:** "_s.arg(inlined(name)));
                if (m_withTimes && turn.start) {
                    m_out << u"[" << clockText(*turn.start) << u"] ";
                }
            }
            m_out << paragraph(words) << u"\n";
            isFirst = false;
        }
        return !name.isEmpty();
    }

    TextSink &m_out;
    const Transcript &m_transcript;
    bool m_withTimes;
    TurnNames m_names;
};

} // namespace

Result<ExportLosses> writeMarkdownTranscript(const ExportData &data, int episode,
                                             const ExportOptions &options, QIODevice &device,
                                             Progress &progress)
{
    const ExportEpisode &interview = data.episodes[size_t(episode)];
    const Transcript &transcript = spokenText(interview);
    TextSink out(device);
    writeFacts(out, interview);
    MarkdownTurns turns(out, transcript, options);
    for (int section = 0; section < int(transcript.sections.size()); ++section) {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        turns.writeSection(section);
    }
    return out.finish().transform([] { return ExportLosses(); });
}

} // namespace visavis
