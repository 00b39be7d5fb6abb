// SPDX-License-Identifier: MIT
#include "ui/base/rowtext.h"

#include <QRegularExpression>

namespace visavis
{

using namespace Qt::StringLiterals;

QColor rowColour(const QStyleOptionViewItem &option)
{
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    return option.palette.color(group, option.state & QStyle::State_Selected ? QPalette::HighlightedText
                                                                             : QPalette::Text);
}

QColor quietRowColour(const QStyleOptionViewItem &option)
{
    QColor colour = rowColour(option);
    colour.setAlphaF(0.65F);
    return colour;
}

QString oneLine(QString text)
{
    static const QRegularExpression spaces(u"[ \\t\\n\\v\\f\\r\\x{85}\\x{2028}\\x{2029}]+"_s);
    return text.replace(spaces, u" "_s);
}

QString elidedStart(const QFontMetrics &metrics, const QString &text, int width)
{
    if (metrics.horizontalAdvance(text) <= width) {
        return text;
    }
    for (qsizetype space = text.indexOf(u' '); space >= 0 && space + 1 < text.size();
         space = text.indexOf(u' ', space + 1)) {
        const QString end = u'…' + text.sliced(space);
        if (metrics.horizontalAdvance(end) <= width) {
            return end;
        }
    }
    return metrics.elidedText(text, Qt::ElideLeft, width); // a long word, or a script without spaces
}

} // namespace visavis
