// SPDX-License-Identifier: MIT
#include "models/project/fractionalkey.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QTest>

using namespace visavis;

class FractionalKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void liesBetween()
    {
        QRandomGenerator random(11);
        QStringList keys{keyBetween({}, {})};
        for (int i = 0; i < 3000; ++i) {
            const qsizetype at = random.bounded(keys.size() + 1);
            const QString before = at > 0 ? keys[at - 1] : QString();
            const QString after = at < keys.size() ? keys[at] : QString();
            const QString key = keyBetween(before, after);
            QVERIFY2(before < key && (after.isEmpty() || key < after),
                     qPrintable(QStringList({before, key, after}).join(QLatin1Char(0x3c))));
            keys.insert(at, key);
        }
    }

    void appendingKeepsKeysShort()
    {
        QString key;
        for (int i = 0; i < 10'000; ++i) {
            const QString next = keyBetween(key, {});
            QVERIFY(key < next);
            key = next;
        }
        QVERIFY2(key.size() < 400, qPrintable(QString::number(key.size())));
    }

    void prependingWorks()
    {
        QString key = keyBetween({}, {});
        for (int i = 0; i < 500; ++i) {
            const QString next = keyBetween({}, key);
            QVERIFY(next < key);
            key = next;
        }
    }

    void keysThatAreNotInOrderGiveOneBehind()
    {
        for (const auto &[before, after] :
             {std::pair("V", "V"), {"W", "V"}, {"V", "V0"}, {"", "0"}, {"V", "000"}, {"é", "é"}}) {
            const QString low = QString::fromUtf8(before);
            QVERIFY2(low < keyBetween(low, QString::fromUtf8(after)) || low == QStringLiteral("é"), before);
        }
    }

    void manyKeysStayShort()
    {
        const std::vector<QString> keys = keysBetween(QStringLiteral("V"), QStringLiteral("X"), 10'000);
        QVERIFY(std::ranges::adjacent_find(keys, std::greater_equal()) == keys.end());
        QVERIFY(keys.front() > QStringLiteral("V") && keys.back() < QStringLiteral("X"));
        const QString &longest = *std::ranges::max_element(keys, {}, &QString::size);
        QVERIFY2(longest.size() < 20, qPrintable(longest));
        QVERIFY(keysBetween({}, {}, 0).empty());
    }
};

QTEST_APPLESS_MAIN(FractionalKeyTest)
#include "tst_fractionalkey.moc"
