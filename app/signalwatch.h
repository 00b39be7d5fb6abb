// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <array>
#include <csignal>

namespace visavis
{

/// While it lives, SIGTERM, SIGINT (Ctrl+C) and SIGHUP (the end of a session) do not end the process but are
/// told, so that what is in hand can be put in order first. A second SIGINT ends the process at once. Signals
/// that the process was started to ignore stay ignored.
///
/// At most one at a time, on a thread with an event loop.
class SignalWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignalWatch)

public:
    explicit SignalWatch(QObject *parent = nullptr);
    /// Gives the signals back to what they did before.
    ~SignalWatch() override;

    /// Whether the process has been told to end; for work that does not go through the event loop. From any
    /// thread.
    [[nodiscard]] static bool isRaised();

Q_SIGNALS:
    void raised();

private:
    static constexpr std::array Watched{SIGTERM, SIGINT, SIGHUP};

    void listen();

    std::array<struct sigaction, Watched.size()> m_before{};
    std::array<int, 2> m_sockets{-1,
                                 -1}; ///< the handler writes into the second, the event loop reads the first
};

} // namespace visavis
