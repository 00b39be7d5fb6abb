// SPDX-License-Identifier: MIT
#include "models/base/settings.h"
#include "models/sharing/keyfile.h"
#include "tests/models/sharing/namedproject.h"
#include "ui/base/filechooser.h"
#include "ui/base/filteredit.h"
#include "ui/base/messagebar.h"
#include "ui/sharing/aliaseswindow.h"
#include "ui/sharing/aliastable.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

/// The window of aliases by keys and mouse; what comes of it is read from the key file.
class AliasesWindowTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<NamedProject> m_named;
    std::unique_ptr<AliasesWindow> m_window;

    [[nodiscard]] QString keyFile() const { return m_named->file(u"key.csv"_s); }
    [[nodiscard]] std::vector<Alias> stored() const { return sure(readKeyFile(keyFile())); }
    [[nodiscard]] AliasTable *table() const { return m_window->table(); }
    void open()
    {
        m_window = std::make_unique<AliasesWindow>(m_named->project());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    static void click(QPushButton *button) { QTest::mouseClick(button, Qt::LeftButton); }
    void begin()
    {
        FileChooser::setNextAnswer({keyFile()});
        click(m_window->newButton());
    }
    [[nodiscard]] QLineEdit *field() const
    {
        const auto all = table()->viewport()->findChildren<QLineEdit *>(Qt::FindDirectChildrenOnly);
        for (QLineEdit *one : all) {
            if (one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }
    /// Into the current cell, and Return.
    void type(const QString &text)
    {
        if (!field()) {
            QTest::keyClicks(table(), text.first(1));
        } else {
            field()->setText(text.first(1));
        }
        QVERIFY(field());
        QTest::keyClicks(field(), text.sliced(1));
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_VERIFY(!field());
    }
    /// "row/column".
    [[nodiscard]] QString current() const
    {
        const QModelIndex index = table()->currentIndex();
        return u"%1/%2"_s.arg(QString::number(index.row()), QString::number(index.column()));
    }

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        m_named = std::make_unique<NamedProject>();
        open();
    }
    void cleanup()
    {
        m_window.reset();
        m_named.reset();
    }

    void withoutAKeyFileItSaysWhatThatIs()
    {
        QVERIFY(!table()->isVisible());
        QVERIFY(!m_window->addButton()->isEnabled());
        const auto labels = m_window->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"apart from the project");
        }));
    }

    void whatIsTypedStandsInTheKeyFile()
    {
        begin();
        QVERIFY(table()->isVisible());
        QVERIFY(table()->hasFocus());
        QCOMPARE(current(), u"0/1"_s); // the alias of "Ben Osei"
        type(u"Tom Roy"_s);
        const std::vector<Alias> wanted{{.name = u"Ben Osei"_s, .alias = u"Tom Roy"_s},
                                        {.name = u"Ben"_s, .alias = u"Tom"_s},
                                        {.name = u"Osei"_s, .alias = u"Roy"_s}};
        QTRY_COMPARE(stored(), wanted);
        QCOMPARE(current(), u"1/1"_s);
        type(u"Tim"_s);
        QTRY_COMPARE(stored()[1].alias, u"Tim"_s);
        QCOMPARE(current(), u"2/1"_s);
        QTest::keyClick(table(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(current(), u"1/1"_s);
        QTest::keyClick(table(), Qt::Key_Right);
        QTest::keyClick(table(), Qt::Key_Space);
        QVERIFY(stored()[1].needsCapital);

        for (int step = 0; step < 3; ++step) {
            QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        }
        QCOMPARE(stored(), std::vector<Alias>());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(stored(), wanted);
    }

    void namesAreAddedAndRemoved()
    {
        begin();
        click(m_window->addButton());
        QVERIFY(field());
        type(u"Beaulieu"_s);
        QTRY_COMPARE(stored(), (std::vector<Alias>{{.name = u"Beaulieu"_s, .alias = {}}}));
        table()->setCurrentIndex(table()->model()->index(1, AliasModel::AliasColumn));
        QCOMPARE(table()->model()->index(1, 0).data().toString(), u"Beaulieu"_s);
        type(u"Upton"_s);
        QTRY_COMPARE(stored(), (std::vector<Alias>{{.name = u"Beaulieu"_s, .alias = u"Upton"_s}}));
        table()->setCurrentIndex(table()->model()->index(1, AliasModel::AliasColumn));
        QVERIFY(m_window->removeButton()->isEnabled());
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(stored(), std::vector<Alias>());
        QVERIFY(!m_window->removeButton()->isEnabled()); // what is only proposed stays
    }

    void filters()
    {
        begin();
        QCOMPARE(table()->model()->rowCount(), 10);
        m_window->filter()->setFocus();
        QTest::keyClicks(m_window->filter(), u"cleo"_s);
        QTest::keyClick(m_window->filter(), Qt::Key_Down);
        QCOMPARE(table()->model()->rowCount(), 2);
        QVERIFY(table()->hasFocus());
    }

    void theKeyFileIsRememberedApartFromTheProject()
    {
        begin();
        type(u"Zebulon"_s);
        QTRY_COMPARE(stored().size(), size_t(3));
        m_window.reset();
        open();
        QCOMPARE(m_window->model().path(), keyFile());
        QVERIFY(table()->isVisible());
        m_window.reset();
        sure(m_named->project().flush());
        const QString path = m_named->path();
        m_named->close();
        QCOMPARE(tracesIn(path, {u"key.csv"_s, u"Zebulon"_s}), QString());
    }

    void anythingInTheWay()
    {
        FileChooser::setNextAnswer({m_named->file(u"ferry.txt"_s)});
        click(m_window->openButton());
        QVERIFY(m_window->messages()->text().contains(u"no key file"_s));
        QVERIFY(!table()->isVisible());
        FileChooser::setNextAnswer({m_named->file(u"ferry.txt"_s)});
        click(m_window->newButton());
        QVERIFY(m_window->messages()->text().contains(u"already is a file"_s));
        begin();
        QCOMPARE(m_window->messages()->text(), QString());
    }

    void worksBesideAProjectThatCanOnlyBeRead()
    {
        sure(m_named->project().flush());
        const auto second = sure(Project::open(m_named->path(), u"Second"_s));
        QVERIFY(second->isReadOnly());
        AliasesWindow window(*second);
        FileChooser::setNextAnswer({keyFile()});
        window.show();
        click(window.newButton());
        QCOMPARE(window.table()->model()->rowCount(), 10);
    }
};

QTEST_MAIN(AliasesWindowTest)
#include "tst_aliaseswindow.moc"
