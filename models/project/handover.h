// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <deque>
#include <functional>
#include <memory>

class QLocalServer;
class QLocalSocket;

namespace visavis
{

/// What a handed-over command gives back: what it would have printed, and its exit status.
struct CommandReply {
    int exitStatus = 0;
    QByteArray output;
    QByteArray errors;
};

/// In the window that writes a project: runs the commands which a command line hands over because it cannot
/// write itself. Listens on a local socket of this user, named after the project file.
class HandOverServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HandOverServer)

public:
    /// Gets the command's arguments, and the folder its relative paths start from. Runs on the server's
    /// thread; may spin the event loop; one command at a time.
    using Handler = std::function<CommandReply(const QStringList &arguments, const QString &folder)>;

    HandOverServer(const QString &projectPath, Handler handler, QObject *parent = nullptr);
    ~HandOverServer() override;

    [[nodiscard]] bool isListening() const;
    /// Of the local socket.
    [[nodiscard]] QString name() const;
    /// Commands that came while another one runs.
    [[nodiscard]] size_t waitingCount() const { return m_waiting.size(); }
    /// Whoever has handed something over, or is about to, and has not gone.
    [[nodiscard]] int clientCount() const { return m_clients; }

private:
    void accept();
    void read(QLocalSocket *socket);
    void runWaiting();

    struct Command {
        QPointer<QLocalSocket> socket; ///< null once the client is gone
        QStringList arguments;
        QString folder;
    };

    std::unique_ptr<QLocalServer> m_server;
    Handler m_handler;
    std::deque<Command> m_waiting;
    int m_clients = 0;
    bool m_running = false;
};

/// Hands a command to the window that holds this project and waits for its reply. HandOverFailed when none
/// answers.
[[nodiscard]] Result<CommandReply> handOver(const QString &projectPath, const QStringList &arguments,
                                            const QString &folder);

} // namespace visavis
