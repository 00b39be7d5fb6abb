// SPDX-License-Identifier: MIT
#include "app/commands/invocation.h"

#include "app/commands/printing.h"

#include <QDir>

namespace visavis
{

using namespace Qt::StringLiterals;

Invocation::Invocation(const Command &command, const QStringList &arguments, CommandContext &context)
    : m_command(command)
    , m_arguments(arguments)
    , m_context(context)
{
    if (command.usage.contains("--json"_L1)) {
        addOption(u"json"_s, {}, CommandText::tr("Prints one JSON document instead of text for people."));
    }
    addOption(u"help"_s, {}, CommandText::tr("Shows this."));
}

void Invocation::addOption(const QString &name, const QString &valueName, const QString &description)
{
    m_options.append(QCommandLineOption(name, description, valueName));
    m_parser.addOption(m_options.back());
}

bool Invocation::read(qsizetype least, qsizetype most)
{
    const bool good = m_parser.parse(QStringList{m_command.name} + m_arguments);
    if (has(u"help"_s)) {
        printHelp();
        return false;
    }
    if (!good) {
        refuse(m_parser.errorText());
        return false;
    }
    const qsizetype count = positional().size();
    if (count < least) {
        refuse(CommandText::tr("Something is missing."));
        return false;
    }
    if (count > most) {
        refuse(CommandText::tr("“%1” is too much here.").arg(positional().at(most)));
        return false;
    }
    return true;
}

QString Invocation::path(const QString &given) const
{
    return m_context.folder.isEmpty() ? given : QDir(m_context.folder).filePath(given);
}

QStringList Invocation::allArguments() const
{
    return QStringList{m_command.name} + m_arguments;
}

int Invocation::refuse(const QString &sentence)
{
    printLine(m_context.errors, CommandText::tr("visavis %1: %2").arg(m_command.name, sentence));
    printLine(m_context.errors, CommandText::tr("usage: %1").arg(u"visavis "_s + m_command.usage));
    m_exitStatus = WrongUsage;
    return m_exitStatus;
}

void Invocation::printHelp()
{
    printLine(m_context.output, CommandText::tr("usage: %1").arg(u"visavis "_s + m_command.usage));
    printLine(m_context.output, CommandText::tr(m_command.purpose));
    for (const QCommandLineOption &option : std::as_const(m_options)) {
        QString left = u"  --"_s + option.names().constFirst();
        if (!option.valueName().isEmpty()) {
            left += u' ' + option.valueName();
        }
        constexpr qsizetype Column = 22;
        printLine(m_context.output, left.leftJustified(Column) + option.description());
    }
}

} // namespace visavis
