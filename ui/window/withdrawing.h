// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/job.h"
#include "models/sharing/withdrawal.h"

#include <QObject>
#include <QPointer>

namespace visavis
{

class Session;

/// Takes a person out of the open project for good: closes it, does that on a worker, and opens it again,
/// whatever came of it.
class Withdrawing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Withdrawing)

public:
    /// The session outlives it.
    explicit Withdrawing(Session &session, QObject *parent = nullptr);
    /// Cancels, and waits for the end; the project stays closed then.
    ~Withdrawing() override;

    /// Not while it is running; a project is open, and what was typed is in it.
    void start(const Withdrawal &withdrawal);
    /// Has no effect once the last step has begun.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_job; }

Q_SIGNALS:
    /// All is done: the last step begins.
    void progressed(qint64 done, qint64 total);
    /// The project is open again, unless that failed, which errorOccurred() says next.
    void succeeded();
    void failed(const visavis::Error &error);
    void errorOccurred(const visavis::Error &error);

private:
    void end(const Result<void> &outcome);

    Session &m_session;
    QString m_path;
    QPointer<Job> m_job;
};

} // namespace visavis
