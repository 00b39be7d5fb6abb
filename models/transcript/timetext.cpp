// SPDX-License-Identifier: MIT
#include "models/transcript/timetext.h"

#include <QLocale>
#include <QRegularExpression>

namespace visavis
{

using namespace Qt::StringLiterals;

QString timeText(std::chrono::milliseconds time)
{
    const QString sign = time.count() < 0 ? u"-"_s : QString();
    const qint64 seconds = qAbs(time.count()) / 1000;
    const auto twoDigits = [](qint64 value) { return QString::number(value).rightJustified(2, u'0'); };
    if (seconds < 3600) {
        return u"%1%2:%3"_s.arg(sign, QString::number(seconds / 60), twoDigits(seconds % 60));
    }
    return u"%1%2:%3:%4"_s.arg(sign, QString::number(seconds / 3600), twoDigits(seconds / 60 % 60),
                               twoDigits(seconds % 60));
}

QString dateText(QDate date)
{
    static const QRegularExpression weekday(u",?\\s*d{3,4},?\\s*"_s);
    const QLocale locale;
    const QString text = locale.toString(date, locale.dateFormat(QLocale::LongFormat).remove(weekday));
    const bool isFrenchFirst = locale.language() == QLocale::French && text.startsWith("1 "_L1);
    return isFrenchFirst ? u"1er"_s + text.sliced(1) : text;
}

} // namespace visavis
