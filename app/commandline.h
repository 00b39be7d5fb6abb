// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QIODevice>
#include <QStringList>

#include <functional>

namespace visavis
{

class Project;
class SignalWatch;

/// What a command works with: its own process's streams, or those of a command line that handed it over.
struct CommandContext {
    QIODevice &output;          ///< results
    QIODevice &errors;          ///< all else
    QString folder;             ///< relative paths start here; empty: in the process's own
    Project *project = nullptr; ///< which the running window writes; null in a command line of its own
    bool showProgress = false;  ///< on errors, when that is a terminal
    /// Set by a command while it spins the event loop: ends its work on the window's project at once, because
    /// that project is about to go.
    std::function<void()> abandon;
    /// Tells a command that writes in a process of its own when that is to end; null otherwise.
    SignalWatch *signals = nullptr;
};

/// Exit statuses, a public interface.
inline constexpr int Done = 0;
inline constexpr int SomeFailed = 1; ///< some input could not be used, the rest was
inline constexpr int WrongUsage = 2;

/// Whether the program's first argument makes it a command line: a command's name, --help or --version.
[[nodiscard]] bool isCommand(const QString &argument);

/// Runs a command; the arguments begin with its name. Gives the exit status. Needs an application object,
/// and no display.
[[nodiscard]] int runCommand(const QStringList &arguments, CommandContext &context);

/// A command line of its own process: main() without a window.
[[nodiscard]] int runCommandLine(int &argc, char **argv);

/// The context of what commands say to people.
class CommandText
{
    Q_DECLARE_TR_FUNCTIONS(visavis::CommandText)
};

} // namespace visavis
