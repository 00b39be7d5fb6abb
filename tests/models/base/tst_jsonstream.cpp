// SPDX-License-Identifier: MIT
#include "models/base/jsonstream.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

/// A disk that is full after so many bytes.
class FullDevice final : public QIODevice
{
public:
    explicit FullDevice(qint64 room)
        : m_room(room)
    {
    }

protected:
    qint64 readData(char * /*data*/, qint64 /*most*/) override { return -1; }
    qint64 writeData(const char * /*data*/, qint64 size) override
    {
        const qint64 taken = std::min(size, m_room);
        m_room -= taken;
        return taken;
    }

private:
    qint64 m_room;
};

} // namespace

class JsonStreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stringsComeBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("quotes and backslashes") << u"« \"a\\b\" »"_s;
        QTest::newRow("line ends") << u"a\nb\r\n\tc"_s;
        QTest::newRow("control characters") << QString(QChar(1)) + QChar(0x1f) + QChar(0x7f);
        QTest::newRow("a NUL") << QString(QChar(0));
        QTest::newRow("emoji") << u"voilà 😀👩‍👩‍👧"_s;
        QTest::newRow("line separators") << u"a\u2028b\u2029c"_s;
        QTest::newRow("direction marks") << u"\u202eabc\u202c"_s;
        QTest::newRow("longer than the buffer") << QString(300'000, u'é');
        QTest::newRow("emoji over the buffer's edge") << u"😀"_s.repeated(70'000);
    }

    void stringsComeBackAsTheyWere()
    {
        QFETCH(const QString, text);
        QBuffer device;
        QVERIFY(device.open(QIODevice::WriteOnly));
        JsonStream json(device);
        json.raw("[").string(text).raw("]");
        QVERIFY(json.finish());
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(device.data(), &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(document.array().at(0).toString(), text);
    }

    void nothingKnownIsNull()
    {
        QBuffer device;
        QVERIFY(device.open(QIODevice::WriteOnly));
        JsonStream json(device);
        json.raw("[").stringOrNull({}).raw(",").stringOrNull(u"a").raw(",");
        json.numberOrNull({}).raw(",").numberOrNull(-7).raw("]");
        QVERIFY(json.finish());
        QCOMPARE(device.data(), "[null,\"a\",null,-7]"_ba);
    }

    void aFullDiskIsTold_data()
    {
        QTest::addColumn<qint64>("room");
        QTest::addColumn<bool>("fits");
        QTest::newRow("nothing fits") << qint64(0) << false;
        QTest::newRow("all but the last byte") << qint64(400'001) << false;
        QTest::newRow("all of it") << qint64(400'002) << true;
    }

    void aFullDiskIsTold()
    {
        QFETCH(const qint64, room);
        QFETCH(const bool, fits);
        FullDevice device(room);
        QVERIFY(device.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        JsonStream json(device);
        json.string(QString(400'000, u'a'));
        QCOMPARE(json.finish(), fits);
    }
};

QTEST_GUILESS_MAIN(JsonStreamTest)
#include "tst_jsonstream.moc"
