// SPDX-License-Identifier: MIT
#include "models/project/packed.h"

#include <QRandomGenerator>
#include <QTest>

using namespace visavis;

class PackedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatItTook()
    {
        QRandomGenerator random(7);
        std::vector<PackedRow> rows{{0, 0, 0, 0},
                                    {-5, 9'000'000'000LL, 1, std::numeric_limits<qint64>::max()}};
        for (int i = 0; i < 1000; ++i) {
            rows.push_back(
                {random.bounded(1000), -random.bounded(1000), qint64(random.generate64() >> 2), i});
        }
        QCOMPARE(unpack(pack(rows)), rows);
        QVERIFY(unpack({}).empty());
    }

    void aDamagedTailIsLeftOut()
    {
        const QByteArray bytes = pack({{1, 2, 3, 4}, {500'000, 6, 7, 8}});
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            QVERIFY(unpack(bytes.first(size)).size() < 2);
        }
    }
};

QTEST_APPLESS_MAIN(PackedTest)
#include "tst_packed.moc"
