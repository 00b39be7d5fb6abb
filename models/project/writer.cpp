// SPDX-License-Identifier: MIT
#include "models/project/writer.h"

#include "models/project/rescuecopy.h"

#include <QElapsedTimer>
#include <QFile>

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
    m_path = path;
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

Writer::Ticket Writer::lastTicket() const
{
    const std::lock_guard lock(m_mutex);
    return m_lastTicket;
}

bool Writer::isCommitted(Ticket ticket) const
{
    const std::lock_guard lock(m_mutex);
    return m_committed >= ticket;
}

std::optional<Error> Writer::error() const
{
    const std::lock_guard lock(m_mutex);
    return m_error;
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
    m_file = identityOf(path);
    report({});
    WriterContext context{.database = **database, .log = *log};
    work(context);
    // Beyond this point nobody listens: what fails here is mended at the next opening.
    std::ignore = log->end();
    std::ignore = (*database)->foldJournal();
}

void Writer::work(WriterContext &context)
{
    while (waitForTask()) {
        if (isFileMoved()) {
            rescue(context);
            return;
        }
        auto written = writeBatch(context);
        if (!written) {
            stopWith(written.error());
            return;
        }
        if (isFileMoved()) { // perhaps before this was written
            rescue(context);
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
    waitForEnd();
}

/// The journal can be folded only when the project's readers have gone, too.
void Writer::waitForEnd()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_ending; });
}

bool Writer::isFileMoved() const
{
    return identityOf(m_path) != m_file;
}

Result<void> Writer::writeWaiting(WriterContext &context)
{
    Result<Ticket> written = 1;
    while (written && *written > 0) {
        written = writeBatch(context);
    }
    return written.transform([](Ticket) {});
}

void Writer::rescue(WriterContext &context)
{
    Error error{.code = ErrorCode::ProjectMoved, .arguments = {}, .file = m_path, .line = 0, .detail = {}};
    QString copy;
    do {
        QFile::remove(copy); // one that lacks what a person did while it was made
        const auto written = writeWaiting(context);
        const auto rescued = rescueCopy(context.database, m_path);
        copy = rescued.value_or(QString());
        error.arguments = rescued ? QStringList{copy} : QStringList();
        if (!written || !rescued) {
            error.detail = (written ? rescued.error() : written.error()).detail;
            stopWith(error);
            return;
        }
    } while (!setErrorUnlessWaiting(error));
    m_changed.notify_all();
    Q_EMIT failed(error);
    waitForEnd();
}

bool Writer::setErrorUnlessWaiting(const Error &error)
{
    const std::lock_guard lock(m_mutex);
    if (m_queue.empty()) {
        m_error = error;
    }
    return m_queue.empty();
}

} // namespace visavis
