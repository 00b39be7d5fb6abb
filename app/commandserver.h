// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/handover.h"
#include "models/project/project.h"

#include <QPointer>

namespace visavis
{

struct CommandContext;

/// The window's side of the hand-over: runs the commands that command lines hand over on the window's own
/// project, one after the other, so that each is a step for undo and seen at once.
class CommandServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandServer)

public:
    explicit CommandServer(QObject *parent = nullptr);
    ~CommandServer() override;

    [[nodiscard]] bool isListening() const { return m_server && m_server->isListening(); }

    /// Serves this project from now on, or none (null). It must live until the next call; a command that
    /// still works on the one before is ended first. A project that can only be read is not served.
    void setProject(visavis::Project *project);

private:
    [[nodiscard]] CommandReply run(const QStringList &arguments, const QString &folder);

    QPointer<Project> m_project;
    std::unique_ptr<HandOverServer> m_server;
    CommandContext *m_running = nullptr; ///< while a command runs
};

} // namespace visavis
