// SPDX-License-Identifier: MIT
#include "models/writers/cautions.h"
#include "models/writers/episodetext.h"
#include "models/writers/textsink.h"
#include "models/writers/transcripts/subtitlecues.h"
#include "models/writers/transcripts/transcriptformats.h"
#include "models/writers/transcripts/turnnames.h"

#include <utility>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Players show most of a text as it is. What they would take for markup, a code or the times of a cue is
/// written as a reference, which only some of them know.
QString escaped(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        const QChar before = i > 0 ? text[i - 1] : QChar();
        const bool isMark = (c == u'<' && (next.isLetter() || next == u'/')) ||
                            (c == u'>' && QStringView(u"-–—").contains(before) && !before.isNull()) ||
                            (c == u'{' && (next == u'\\' || next.isLetter())) ||
                            (c == u'\\' && QStringView(u"Nnh").contains(next) && !next.isNull()) ||
                            (c == u'&' && (next.isLetter() || next == u'#'));
        out += isMark ? u"&#%1;"_s.arg(c.unicode()) : QString(c);
    }
    return out;
}

} // namespace

Result<ExportLosses> writeSubRip(const ExportData &data, int episode, const ExportOptions &options,
                                 QIODevice &device, Progress &progress)
{
    const ExportEpisode &interview = data.episodes[size_t(episode)];
    const Transcript &transcript = spokenText(interview);
    const ExportWords words(options.language);
    const TurnNames names(transcript, words, TurnNames::Letters::InSubtitles);
    TextSink out(device);
    const std::vector<QString> cautions = turnCautions(data, interview, words);
    int number = 0;
    int lastTurn = -1;
    const auto untimed = subtitleCues(transcript, progress, [&](const SubtitleCue &cue) {
        // Each says who speaks: programs that read subtitles take every cue by itself.
        const QString speaker = names.of(transcript.turns[size_t(cue.turn)]);
        const QString &name = speaker.isEmpty() && names.areAny() ? names.nobody() : speaker;
        const bool isFirst = cue.turn != std::exchange(lastTurn, cue.turn);
        const QString caution = isFirst ? inBrackets(cautions[size_t(cue.turn)]) : QString();
        out << (number > 0 ? u"\n"_s : QString());
        out << QString::number(++number) << u"\n"
            << clockText(cue.start, u',') << u" --> " << clockText(cue.end, u',') << u"\n"
            << (name.isEmpty() ? QString() : name + u": "_s) << caution << escaped(cue.lines.join(u'\n'))
            << u"\n";
    });
    if (!untimed) {
        return std::unexpected(untimed.error());
    }
    return out.finish().transform([&] { return timesMissing(interview, *untimed, words); });
}

} // namespace visavis
