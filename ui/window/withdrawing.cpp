// SPDX-License-Identifier: MIT
#include "ui/window/withdrawing.h"

#include "ui/window/session.h"

namespace visavis
{

Withdrawing::Withdrawing(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

Withdrawing::~Withdrawing()
{
    delete m_job;
}

void Withdrawing::start(const Withdrawal &withdrawal)
{
    m_path = m_session.project()->path();
    m_session.close();
    m_job = new Job(this);
    connect(m_job, &Job::progressed, this, &Withdrawing::progressed);
    connect(m_job, &Job::succeeded, this, [this] { end({}); });
    connect(m_job, &Job::failed, this, [this](const Error &error) { end(std::unexpected(error)); });
    m_job->start([path = m_path, withdrawal, holder = coderNameOrLogin()](Progress &progress) {
        return withdraw(path, withdrawal, holder, progress);
    });
}

void Withdrawing::cancel()
{
    if (m_job) {
        m_job->cancel();
    }
}

void Withdrawing::end(const Result<void> &outcome)
{
    m_job->deleteLater();
    m_job.clear();
    const auto opened = m_session.open(m_path);
    if (outcome) {
        Q_EMIT succeeded();
    } else {
        Q_EMIT failed(outcome.error());
    }
    if (!opened) {
        Q_EMIT errorOccurred(opened.error());
    }
}

} // namespace visavis
