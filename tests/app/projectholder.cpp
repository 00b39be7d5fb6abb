// SPDX-License-Identifier: MIT
// project_holder PROJECT [--deaf]: holds a project for writing and runs what is handed over, as the window
// does; deaf, it only holds it. Says "ready", then reads lines: "undo" takes the last step back and prints
// what it was, "coder" prints who annotates, "quit" or the end of input ends it.
#include "app/commandserver.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>
#include <iostream>
#include <string>
#include <unistd.h>

using namespace visavis;

namespace
{

void say(const QString &line)
{
    std::cout << line.toStdString() << std::endl;
}

void obey(const std::string &line, Project &project)
{
    if (line == "undo") {
        const Action *action = project.nextUndo();
        say(action ? logWord(action->kind) : QStringLiteral("nothing"));
        project.undo();
    } else if (line == "coder") {
        const Coder *coder = project.data().coders().find(project.coder());
        say(coder ? coder->name : QStringLiteral("nobody"));
    } else {
        QCoreApplication::quit();
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto project = Project::open(arguments.value(1), QStringLiteral("holder"));
    if (!project || (*project)->isReadOnly()) {
        return 1;
    }
    std::unique_ptr<CommandServer> server;
    if (!arguments.contains(QStringLiteral("--deaf"))) {
        server = std::make_unique<CommandServer>();
        server->setProject(project->get());
    }
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&] {
        std::string line;
        std::getline(std::cin, line);
        obey(line, **project);
    });
    say(QStringLiteral("ready"));
    return QCoreApplication::exec();
}
