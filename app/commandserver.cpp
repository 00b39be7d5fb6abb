// SPDX-License-Identifier: MIT
#include "app/commandserver.h"

#include "app/commandline.h"

#include <QBuffer>

namespace visavis
{

namespace
{

CommandReply replyTo(const QStringList &arguments, const QString &folder, Project &project)
{
    QBuffer output;
    QBuffer errors;
    output.open(QIODevice::WriteOnly);
    errors.open(QIODevice::WriteOnly);
    CommandContext context{
        .output = output, .errors = errors, .folder = folder, .project = &project, .showProgress = false};
    const int status = runCommand(arguments, context);
    return {.exitStatus = status, .output = output.data(), .errors = errors.data()};
}

} // namespace

CommandServer::CommandServer(Project &project, QObject *parent)
    : QObject(parent)
    , m_server(project.path(), [&project](const QStringList &arguments, const QString &folder) {
        return replyTo(arguments, folder, project);
    })
{
    connect(&m_server, &HandOverServer::idle, this, &CommandServer::idle);
}

} // namespace visavis
