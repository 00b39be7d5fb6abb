// SPDX-License-Identifier: MIT
#include "app/commands/printing.h"

#include "app/signalwatch.h"
#include "ui/base/errortext.h"

#include <QDateTime>

namespace visavis
{

using namespace Qt::StringLiterals;

void printLine(QIODevice &device, const QString &line)
{
    QString shown = line;
    for (QChar &c : shown) {
        const bool isControl = c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0);
        if (isControl && c != u'\n' && c != u'\t') {
            c = QChar::ReplacementCharacter;
        }
    }
    device.write((shown + u'\n').toUtf8());
}

void printError(CommandContext &context, const Error &error)
{
    printLine(context.errors, sentenceWithPlace(error));
}

QString warningText(const Warning &warning)
{
    return warning.line > 0
               ? CommandText::tr("warning: line %1: %2").arg(QString::number(warning.line), sentence(warning))
               : CommandText::tr("warning: %1").arg(sentence(warning));
}

QString labelText(const QString &name, Role role)
{
    QString word;
    switch (role) {
    case Role::Interviewer:
        word = CommandText::tr("interviewer");
        break;
    case Role::Interviewee:
        word = CommandText::tr("interviewee");
        break;
    case Role::Other:
        return name.isEmpty() ? CommandText::tr("somebody") : name;
    }
    return name.isEmpty() ? word : CommandText::tr("%1 (%2)", "speaker (role)").arg(name, word);
}

ProgressLine::~ProgressLine()
{
    clear();
}

bool ProgressLine::isCancelled() const
{
    return SignalWatch::isRaised();
}

void ProgressLine::report(qint64 done, qint64 total)
{
    constexpr qint64 Interval = 100;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (!m_context.showProgress || now - m_last < Interval) {
        return;
    }
    m_last = now;
    m_shown = true;
    const QString text = total > 0 ? CommandText::tr("%1 of %2").arg(done).arg(total) : QString::number(done);
    m_context.errors.write((u"\r\u001b[K"_s + text).toUtf8());
}

void ProgressLine::clear()
{
    if (m_shown) {
        m_context.errors.write("\r\033[K");
        m_shown = false;
    }
}

} // namespace visavis
