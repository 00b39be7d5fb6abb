// SPDX-License-Identifier: MIT
#include "models/base/settings.h"
#include "models/sharing/keyfile.h"
#include "tests/models/sharing/namedproject.h"
#include "ui/base/filechooser.h"
#include "ui/base/otherwindow.h"
#include "ui/sharing/sharedialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

/// A copy made through the window: its bytes are searched for names.
class ShareDialogTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<NamedProject> m_named;
    std::unique_ptr<ShareDialog> m_dialog;

    [[nodiscard]] QString output() const { return m_named->file(u"shared.visavis"_s); }
    static QStringList names()
    {
        return {u"marie"_s, u"dupont"_s, u"émile"_s, u"beaulieu"_s, u"osei"_s, u"ferry"_s};
    }
    void keepKeyFile()
    {
        const QString path = m_named->file(u"key.csv"_s);
        sure(writeKeyFile(path, {{.name = u"Marie Dupont"_s, .alias = u"Jeanne Roy"_s},
                                 {.name = u"Marie"_s, .alias = u"Jeanne"_s},
                                 {.name = u"Dupont"_s, .alias = u"Roy"_s},
                                 {.name = u"Émile"_s, .alias = u"Paul"_s},
                                 {.name = u"Beaulieu"_s, .alias = u"the village"_s},
                                 {.name = u"Ben Osei"_s, .alias = u"Tom"_s},
                                 {.name = u"Osei"_s, .alias = u"Tom"_s},
                                 {.name = u"ferry"_s, .alias = u"boat"_s}}));
        Settings::setKeyFile(m_named->path(), path);
    }
    void open()
    {
        m_dialog = std::make_unique<ShareDialog>(m_named->project());
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QTRY_VERIFY(m_dialog->shareButton()->isEnabled());
    }
    void shareTo(const QString &path)
    {
        FileChooser::setNextAnswer({path});
        QTest::mouseClick(m_dialog->shareButton(), Qt::LeftButton);
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    [[nodiscard]] QStringList listed() const
    {
        QStringList all;
        for (int row = 0; row < m_dialog->withoutAlias()->count(); ++row) {
            all.append(m_dialog->withoutAlias()->item(row)->text());
        }
        return all;
    }

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        m_named = std::make_unique<NamedProject>();
    }
    void cleanup()
    {
        OtherWindow::setOpener(nullptr);
        m_dialog.reset();
        m_named.reset();
    }

    void noNameIsInTheCopy()
    {
        keepKeyFile();
        const AnnotationId secret = m_named->mark(m_named->bridge, u"on a Sunday"_s);
        sure(PeopleEditing(m_named->project())
                 .restrict({secret}, {.restriction = Restriction::OffRecord, .embargo = {}}));
        open();
        QVERIFY(m_dialog->usesAliases()->isChecked());
        QTRY_COMPARE(listed(), (QStringList{u"Ben"_s, u"Cleo Marsh"_s, u"Cleo"_s, u"Marsh"_s, u"Ann"_s}));
        QVERIFY(m_dialog->withoutAlias()->isVisible());
        QVERIFY(says(u"The file is not encrypted"_s));
        QVERIFY(says(u"off record or under an embargo: 1 stretch"_s));
        shareTo(m_named->file(u"shared"_s)); // the suffix comes by itself
        QTRY_VERIFY(m_dialog->openButton()->isVisible());
        QVERIFY(m_dialog->outcome()->text().contains(QDir::toNativeSeparators(output())));
        QVERIFY(m_dialog->outcome()->text().contains(u"1 annotation"_s));
        QCOMPARE(tracesIn(output(), names() + QStringList{u"on a Sunday"_s}), QString());
        QCOMPARE(findingsOf(output()), QStringList());
        QVERIFY(!tracesIn(output(), {u"Jeanne Roy"_s}).isEmpty());

        QString opened;
        OtherWindow::setOpener([&](const QString &path) {
            opened = path;
            return true;
        });
        QTest::mouseClick(m_dialog->openButton(), Qt::LeftButton);
        QCOMPARE(opened, output());
    }

    void withoutAliasesNamesStay()
    {
        open();
        QVERIFY(!m_dialog->usesAliases()->isEnabled());
        QVERIFY(!m_dialog->usesAliases()->isChecked());
        QVERIFY(says(u"Names stay as they are."_s));
        QVERIFY(says(u"Nothing is off record"_s));
        const QSignalSpy asked(m_dialog.get(), &ShareDialog::aliasesRequested);
        QTest::mouseClick(m_dialog->aliasesButton(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        shareTo(output());
        QTRY_VERIFY(m_dialog->openButton()->isVisible());
        QVERIFY(!tracesIn(output(), {u"dupont"_s}).isEmpty());
    }

    void aliasesAreLeftOffWhenSomebodySaysSo()
    {
        keepKeyFile();
        open();
        m_dialog->usesAliases()->setFocus();
        QTest::keyClick(m_dialog->usesAliases(), Qt::Key_Space);
        QVERIFY(says(u"Names stay as they are."_s));
        QVERIFY(!m_dialog->withoutAlias()->isVisible());
        shareTo(output());
        QTRY_VERIFY(m_dialog->openButton()->isVisible());
        QVERIFY(!tracesIn(output(), {u"dupont"_s}).isEmpty());
    }

    /// Nobody shares names because a disk was not there.
    void aKeyFileThatCannotBeRead()
    {
        Settings::setKeyFile(m_named->path(), m_named->file(u"gone.csv"_s));
        m_dialog = std::make_unique<ShareDialog>(m_named->project());
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QTRY_VERIFY(m_dialog->isReady());
        QTRY_VERIFY(says(u"Nothing is off record"_s));
        QVERIFY(!m_dialog->shareButton()->isEnabled());
        QVERIFY(says(u"The key file cannot be read"_s));
        m_dialog->usesAliases()->setFocus();
        QTest::keyClick(m_dialog->usesAliases(), Qt::Key_Space);
        QVERIFY(says(u"Names stay as they are."_s));
        QVERIFY(m_dialog->shareButton()->isEnabled());
        shareTo(output());
        QTRY_VERIFY(m_dialog->openButton()->isVisible());
        QVERIFY(m_dialog->outcome()->text().contains(u"Names stand in it as they are."_s));
    }

    /// The key file goes while the copy's name is asked for.
    void aliasesAreThoseOfTheClick()
    {
        keepKeyFile();
        open();
        connect(m_dialog.get(), &ShareDialog::aboutToShare, this, [this] {
            QVERIFY(QFile::remove(m_named->file(u"key.csv"_s)));
            QEvent back(QEvent::WindowActivate);
            QApplication::sendEvent(m_dialog.get(), &back);
        });
        shareTo(output());
        QTRY_VERIFY(m_dialog->openButton()->isVisible());
        QVERIFY(m_dialog->outcome()->text().contains(u"Aliases stand in the place of names."_s));
        QCOMPARE(tracesIn(output(), {u"marie"_s, u"dupont"_s}), QString());
    }

    void theProjectIsNotReplacedByItsCopy()
    {
        open();
        shareTo(m_named->path());
        QTRY_VERIFY(m_dialog->message()->isVisible());
        QVERIFY(m_dialog->message()->text().contains(u"place of the project itself"_s));
        QTRY_VERIFY(m_dialog->shareButton()->isEnabled()); // to be tried again
        QVERIFY(!m_dialog->openButton()->isVisible());
    }

    void thinkingBetterOfItWritesNothing()
    {
        open();
        shareTo({});
        QVERIFY(m_dialog->shareButton()->isVisible());
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(!QFile::exists(output()));
    }
};

QTEST_MAIN(ShareDialogTest)
#include "tst_sharedialog.moc"
