// SPDX-License-Identifier: MIT
#include "ui/base/textname.h"

#include <QCoreApplication>
#include <QLocale>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

const QString Separator = u" · "_s;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(TextName)

public:
    static QString shortName(const EpisodeText &text)
    {
        return text.state == EpisodeText::State::Current  ? tr("Current text")
               : text.isBeforeEdits                       ? tr("As imported")
               : text.state == EpisodeText::State::Former ? tr("Earlier text")
                                                          : tr("Import undone");
    }

    static QString datedName(const EpisodeText &text)
    {
        const QDate day = text.created.toDateTime().toLocalTime().date();
        const bool isOfThisYear = day.year() == QDate::currentDate().year();
        return tr("%1, %2").arg(shortName(text),
                                QLocale().toString(day, isOfThisYear ? tr("d MMM") : tr("d MMM yyyy")));
    }

    static QStringList facts(const EpisodeText &text)
    {
        const QString time =
            QLocale().toString(text.created.toDateTime().toLocalTime(), QLocale::ShortFormat);
        QStringList facts;
        if (text.edits > 0) {
            facts.append(tr("%Ln edit(s), last %1", nullptr, text.edits).arg(time));
        } else {
            facts.append(text.source.isEmpty() ? time : tr("%1, %2").arg(text.source, time));
        }
        facts.append(tr("%Ln word(s)", nullptr, int(text.words)));
        return facts;
    }
};

} // namespace

QString shortTextName(const EpisodeText &text)
{
    return Words::shortName(text);
}

QString datedTextName(const EpisodeText &text)
{
    return Words::datedName(text);
}

QString textFacts(const EpisodeText &text)
{
    return Words::facts(text).join(Separator);
}

QString textName(const EpisodeText &text)
{
    return (QStringList{Words::shortName(text)} + Words::facts(text)).join(Separator);
}

} // namespace visavis
