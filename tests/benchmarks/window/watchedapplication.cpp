// SPDX-License-Identifier: MIT
#include "tests/benchmarks/window/watchedapplication.h"

#include <QAbstractEventDispatcher>
#include <QDeadlineTimer>
#include <QMetaEnum>
#include <QThread>
#include <QTimer>

#include <ctime>

namespace visavis::bench
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto QuietAfter = 400ms;

double now(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Runs events until the condition holds, looked at every few milliseconds.
void runUntil(const std::function<bool()> &holds)
{
    QTimer tick;
    tick.start(3ms);
    while (!holds()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

} // namespace

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread() || m_depth > 0) {
        return QApplication::notify(receiver, event);
    }
    // Read first: the receiver may delete itself.
    const int type = int(event->type());
    const QString name = QString::fromLatin1(receiver->metaObject()->className());
    const double clock = now(CLOCK_MONOTONIC);
    const double processor = now(CLOCK_THREAD_CPUTIME_ID);
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    const double taken = now(CLOCK_MONOTONIC) - clock;
    m_longest.processor = std::max(m_longest.processor, now(CLOCK_THREAD_CPUTIME_ID) - processor);
    if (taken > m_longest.clock) {
        m_longest.clock = taken;
        const char *key = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        m_longest.event = u"%1 for %2"_s.arg(QString::fromLatin1(key ? key : "an event"), name);
    }
    return handled;
}

WatchedApplication::Longest WatchedApplication::during(const std::function<void()> &work,
                                                       const std::function<bool()> &done)
{
    m_longest = {};
    const double start = now(CLOCK_MONOTONIC);
    bool begun = false;
    QMetaObject::invokeMethod(
        this,
        [&] {
            work();
            begun = true;
        },
        Qt::QueuedConnection);
    runUntil([&] { return begun && done(); });
    const double untilDone = now(CLOCK_MONOTONIC) - start;
    settle();
    m_longest.untilDone = untilDone;
    return m_longest;
}

void WatchedApplication::settle()
{
    const QDeadlineTimer quiet(QuietAfter);
    runUntil([&] { return quiet.hasExpired(); });
}

} // namespace visavis::bench
