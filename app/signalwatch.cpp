// SPDX-License-Identifier: MIT
#include "app/signalwatch.h"

#include <QSocketNotifier>

#include <atomic>
#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

namespace visavis
{

namespace
{

std::atomic<int> wakingSocket = -1;
std::atomic<bool> isSignalRaised = false;
static_assert(std::atomic<int>::is_always_lock_free && std::atomic<bool>::is_always_lock_free,
              "a signal handler may use nothing else");

extern "C" void noteSignal(int /*signal*/)
{
    const int before = errno;
    isSignalRaised = true;
    const char byte = 1;
    (void)!write(wakingSocket, &byte, 1); // full: then it is told already
    errno = before;
}

} // namespace

SignalWatch::SignalWatch(QObject *parent)
    : QObject(parent)
{
    isSignalRaised = false;
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, m_sockets.data()) == 0) {
        wakingSocket = m_sockets[1];
        auto *notifier = new QSocketNotifier(m_sockets[0], QSocketNotifier::Read, this);
        connect(notifier, &QSocketNotifier::activated, this, &SignalWatch::listen);
    }
    for (size_t i = 0; i < Watched.size(); ++i) {
        struct sigaction action{};
        action.sa_handler = noteSignal;
        action.sa_flags = SA_RESTART;
        if (Watched[i] == SIGINT) {
            action.sa_flags |= int(SA_RESETHAND);
        }
        sigemptyset(&action.sa_mask);
        sigaction(Watched[i], &action, &m_before[i]);
        if (m_before[i].sa_handler == SIG_IGN) {
            sigaction(Watched[i], &m_before[i], nullptr);
        }
    }
}

SignalWatch::~SignalWatch()
{
    for (size_t i = 0; i < Watched.size(); ++i) {
        sigaction(Watched[i], &m_before[i], nullptr);
    }
    wakingSocket = -1;
    qDeleteAll(findChildren<QSocketNotifier *>());
    for (const int socket : m_sockets) {
        if (socket >= 0) {
            close(socket);
        }
    }
}

bool SignalWatch::isRaised()
{
    return isSignalRaised;
}

void SignalWatch::listen()
{
    std::array<char, 16> bytes{};
    while (read(m_sockets[0], bytes.data(), bytes.size()) > 0) {
    }
    Q_EMIT raised();
}

} // namespace visavis
