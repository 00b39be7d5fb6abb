// SPDX-License-Identifier: MIT
#include "models/transcript/oneline.h"
#include "models/writers/cautions.h"
#include "models/writers/episodetext.h"
#include "models/writers/textsink.h"
#include "models/writers/transcripts/subtitlecues.h"
#include "models/writers/transcripts/transcriptformats.h"
#include "models/writers/transcripts/turnnames.h"

#include <QCoreApplication>

#include <utility>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// In cues and in the names of voices.
QString escaped(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'&') {
            out += u"&amp;";
        } else if (c == u'<') {
            out += u"&lt;";
        } else if (c == u'>') {
            out += u"&gt;"; // so that no arrow begins a cue either
        } else {
            out += c;
        }
    }
    return out;
}

/// In the head and in notes, where nothing is escaped and an arrow would begin a cue.
QString noteLine(const QString &text)
{
    QString line = onOneLine(text);
    return line.contains("-->"_L1) ? line.replace(u'>', u'›') : line;
}

void writeHead(TextSink &out, const ExportData &data, const ExportEpisode &episode, const ExportWords &words)
{
    const QString title = noteLine(episode.title);
    out << u"WEBVTT" << (title.isEmpty() ? QString() : u" - "_s + title) << u"\nKind: captions\n";
    if (!episode.language.isEmpty()) {
        out << u"Language: " << noteLine(episode.language) << u"\n";
    }
    QStringList lines{title};
    const auto add = [&](const char *label, const QString &text) {
        if (!text.isEmpty()) {
            lines += words(label) + words.colon() + noteLine(text);
        }
    };
    add(QT_TRANSLATE_NOOP("visavis::ExportWords", "Number"), episode.number);
    add(QT_TRANSLATE_NOOP("visavis::ExportWords", "Date"), words.date(episode.date));
    add(QT_TRANSLATE_NOOP("visavis::ExportWords", "Recording"), episode.media);
    add(QT_TRANSLATE_NOOP("visavis::ExportWords", "Made with"), data.createdWith);
    lines.removeAll(QString());
    if (!lines.isEmpty()) {
        out << u"\nNOTE\n" << lines.join(u'\n') << u"\n";
    }
}

} // namespace

Result<ExportLosses> writeWebVtt(const ExportData &data, int episode, const ExportOptions &options,
                                 QIODevice &device, Progress &progress)
{
    const ExportEpisode &interview = data.episodes[size_t(episode)];
    const Transcript &transcript = spokenText(interview);
    const ExportWords words(options.language);
    const TurnNames names(transcript, words, TurnNames::Letters::All);
    TextSink out(device);
    writeHead(out, data, interview, words);
    const std::vector<QString> cautions = turnCautions(data, interview, words);
    int lastSection = -1;
    int lastTurn = -1;
    const auto untimed = subtitleCues(transcript, progress, [&](const SubtitleCue &cue) {
        const int section = transcript.sectionOf(cue.turn);
        if (section != lastSection) {
            const QString title =
                section < 0 ? QString()
                            : noteLine(transcript.titleOf(transcript.sections[size_t(section)]).toString());
            out << (title.isEmpty() ? QString() : u"\nNOTE "_s + title + u'\n');
            lastSection = section;
        }
        const QString &caution = cautions[size_t(cue.turn)];
        if (cue.turn != std::exchange(lastTurn, cue.turn) && !caution.isEmpty()) {
            out << u"\nNOTE " << caution << u"\n";
        }
        const QString name = names.of(transcript.turns[size_t(cue.turn)]);
        const QString text = escaped(cue.lines.join(u'\n'));
        out << u"\n"
            << clockText(cue.start, u'.') << u" --> " << clockText(cue.end, u'.') << u"\n"
            << (name.isEmpty() ? text : u"<v %1>"_s.arg(escaped(name)) + text + u"</v>"_s) << u"\n";
    });
    if (!untimed) {
        return std::unexpected(untimed.error());
    }
    return out.finish().transform([&] { return timesMissing(interview, *untimed, words); });
}

} // namespace visavis
