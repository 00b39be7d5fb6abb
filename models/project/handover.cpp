// SPDX-License-Identifier: MIT
#include "models/project/handover.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QtEndian>

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

constexpr auto StreamVersion = QDataStream::Qt_6_5;
/// No command prints more; what claims to be longer is no message of ours.
constexpr qint64 LongestMessage = 1LL << 30;

// Both ways: the length of what follows as eight bytes, then a QDataStream. The length tells when all is
// there, so that a long reply is taken once and not tried again at every piece.
void putMessage(QLocalSocket &socket, const QByteArray &message)
{
    QByteArray length(sizeof(qint64), '\0');
    qToBigEndian(qint64(message.size()), length.data());
    socket.write(length);
    socket.write(message);
}

enum class Incomplete { More, Broken };

std::expected<QByteArray, Incomplete> takeMessage(QLocalSocket &socket)
{
    const QByteArray start = socket.peek(sizeof(qint64));
    if (start.size() < qsizetype(sizeof(qint64))) {
        return std::unexpected(Incomplete::More);
    }
    const auto length = qFromBigEndian<qint64>(start.constData());
    if (length < 0 || length > LongestMessage) {
        return std::unexpected(Incomplete::Broken);
    }
    if (socket.bytesAvailable() < length + qint64(sizeof(qint64))) {
        return std::unexpected(Incomplete::More);
    }
    socket.skip(sizeof(qint64));
    return socket.read(length);
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

bool HandOverServer::isListening() const
{
    return m_server->isListening();
}

QString HandOverServer::name() const
{
    return m_server->fullServerName();
}

void HandOverServer::accept()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        ++m_clients;
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
            --m_clients;
            socket->deleteLater();
        });
    }
}

void HandOverServer::read(QLocalSocket *socket)
{
    const auto message = takeMessage(*socket);
    if (!message) {
        if (message.error() == Incomplete::Broken) {
            socket->abort();
        }
        return; // otherwise the rest comes with the next readyRead
    }
    Command command{.socket = socket, .arguments = {}, .folder = {}};
    QDataStream stream(*message);
    stream.setVersion(StreamVersion);
    stream >> command.arguments >> command.folder;
    if (stream.status() != QDataStream::Ok) {
        socket->abort();
        return;
    }
    m_waiting.push_back(std::move(command));
    runWaiting();
}

void HandOverServer::runWaiting()
{
    if (m_running) {
        return; // the handler spins the event loop: this one comes after it
    }
    m_running = true;
    const QPointer<HandOverServer> alive(this);
    while (!m_waiting.empty()) {
        const Command command = std::move(m_waiting.front());
        m_waiting.pop_front();
        const CommandReply reply = m_handler(command.arguments, command.folder);
        if (!alive) {
            return;
        }
        if (command.socket) { // or else nobody waits for it any more
            QByteArray message;
            QDataStream stream(&message, QIODevice::WriteOnly);
            stream.setVersion(StreamVersion);
            stream << qint32(reply.exitStatus) << reply.output << reply.errors;
            putMessage(*command.socket, message);
            command.socket->flush();
        }
    }
    m_running = false;
}

Result<CommandReply> handOver(const QString &projectPath, const QStringList &arguments, const QString &folder)
{
    QStringList state; // "sent": the window may have done it all the same
    const auto unanswered = [&](const QLocalSocket &socket) {
        return std::unexpected(Error{.code = ErrorCode::HandOverFailed,
                                     .arguments = state,
                                     .file = projectPath,
                                     .line = 0,
                                     .detail = socket.errorString()});
    };
    QLocalSocket socket;
    socket.connectToServer(socketName(projectPath));
    if (!socket.waitForConnected(int(std::chrono::milliseconds(ConnectTimeout).count()))) {
        return unanswered(socket);
    }
    QByteArray request;
    QDataStream out(&request, QIODevice::WriteOnly);
    out.setVersion(StreamVersion);
    out << arguments << folder;
    putMessage(socket, request);
    state.append(u"sent"_s);
    auto message = takeMessage(socket);
    while (!message) {
        if (message.error() == Incomplete::Broken ||
            !socket.waitForReadyRead(int(std::chrono::milliseconds(ReplyTimeout).count()))) {
            return unanswered(socket);
        }
        message = takeMessage(socket);
    }
    QDataStream in(*message);
    in.setVersion(StreamVersion);
    qint32 exitStatus = 0;
    CommandReply reply;
    in >> exitStatus >> reply.output >> reply.errors;
    if (in.status() != QDataStream::Ok) {
        return unanswered(socket);
    }
    reply.exitStatus = exitStatus;
    return reply;
}

} // namespace visavis
