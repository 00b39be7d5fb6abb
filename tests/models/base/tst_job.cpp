// SPDX-License-Identifier: MIT
#include "models/base/job.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

std::unexpected<Error> cancelled()
{
    return std::unexpected(
        Error{.code = ErrorCode::Cancelled, .arguments = {}, .file = {}, .line = 0, .detail = {}});
}

} // namespace

class JobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatItSucceeded()
    {
        Job job;
        const QSignalSpy succeeded(&job, &Job::succeeded);
        const QSignalSpy failed(&job, &Job::failed);
        QSignalSpy finished(&job, &Job::finished);
        QThread *worker = nullptr;
        job.start([&worker](Progress &) -> Result<void> {
            worker = QThread::currentThread();
            return {};
        });
        QVERIFY(finished.wait());
        QCOMPARE(succeeded.size(), 1);
        QCOMPARE(failed.size(), 0);
        QVERIFY(!job.isRunning());
        QVERIFY(worker != QThread::currentThread());
    }

    void handsOnItsError()
    {
        Job job;
        QSignalSpy failed(&job, &Job::failed);
        job.start([](Progress &) -> Result<void> {
            return std::unexpected(Error{
                .code = ErrorCode::DiskFull, .arguments = {u"a"_s}, .file = u"f"_s, .line = 3, .detail = {}});
        });
        QVERIFY(failed.wait());
        const auto error = failed.front().front().value<Error>();
        QCOMPARE(error.code, ErrorCode::DiskFull);
        QCOMPARE(error.arguments, QStringList{u"a"_s});
        QCOMPARE(error.line, 3);
    }

    void reportsProgressOnTheThreadThatStartedIt()
    {
        Job job;
        QThread *heardOn = nullptr;
        qint64 last = 0;
        connect(&job, &Job::progressed, &job, [&](qint64 done, qint64) {
            heardOn = QThread::currentThread();
            last = done;
        });
        QSignalSpy finished(&job, &Job::finished);
        job.start([](Progress &progress) -> Result<void> {
            for (int i = 1; i <= 1000; ++i) {
                progress.report(i, 1000);
            }
            return {};
        });
        QVERIFY(finished.wait());
        QCOMPARE(heardOn, QThread::currentThread());
        QCOMPARE(last, 1000); // the end is always told
    }

    void stopsWhenCancelled()
    {
        Job job;
        QSemaphore begun;
        QSignalSpy failed(&job, &Job::failed);
        job.start([&begun](Progress &progress) -> Result<void> {
            begun.release();
            while (!progress.isCancelled()) {
                QThread::yieldCurrentThread();
            }
            return cancelled();
        });
        begun.acquire();
        QVERIFY(job.isRunning());
        job.cancel();
        QVERIFY(failed.wait());
        QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::Cancelled);
    }

    void isWaitedForWhenDeleted()
    {
        std::atomic<bool> ended = false;
        QSemaphore begun;
        auto job = std::make_unique<Job>();
        job->start([&](Progress &progress) -> Result<void> {
            begun.release();
            while (!progress.isCancelled()) {
                QThread::yieldCurrentThread();
            }
            progress.report(1, 1); // to nobody
            ended = true;
            return {};
        });
        begun.acquire();
        job.reset();
        QVERIFY(ended);
    }

    void endsQuietlyWhenItNeverStarted()
    {
        const Job job;
        QVERIFY(!job.isRunning());
    }
};

QTEST_GUILESS_MAIN(JobTest)
#include "tst_job.moc"
