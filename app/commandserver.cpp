// SPDX-License-Identifier: MIT
#include "app/commandserver.h"

#include "app/commandline.h"

#include <QBuffer>

namespace visavis
{

CommandServer::CommandServer(QObject *parent)
    : QObject(parent)
{
}

CommandServer::~CommandServer() = default;

void CommandServer::setProject(Project *project)
{
    if (project == m_project) {
        return;
    }
    m_server.reset();
    if (CommandContext *running = std::exchange(m_running, nullptr)) {
        running->project = nullptr;
        if (running->abandon) {
            running->abandon();
        }
    }
    m_project = project;
    if (project && !project->isReadOnly()) {
        m_server = std::make_unique<HandOverServer>(
            project->path(),
            [this](const QStringList &arguments, const QString &folder) { return run(arguments, folder); });
    }
}

CommandReply CommandServer::run(const QStringList &arguments, const QString &folder)
{
    QBuffer output;
    QBuffer errors;
    output.open(QIODevice::WriteOnly);
    errors.open(QIODevice::WriteOnly);
    CommandContext context{.output = output,
                           .errors = errors,
                           .folder = folder,
                           .project = m_project,
                           .showProgress = false,
                           .abandon = {},
                           .signals = nullptr};
    m_running = &context;
    const int status = runCommand(arguments, context);
    if (m_running == &context) {
        m_running = nullptr;
    }
    return {.exitStatus = status, .output = output.data(), .errors = errors.data()};
}

} // namespace visavis
