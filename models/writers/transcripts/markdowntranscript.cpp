// SPDX-License-Identifier: MIT
#include "models/transcript/oneline.h"
#include "models/writers/cautions.h"
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
    /// The cautions are by turn.
    MarkdownTurns(TextSink &out, const Transcript &transcript, const std::vector<QString> &cautions,
                  const ExportOptions &options)
        : m_out(out)
        , m_transcript(transcript)
        , m_cautions(cautions)
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
            afterName = writeTurn(turn, afterName);
        }
    }

private:
    /// Whether it begins with a name.
    bool writeTurn(int index, bool afterName)
    {
        const Turn &turn = m_transcript.turns[size_t(index)];
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
                const QString caution = inBrackets(m_cautions[size_t(index)]);
                m_out << (caution.isEmpty() ? QString() : inlined(caution) + u' ');
            }
            m_out << paragraph(words) << u"\n";
            isFirst = false;
        }
        return !name.isEmpty();
    }

    TextSink &m_out;
    const Transcript &m_transcript;
    const std::vector<QString> &m_cautions;
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
    const std::vector<QString> cautions = turnCautions(data, interview, ExportWords(options.language));
    MarkdownTurns turns(out, transcript, cautions, options);
    for (int section = 0; section < int(transcript.sections.size()); ++section) {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        turns.writeSection(section);
    }
    return out.finish().transform([] { return ExportLosses(); });
}

} // namespace visavis
