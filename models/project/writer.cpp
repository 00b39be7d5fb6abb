// SPDX-License-Identifier: MIT
#include "models/project/writer.h"

#include <QElapsedTimer>

namespace visavis
{

using namespace std::chrono_literals;

namespace
{

constexpr auto LongestTransaction = 30ms;

}

Writer::Writer(QObject *parent)
    : QObject(parent)
{
}

Writer::~Writer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

Result<void> Writer::start(const QString &path, const QString &holder)
{
    m_thread = std::thread([this, path, holder] { run(path, holder); });
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_opened.has_value(); });
    return *m_opened;
}

Writer::Ticket Writer::enqueue(Task task)
{
    Ticket ticket = 0;
    {
        const std::lock_guard lock(m_mutex);
        ticket = ++m_lastTicket;
        if (m_error) {
            return ticket; // dropped with whatever it holds: whoever waits for that must not wait for ever
        }
        m_queue.push_back({ticket, std::move(task)});
    }
    m_changed.notify_all();
    return ticket;
}

Result<void> Writer::flush()
{
    Ticket last = 0;
    {
        const std::lock_guard lock(m_mutex);
        last = m_lastTicket;
    }
    return wait(last);
}

Result<void> Writer::wait(Ticket ticket)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_committed >= ticket || m_error; });
    return m_committed < ticket ? Result<void>(std::unexpected(*m_error)) : Result<void>();
}

bool Writer::isSettled(Ticket ticket) const
{
    const std::lock_guard lock(m_mutex);
    return m_committed >= ticket || m_error;
}

void Writer::run(const QString &path, const QString &holder)
{
    const auto report = [this](const Result<void> &outcome) {
        const std::lock_guard lock(m_mutex);
        m_opened = outcome;
        m_changed.notify_all();
    };
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database) {
        report(std::unexpected(database.error()));
        return;
    }
    auto log = ChangeLog::begin(**database, holder);
    if (!log) {
        report(std::unexpected(log.error()));
        return;
    }
    report({});
    WriterContext context{.database = **database, .log = *log};
    work(context);
    // Beyond this point nobody listens: what fails here is mended at the next opening.
    (void)log->end();
    (void)(*database)->foldJournal();
}

void Writer::work(WriterContext &context)
{
    while (waitForTask()) {
        auto written = writeBatch(context);
        if (!written) {
            stopWith(written.error());
            return;
        }
        {
            const std::lock_guard lock(m_mutex);
            m_committed = *written;
        }
        m_changed.notify_all();
        Q_EMIT committed(*written);
    }
}

bool Writer::waitForTask()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_queue.empty() || m_ending; });
    return !m_queue.empty();
}

std::optional<Writer::Entry> Writer::takeTask()
{
    const std::lock_guard lock(m_mutex);
    if (m_queue.empty()) {
        return std::nullopt;
    }
    Entry entry = std::move(m_queue.front());
    m_queue.pop_front();
    return entry;
}

Result<Writer::Ticket> Writer::writeBatch(WriterContext &context)
{
    WriteTransaction transaction(context.database);
    if (!transaction.begun()) {
        return std::unexpected(transaction.begun().error());
    }
    QElapsedTimer timer;
    timer.start();
    Ticket last = 0;
    while (timer.durationElapsed() < LongestTransaction) {
        const auto entry = takeTask();
        if (!entry) {
            break;
        }
        if (auto done = entry->task(context); !done) {
            return std::unexpected(done.error());
        }
        last = entry->ticket;
    }
    if (auto committed = transaction.commit(); !committed) {
        return std::unexpected(committed.error());
    }
    return last;
}

void Writer::stopWith(const Error &error)
{
    std::deque<Entry> dropped;
    {
        const std::lock_guard lock(m_mutex);
        m_error = error;
        dropped.swap(m_queue);
    }
    m_changed.notify_all();
    dropped.clear(); // gives back what the tasks hold, before the wait below
    Q_EMIT failed(error);
    // The journal can be folded only when the project's readers have gone, too.
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_ending; });
}

} // namespace visavis
