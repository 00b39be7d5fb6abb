// SPDX-License-Identifier: MIT
#include "models/transcript/timetext.h"

#include <QLocale>
#include <QRegularExpression>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

QString formatOf(const QLocale &locale, QDate date)
{
    static const QRegularExpression weekday(u",?\\s*d{3,4},?\\s*"_s);
    QString format = locale.dateFormat(QLocale::LongFormat).remove(weekday);
    if (locale.language() == QLocale::French && date.day() == 1) {
        format.replace(u"d "_s, u"d'er' "_s); // which CLDR's formats do not know
    }
    return format;
}

} // namespace

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
    const QLocale locale;
    return locale.toString(date, formatOf(locale, date));
}

QString shortDateText(QDate date)
{
    const QLocale locale;
    return locale.toString(date, formatOf(locale, date).replace(u"MMMM"_s, u"MMM"_s));
}

} // namespace visavis
