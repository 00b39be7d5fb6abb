// SPDX-License-Identifier: MIT
#include "ui/base/plaintext.h"

#include <QPlainTextEdit>

namespace visavis
{

QString plainText(const QPlainTextEdit *field, const QString &original)
{
    if (!field->document()->isModified()) {
        return original;
    }
    QString text = field->document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    if (!original.contains(QChar::LineSeparator)) {
        text.replace(QChar::LineSeparator, u'\n'); // Shift+Return
    }
    return text;
}

} // namespace visavis
