// SPDX-License-Identifier: MIT
#include "models/project/handover.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <future>

using namespace visavis;
using namespace Qt::StringLiterals;

class HandOverTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;

    /// Asks from a thread of its own, as another process would, while this one's event loop runs.
    std::future<Result<CommandReply>> ask(const QStringList &arguments)
    {
        return std::async(std::launch::async,
                          [path = m_path, arguments] { return handOver(path, arguments, u"/folder"_s); });
    }

    static bool isReady(const std::future<Result<CommandReply>> &reply)
    {
        return reply.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    }

private Q_SLOTS:
    void init()
    {
        m_path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".visavis"_s);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    void argumentsArriveAndTheReplyComesBack()
    {
        const QStringList given{u"annotate"_s, u"--quote"_s, u"à l’écluse 😀\n"_s, QString()};
        QStringList got;
        QString folder;
        const HandOverServer server(m_path, [&](const QStringList &arguments, const QString &from) {
            got = arguments;
            folder = from;
            return CommandReply{.exitStatus = 1, .output = QByteArray("out\0put", 7), .errors = "errors"};
        });
        QVERIFY(server.isListening());
        auto future = ask(given);
        QTRY_VERIFY(isReady(future));
        const auto reply = future.get();
        QVERIFY(reply);
        QCOMPARE(got, given);
        QCOMPARE(folder, u"/folder"_s);
        QCOMPARE(reply->exitStatus, 1);
        QCOMPARE(reply->output, QByteArray("out\0put", 7));
        QCOMPARE(reply->errors, QByteArray("errors"));
    }

    void aLongReplyComesWhole()
    {
        const QByteArray output = QByteArray("0123456789abcdef").repeated(4'000'000);
        const HandOverServer server(m_path, [&](const QStringList &, const QString &) {
            return CommandReply{.exitStatus = 0, .output = output, .errors = {}};
        });
        auto future = ask({u"export"_s, QString(2'000'000, u'x')});
        QTRY_VERIFY_WITH_TIMEOUT(isReady(future), 30'000);
        const auto reply = future.get();
        QVERIFY(reply);
        QVERIFY(reply->output == output);
    }

    void withoutAWindowItFailsAtOnce()
    {
        QElapsedTimer timer;
        timer.start();
        const auto reply = handOver(m_path, {u"list"_s}, {});
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, ErrorCode::HandOverFailed);
        QCOMPARE(reply.error().file, m_path);
        QVERIFY(timer.elapsed() < 5000);
    }

    void commandsRunOneAfterTheOther()
    {
        constexpr size_t Commands = 8;
        bool haveAllCome = false;
        int running = 0;
        int most = 0;
        std::unique_ptr<HandOverServer> server;
        server = std::make_unique<HandOverServer>(m_path, [&](const QStringList &arguments, const QString &) {
            most = std::max(most, ++running);
            if (!haveAllCome) {
                // As a handler that imports does: the event loop goes on, and the others come.
                haveAllCome = QTest::qWaitFor([&] { return server->waitingCount() == Commands - 1; }, 20'000);
            }
            --running;
            return CommandReply{.exitStatus = 0, .output = arguments.front().toUtf8(), .errors = {}};
        });
        std::vector<std::future<Result<CommandReply>>> replies;
        replies.reserve(Commands);
        for (int i = 0; i < int(Commands); ++i) {
            replies.push_back(ask({QString::number(i)}));
        }
        for (int i = 0; i < int(Commands); ++i) {
            auto &future = replies[size_t(i)];
            QTRY_VERIFY_WITH_TIMEOUT(isReady(future), 20'000);
            const auto reply = future.get();
            QVERIFY(reply);
            QCOMPARE(reply->output, QByteArray::number(i));
        }
        QVERIFY(haveAllCome);
        QCOMPARE(most, 1);
    }

    void aClientThatGoesAwayHarmsNobody()
    {
        int handled = 0;
        bool sawItGo = false;
        QLocalSocket *leaving = nullptr;
        std::unique_ptr<HandOverServer> server;
        server = std::make_unique<HandOverServer>(m_path, [&](const QStringList &, const QString &) {
            ++handled;
            if (leaving) {
                leaving->abort();
                leaving = nullptr;
                sawItGo = QTest::qWaitFor([&] { return server->clientCount() == 0; });
            }
            return CommandReply{.exitStatus = 0, .output = "x", .errors = {}};
        });
        // The name of the socket is the server's secret, so it is learnt by asking once.
        auto first = ask({u"a"_s});
        QTRY_VERIFY(isReady(first));
        QVERIFY(first.get());
        const auto serverName = server->name();
        QLocalSocket socket;
        leaving = &socket;
        socket.connectToServer(serverName);
        QVERIFY(socket.waitForConnected(2000));
        QByteArray message;
        QDataStream stream(&message, QIODevice::WriteOnly);
        stream.setVersion(QDataStream::Qt_6_5);
        stream << qint64(0) << QStringList{u"b"_s} << u"/"_s;
        stream.device()->seek(0);
        stream << qint64(message.size() - qsizetype(sizeof(qint64)));
        socket.write(message);
        QTRY_COMPARE(handled, 2);
        QVERIFY(sawItGo);
        auto last = ask({u"c"_s});
        QTRY_VERIFY(isReady(last));
        QVERIFY(last.get());
    }

    void rubbishIsHungUpOn()
    {
        const HandOverServer server(m_path, [](const QStringList &, const QString &) {
            return CommandReply{.exitStatus = 0, .output = {}, .errors = {}};
        });
        QLocalSocket socket;
        socket.connectToServer(server.name());
        QVERIFY(socket.waitForConnected(2000));
        socket.write(QByteArray(64, '\xff'));
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    }

    void aSocketThatAKilledWindowLeftIsTakenOver()
    {
        const auto handler = [](const QStringList &, const QString &) {
            return CommandReply{.exitStatus = 7, .output = {}, .errors = {}};
        };
        auto left = std::make_unique<HandOverServer>(m_path, handler);
        const HandOverServer server(m_path, handler);
        QVERIFY(server.isListening());
        auto future = ask({u"list"_s});
        QTRY_VERIFY(isReady(future));
        QCOMPARE(future.get()->exitStatus, 7);
    }
};

QTEST_GUILESS_MAIN(HandOverTest)
#include "tst_handover.moc"
