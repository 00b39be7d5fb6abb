// SPDX-License-Identifier: MIT
#include "models/writers/tables/xlsxtext.h"

#include "models/writers/tables/celltext.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype MostNameUnits = 31;
constexpr QChar FirstNoncharacter(u'\xfffe'); // this one and the next are what XML 1.0 refuses

QString cut(const QString &text, qsizetype units)
{
    QString kept = text.first(std::min(units, text.size()));
    if (kept.size() < text.size() && !kept.isEmpty() && kept.back().isHighSurrogate()) {
        kept.chop(1);
    }
    return kept;
}

QString escaped(const QString &text)
{
    if (!text.contains("_x"_L1)) {
        return text;
    }
    static const QRegularExpression looksEscaped(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    return QString(text).replace(looksEscaped, u"_x005F_"_s);
}

QString withoutNoncharacters(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (std::as_const(text)[i] >= FirstNoncharacter) {
            text[i] = QChar::ReplacementCharacter;
        }
    }
    return text;
}

bool isRefusedInName(QChar c)
{
    return QStringView(u"[]:*?/\\").contains(c) || c.category() == QChar::Other_Control;
}

} // namespace

SheetText sheetText(const QString &text)
{
    QString shown = cut(withoutNoncharacters(wholeText(text)), SheetText::MostUnits);
    QString written = escaped(shown);
    // The library counts what is written, and would leave all of it out.
    if (const qsizetype beyond = written.size() - SheetText::MostUnits; beyond > 0) {
        shown = cut(shown, shown.size() - beyond);
        written = escaped(shown);
    }
    return {.text = written, .isCut = shown.size() < text.size()};
}

QString sheetName(const QString &name)
{
    QString taken = withoutNoncharacters(wholeText(name));
    for (qsizetype i = 0; i < taken.size(); ++i) {
        if (isRefusedInName(std::as_const(taken)[i])) {
            taken[i] = u'-';
        }
    }
    while (taken.startsWith(u'\'')) {
        taken.removeFirst();
    }
    taken = cut(taken, MostNameUnits);
    while (taken.endsWith(u'\'')) {
        taken.chop(1);
    }
    if (taken.trimmed().isEmpty()) {
        return u"Sheet1"_s;
    }
    return taken.compare("History"_L1, Qt::CaseInsensitive) == 0 ? taken + u'_' : taken;
}

} // namespace visavis
