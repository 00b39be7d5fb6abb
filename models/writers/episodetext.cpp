// SPDX-License-Identifier: MIT
#include "models/writers/episodetext.h"

#include "models/transcript/oneline.h"

#include <QCoreApplication>

namespace visavis
{

using namespace Qt::StringLiterals;

const Transcript &spokenText(const ExportEpisode &episode)
{
    static const Transcript Nothing;
    return episode.text ? *episode.text : Nothing;
}

QString titleLine(const ExportEpisode &episode)
{
    return onOneLine(episode.title);
}

QString titleOrNone(const ExportEpisode &episode, const ExportWords &words)
{
    const QString title = titleLine(episode);
    return title.isEmpty() ? words(QT_TRANSLATE_NOOP("visavis::ExportWords", "Untitled interview")) : title;
}

QList<QStringView> bodyParagraphs(QStringView text)
{
    return text.split(u"\n\n", Qt::SkipEmptyParts);
}

QString clockText(Milliseconds time)
{
    const qint64 seconds = time.count() / 1000;
    return u"%1:%2:%3"_s.arg(seconds / 3600, 2, 10, QLatin1Char('0'))
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString clockText(Milliseconds time, QChar mark)
{
    return clockText(time) + mark + u"%1"_s.arg(time.count() % 1000, 3, 10, QLatin1Char('0'));
}

QString secondsText(Milliseconds time)
{
    const qint64 rest = time.count() % 1000;
    QString text = QString::number(time.count() / 1000);
    if (rest > 0) {
        text += u".%1"_s.arg(rest, 3, 10, QLatin1Char('0'));
        while (text.endsWith(u'0')) {
            text.chop(1);
        }
    }
    return text;
}

ExportLosses timesMissing(const ExportEpisode &episode, qint64 turns, const ExportWords &words)
{
    if (turns == 0) {
        return {};
    }
    return {{.kind = ExportLoss::Kind::TimesMissing, .what = titleOrNone(episode, words), .count = turns}};
}

} // namespace visavis
