// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/handover.h"
#include "models/project/project.h"

namespace visavis
{

/// The window's side of the hand-over: runs the commands that command lines hand over on the window's own
/// project, one after the other, so that each is a step for undo and seen at once. A command may spin the
/// event loop (an import does): the project must outlive it, so a window that is closed while isBusy() waits
/// for idle() before it lets go of the project.
class CommandServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandServer)

public:
    /// The project, which this process writes, outlives the server.
    explicit CommandServer(Project &project, QObject *parent = nullptr);

    [[nodiscard]] bool isListening() const { return m_server.isListening(); }
    [[nodiscard]] bool isBusy() const { return m_server.isBusy(); }

Q_SIGNALS:
    void idle();

private:
    HandOverServer m_server;
};

} // namespace visavis
