// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/commands.h"

#include <QCommandLineParser>

#include <limits>

namespace visavis
{

/// One call of a command: its arguments, read, and where relative paths lead. Reads --help and --json for
/// every command that has them.
class Invocation
{
public:
    Invocation(const Command &command, const QStringList &arguments, CommandContext &context);

    /// An option with a value, or without one where valueName is empty. The description is translated.
    void addOption(const QString &name, const QString &valueName, const QString &description);

    /// Reads the arguments, of which so many are no options. False when there is nothing more to do than to
    /// return exitStatus(): help was asked for, or the usage was wrong and is printed.
    [[nodiscard]] bool read(qsizetype least, qsizetype most = std::numeric_limits<qsizetype>::max());
    [[nodiscard]] int exitStatus() const { return m_exitStatus; }

    [[nodiscard]] bool has(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }
    [[nodiscard]] QStringList values(const QString &option) const { return m_parser.values(option); }
    [[nodiscard]] QStringList positional() const { return m_parser.positionalArguments(); }

    /// A path as the process can use it.
    [[nodiscard]] QString path(const QString &given) const;
    /// As it came, to be handed over.
    [[nodiscard]] QStringList allArguments() const;

    /// Prints what is wrong and the usage; gives WrongUsage.
    int refuse(const QString &sentence);

    [[nodiscard]] CommandContext &context() const { return m_context; }

private:
    void printHelp();

    const Command &m_command;
    QStringList m_arguments;
    CommandContext &m_context;
    QCommandLineParser m_parser;
    QList<QCommandLineOption> m_options;
    int m_exitStatus = Done;
};

} // namespace visavis
