// SPDX-License-Identifier: MIT
#include "ui/pane/passagelinks.h"

#include "models/transcript/timetext.h"

#include <QCoreApplication>
#include <QUrlQuery>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

class CitationWords
{
    Q_DECLARE_TR_FUNCTIONS(Citation)

public:
    static QString turn(int number) { return tr("turn %1").arg(number); }
};

} // namespace

QUrl recordingAt(const Transcript &transcript, int turn)
{
    if (transcript.media.isEmpty()) {
        return {};
    }
    QUrl link = QUrl::fromUserInput(transcript.media);
    const bool timed =
        turn >= 0 && turn < int(transcript.turns.size()) && transcript.turns[size_t(turn)].start.has_value();
    if (timed) {
        const auto seconds =
            std::chrono::duration_cast<std::chrono::seconds>(*transcript.turns[size_t(turn)].start).count();
        if (link.host().contains(u"youtu"_s)) {
            QUrlQuery query(link);
            query.removeAllQueryItems(u"t"_s);
            query.addQueryItem(u"t"_s, QString::number(seconds));
            link.setQuery(query);
        } else {
            link.setFragment(u"t=%1"_s.arg(seconds)); // W3C, Media Fragments URI 1.0
        }
    }
    return link;
}

QString citationOf(const Transcript &transcript, const QString &title, Utf16Range passage)
{
    // Nobody says a title.
    const int turn = transcript.sectionTitledAt(passage.start) < 0 ? transcript.turnAt(passage.start) : -1;
    QStringList parts;
    if (turn >= 0) {
        parts.append(transcript.speakerNames(transcript.turns[size_t(turn)]));
    }
    parts.append(title);
    if (turn >= 0) {
        const auto time = transcript.timeAt(passage.start);
        parts.append(time ? timeText(*time) : CitationWords::turn(turn + 1));
    }
    parts.removeAll(QString());
    return u"("_s + parts.join(u", "_s) + u")"_s;
}

} // namespace visavis
