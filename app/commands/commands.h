// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"

#include <QLatin1StringView>

#include <vector>

namespace visavis
{

/// One command. To add one: a file here, and a line in the table of commandline.cpp.
struct Command {
    QLatin1StringView name;
    QLatin1StringView usage; ///< what follows "visavis"; a public interface, not translated
    const char *purpose;     ///< for --help, translated in the context visavis::CommandText
    int (*run)(const Command &self, const QStringList &arguments, CommandContext &context);
};

[[nodiscard]] const std::vector<Command> &commands();

int runOutline(const Command &self, const QStringList &arguments, CommandContext &context);
int runImport(const Command &self, const QStringList &arguments, CommandContext &context);
int runList(const Command &self, const QStringList &arguments, CommandContext &context);
int runAnnotate(const Command &self, const QStringList &arguments, CommandContext &context);
int runSearch(const Command &self, const QStringList &arguments, CommandContext &context);
int runAlign(const Command &self, const QStringList &arguments, CommandContext &context);
int runExport(const Command &self, const QStringList &arguments, CommandContext &context);
int runShare(const Command &self, const QStringList &arguments, CommandContext &context);
int runWithdraw(const Command &self, const QStringList &arguments, CommandContext &context);
int runCheck(const Command &self, const QStringList &arguments, CommandContext &context);

} // namespace visavis
