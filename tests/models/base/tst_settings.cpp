// SPDX-License-Identifier: MIT
#include "models/base/settings.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT

    static QString touch(const QTemporaryDir &folder, const QString &name)
    {
        QFile file(folder.filePath(name));
        (void)file.open(QIODevice::WriteOnly);
        return file.fileName();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"visavis"_s);
        QCoreApplication::setApplicationName(u"tst_settings"_s);
    }

    void init() { QSettings().clear(); }

    void startsFromSensibleValues()
    {
        QVERIFY(Settings::recentProjects().isEmpty());
        QVERIFY(Settings::coderName().isEmpty());
        QVERIFY(Settings::language().isEmpty());
        QCOMPARE(Settings::theme(), Theme::System);
        QVERIFY(Settings::readerFontSize() >= 6);
        QVERIFY(QFileInfo(Settings::lastFolder(u"import"_s)).isDir());
    }

    void keepsWhatIsSet()
    {
        Settings::setCoderName(u"Zoé 😀"_s);
        Settings::setLanguage(u"fr"_s);
        Settings::setTheme(Theme::Sepia);
        Settings::setReaderFontFamily(u"Charis SIL"_s);
        Settings::setReaderFontSize(15.5);
        Settings::setWindowGeometry("g\0m"_ba);
        QCOMPARE(Settings::coderName(), u"Zoé 😀"_s);
        QCOMPARE(Settings::language(), u"fr"_s);
        QCOMPARE(Settings::theme(), Theme::Sepia);
        QCOMPARE(Settings::readerFontFamily(), u"Charis SIL"_s);
        QCOMPARE(Settings::readerFontSize(), 15.5);
        QCOMPARE(Settings::windowGeometry(), "g\0m"_ba);
    }

    void recentProjectsAreNewestFirstAndFew()
    {
        const QTemporaryDir folder;
        for (int i = 0; i < 12; ++i) {
            Settings::addRecentProject(touch(folder, u"%1.visavis"_s.arg(i)));
        }
        Settings::addRecentProject(folder.filePath(u"./5.visavis"_s)); // the same file, written otherwise
        const QStringList recent = Settings::recentProjects();
        QCOMPARE(recent.size(), 10);
        QCOMPARE(recent.front(), folder.filePath(u"5.visavis"_s));
        QCOMPARE(recent.at(1), folder.filePath(u"11.visavis"_s));
        QCOMPARE(recent.count(folder.filePath(u"5.visavis"_s)), 1);
    }

    void recentProjectsThatAreGoneAreLeftOut()
    {
        const QTemporaryDir folder;
        const QString kept = touch(folder, u"kept.visavis"_s);
        const QString gone = touch(folder, u"gone.visavis"_s);
        Settings::addRecentProject(kept);
        Settings::addRecentProject(gone);
        QVERIFY(QFile::remove(gone));
        QCOMPARE(Settings::recentProjects(), QStringList{kept});
    }

    void aValueFromAnotherProgramDoesNoHarm_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("a theme that is none") << u"theme"_s << QVariant(99);
        QTest::newRow("a negative theme") << u"theme"_s << QVariant(-4);
        QTest::newRow("words for a theme") << u"theme"_s << QVariant(u"blue"_s);
        QTest::newRow("a huge size") << u"reader/size"_s << QVariant(1e9);
        QTest::newRow("no size at all") << u"reader/size"_s << QVariant(0);
        QTest::newRow("a folder that is gone") << u"folder/import"_s << QVariant(u"/no/such/folder"_s);
    }

    void aValueFromAnotherProgramDoesNoHarm()
    {
        QFETCH(const QString, key);
        QFETCH(const QVariant, value);
        QSettings().setValue(key, value);
        QVERIFY(int(Settings::theme()) >= int(Theme::System) && int(Settings::theme()) <= int(Theme::Dark));
        QVERIFY(Settings::readerFontSize() >= 6 && Settings::readerFontSize() <= 48);
        QVERIFY(Settings::lastFolder(u"import"_s) != u"/no/such/folder"_s);
    }

    void layoutsAndTheWayToImport()
    {
        QVERIFY(Settings::layout(u"import window"_s).isEmpty());
        Settings::setLayout(u"import window"_s, "wide");
        QCOMPARE(Settings::layout(u"import window"_s), "wide");
        QVERIFY(Settings::layout(u"import parts"_s).isEmpty());
        QVERIFY(!Settings::importsWithoutAsking());
        Settings::setImportsWithoutAsking(true);
        QVERIFY(Settings::importsWithoutAsking());
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
