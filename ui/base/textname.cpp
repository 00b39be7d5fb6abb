// SPDX-License-Identifier: MIT
#include "ui/base/textname.h"

#include <QCoreApplication>
#include <QLocale>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

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

    static QString name(const EpisodeText &text)
    {
        const QString time =
            QLocale().toString(text.created.toDateTime().toLocalTime(), QLocale::ShortFormat);
        QStringList facts{shortName(text)};
        if (text.edits > 0) {
            facts.append(tr("%Ln edit(s), last %1", nullptr, text.edits).arg(time));
        } else {
            facts.append(text.source.isEmpty() ? time : tr("%1, %2").arg(text.source, time));
        }
        facts.append(tr("%Ln word(s)", nullptr, int(text.words)));
        return facts.join(u" · "_s);
    }
};

} // namespace

QString shortTextName(const EpisodeText &text)
{
    return Words::shortName(text);
}

QString textName(const EpisodeText &text)
{
    return Words::name(text);
}

} // namespace visavis
