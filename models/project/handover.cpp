// SPDX-License-Identifier: MIT
#include "models/project/handover.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

namespace visavis
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto ConnectTimeout = 2s;
/// A handed-over import of a large folder may well take minutes.
constexpr auto ReplyTimeout = 30min;

QString socketName(const QString &projectPath)
{
    const QString canonical = QFileInfo(projectPath).canonicalFilePath();
    const QByteArray hash = QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"visavis-"_s + QString::fromLatin1(hash.first(24));
}

} // namespace

HandOverServer::HandOverServer(const QString &projectPath, Handler handler, QObject *parent)
    : QObject(parent)
    , m_server(std::make_unique<QLocalServer>())
    , m_handler(std::move(handler))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    const QString name = socketName(projectPath);
    // The caller holds the project's lock, so a socket of this name is what a killed window left.
    QLocalServer::removeServer(name);
    connect(m_server.get(), &QLocalServer::newConnection, this, &HandOverServer::accept);
    m_server->listen(name);
}

HandOverServer::~HandOverServer() = default;

QString HandOverServer::name() const
{
    return m_server->fullServerName();
}

bool HandOverServer::isListening() const
{
    return m_server->isListening();
}

void HandOverServer::accept()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void HandOverServer::read(QLocalSocket *socket)
{
    m_waiting.append(socket);
    if (m_busy) {
        return;
    }
    const QPointer<HandOverServer> alive(this);
    while (alive && !m_waiting.isEmpty()) {
        if (const QPointer<QLocalSocket> next = m_waiting.takeFirst()) {
            runCommandOf(next);
        }
    }
}

void HandOverServer::runCommandOf(QLocalSocket *socket)
{
    QDataStream stream(socket);
    stream.setVersion(QDataStream::Qt_6_5);
    stream.startTransaction();
    QStringList arguments;
    QString folder;
    stream >> arguments >> folder;
    if (!stream.commitTransaction()) {
        return; // the rest comes with the next readyRead
    }
    // While the handler spins the event loop, whoever asked may go away, and so may this server.
    const QPointer<HandOverServer> server(this);
    const QPointer<QLocalSocket> asker(socket);
    m_busy = true;
    const Handler handler = m_handler;
    const CommandReply reply = handler(arguments, folder);
    if (server) {
        m_busy = false;
    }
    if (asker) {
        QDataStream answer(asker);
        answer.setVersion(QDataStream::Qt_6_5);
        answer << qint32(reply.exitStatus) << reply.output << reply.errors;
        asker->flush();
    }
}

Result<CommandReply> handOver(const QString &projectPath, const QStringList &arguments, const QString &folder)
{
    const auto unanswered = [&](const QLocalSocket &socket, const QStringList &progress = {}) {
        return std::unexpected(Error{.code = ErrorCode::HandOverFailed,
                                     .arguments = progress,
                                     .file = projectPath,
                                     .line = 0,
                                     .detail = socket.errorString()});
    };
    QLocalSocket socket;
    socket.connectToServer(socketName(projectPath));
    if (!socket.waitForConnected(int(std::chrono::milliseconds(ConnectTimeout).count()))) {
        return unanswered(socket);
    }
    QDataStream stream(&socket);
    stream.setVersion(QDataStream::Qt_6_5);
    stream << arguments << folder;
    for (;;) {
        stream.startTransaction();
        qint32 exitStatus = 0;
        CommandReply reply;
        stream >> exitStatus >> reply.output >> reply.errors;
        if (stream.commitTransaction()) {
            reply.exitStatus = exitStatus;
            return reply;
        }
        if (!socket.waitForReadyRead(int(std::chrono::milliseconds(ReplyTimeout).count()))) {
            return unanswered(socket, {u"sent"_s});
        }
    }
}

} // namespace visavis
