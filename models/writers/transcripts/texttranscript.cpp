// SPDX-License-Identifier: MIT
#include "models/transcript/oneline.h"
#include "models/writers/cautions.h"
#include "models/writers/episodetext.h"
#include "models/writers/textsink.h"
#include "models/writers/transcripts/transcriptformats.h"
#include "models/writers/transcripts/turnnames.h"

#include <QCoreApplication>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Writes paragraphs with an empty line between any two.
class Paragraphs
{
public:
    explicit Paragraphs(TextSink &out)
        : m_out(out)
    {
    }

    void add(QStringView begin, QStringView words)
    {
        if (begin.isEmpty() && words.isEmpty()) {
            return;
        }
        m_out << (m_isFirst ? u"" : u"\n") << begin << words << u"\n";
        m_isFirst = false;
    }

private:
    TextSink &m_out;
    bool m_isFirst = true;
};

/// Several lines with labels are no title, neither for people nor for readers.
QString factsOf(const ExportEpisode &episode, const ExportWords &words)
{
    QStringList facts;
    const auto add = [&](const char *label, const QString &text) {
        if (!text.isEmpty()) {
            facts += words(label) + words.colon() + text;
        }
    };
    add(QT_TRANSLATE_NOOP("visavis::ExportWords", "Number"), onOneLine(episode.number));
    add(QT_TRANSLATE_NOOP("visavis::ExportWords", "Date"), words.date(episode.date));
    return facts.join(u'\n');
}

void addTurn(Paragraphs &out, const Transcript &transcript, const Turn &turn, const QString &name,
             const QString &caution, bool withTimes)
{
    QString begin = withTimes && turn.start ? u"[%1] "_s.arg(clockText(*turn.start)) : QString();
    begin += name.isEmpty() ? QString() : name + u": "_s;
    begin += inBrackets(caution);
    for (const QStringView words : bodyParagraphs(transcript.text(turn.range))) {
        out.add(begin, words);
        begin.clear();
    }
}

} // namespace

Result<ExportLosses> writeTextTranscript(const ExportData &data, int episode, const ExportOptions &options,
                                         QIODevice &device, Progress &progress)
{
    const ExportEpisode &interview = data.episodes[size_t(episode)];
    const Transcript &transcript = spokenText(interview);
    const ExportWords words(options.language);
    const TurnNames names(transcript, words, TurnNames::Letters::BeforeColon);
    const std::vector<QString> cautions = turnCautions(data, interview, words);
    TextSink sink(device);
    Paragraphs out(sink);
    out.add({}, titleLine(interview));
    out.add({}, factsOf(interview, words));
    for (int index = 0; index < int(transcript.sections.size()); ++index) {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        out.add({}, transcript.titleOf(transcript.sections[size_t(index)]));
        bool afterName = false;
        const auto [first, last] = transcript.turnsOf(index);
        for (int turn = first; turn < last; ++turn) {
            QString name = names.of(transcript.turns[size_t(turn)]);
            // Else its words would be those of whoever spoke before.
            name = name.isEmpty() && afterName ? names.nobody() : name;
            addTurn(out, transcript, transcript.turns[size_t(turn)], name, cautions[size_t(turn)],
                    options.withTimes);
            afterName = !name.isEmpty();
        }
    }
    return sink.finish().transform([] { return ExportLosses(); });
}

} // namespace visavis
