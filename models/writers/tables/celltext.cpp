// SPDX-License-Identifier: MIT
#include "models/writers/tables/celltext.h"

#include <cmath>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

struct ToText {
    QString operator()(std::monostate /*none*/) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(double number) const
    {
        return std::isfinite(number) ? QString::number(number, 'g', QLocale::FloatingPointShortest)
                                     : QString();
    }
    QString operator()(bool isTrue) const { return isTrue ? u"true"_s : u"false"_s; }
    QString operator()(QDate date) const { return date.toString(Qt::ISODate); }
    QString operator()(const QDateTime &time) const { return time.toUTC().toString(Qt::ISODate); }
};

} // namespace

QString cellText(const Cell &cell)
{
    return std::visit(ToText(), cell);
}

QString wholeText(const QString &text)
{
    if (text.isValidUtf16() && !text.contains(QChar(u'\0'))) {
        return text;
    }
    QString whole = text;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const QChar c = whole[i];
        const bool isPair = c.isHighSurrogate() && i + 1 < whole.size() && whole[i + 1].isLowSurrogate();
        if (isPair) {
            ++i;
        } else if (c.isSurrogate() || c.isNull()) {
            whole[i] = QChar::ReplacementCharacter;
        }
    }
    return whole;
}

} // namespace visavis
