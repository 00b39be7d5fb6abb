// SPDX-License-Identifier: MIT
#include "models/project/editing.h"
#include "models/project/peopleediting.h"
#include "tests/support/sampleproject.h"
#include "tests/support/sure.h"
#include "ui/base/filechooser.h"
#include "ui/export/exportdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

/// The dialog used by keys and mouse, and then the files looked at.
class ExportDialogTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SampleProject> m_sample;
    std::unique_ptr<QTemporaryDir> m_folder;
    EpisodeId m_ferry;
    EpisodeId m_mill;
    AnnotationId m_onFerries;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    AnnotationId annotate(EpisodeId episode, const QString &note)
    {
        return sure(Editing(m_sample->project())
                        .annotate(episode, {CodePoint(30), CodePoint(60)}, palette()[0].colour, {}, note));
    }

    /// What a person may lay on something, in the window's words.
    template<class Id>
    void restrict(Id of, Restriction restriction)
    {
        sure(PeopleEditing(m_sample->project()).restrict({of}, {.restriction = restriction}));
    }

    static QAbstractButton *button(const ExportDialog &dialog, QDialogButtonBox::ButtonRole role)
    {
        const auto *box = dialog.findChild<QDialogButtonBox *>();
        for (QAbstractButton *known : box->buttons()) {
            if (box->buttonRole(known) == role) {
                return known;
            }
        }
        return nullptr;
    }

    static void choose(const ExportDialog &dialog, const QVariant &value)
    {
        for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
            if (const int row = box->findData(value); row >= 0) {
                box->setFocus();
                QTest::keyClick(box, Qt::Key_Home);
                for (int i = 0; i < row; ++i) {
                    QTest::keyClick(box, Qt::Key_Down);
                }
                QCOMPARE(box->currentIndex(), row);
                return;
            }
        }
        QFAIL("no such choice");
    }

    void exportTo(ExportDialog &dialog, const QString &path)
    {
        FileChooser::setNextAnswer({path});
        QTest::mouseClick(button(dialog, QDialogButtonBox::AcceptRole), Qt::LeftButton);
    }

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        m_sample = std::make_unique<SampleProject>();
        m_ferry = m_sample->add(SampleShape{.title = u"The ferry"_s});
        m_mill = m_sample->add(SampleShape{.title = u"The mill"_s, .seed = 2});
        m_onFerries = annotate(m_ferry, u"On *ferries*."_s);
        annotate(m_mill, u"On mills."_s);
    }

    void writesWhatIsChosen()
    {
        ExportDialog dialog(m_sample->project(), m_ferry);
        dialog.show();
        choose(dialog, u"markdown"_s);
        QSignalSpy exported(&dialog, &ExportDialog::exported);
        exportTo(dialog, path(u"notes"_s)); // the suffix comes by itself
        QTRY_COMPARE(exported.size(), 1);
        QCOMPARE(exported.front().front().toString(), path(u"notes.md"_s));
        const QByteArray notes = contents(path(u"notes.md"_s));
        QVERIFY2(notes.contains("On *ferries*.") && notes.contains("On mills."), notes);
        QVERIFY(!dialog.isVisible());
    }

    void oneInterviewAlone()
    {
        ExportDialog dialog(m_sample->project(), m_ferry);
        dialog.show();
        choose(dialog, u"markdown"_s);
        auto *scope = dialog.findChild<QComboBox *>();
        scope->setFocus();
        QTest::keyClick(scope, Qt::Key_End);
        QSignalSpy exported(&dialog, &ExportDialog::exported);
        exportTo(dialog, path(u"one.md"_s));
        QTRY_COMPARE(exported.size(), 1);
        const QByteArray notes = contents(path(u"one.md"_s));
        QVERIFY2(notes.contains("On *ferries*.") && !notes.contains("On mills."), notes);
    }

    void withoutAnInterviewThereIsOnlyTheWhole()
    {
        const ExportDialog dialog(m_sample->project(), {});
        QCOMPARE(dialog.findChild<QComboBox *>()->count(), 1);
    }

    void remembersWhatWasChosen()
    {
        {
            ExportDialog dialog(m_sample->project(), m_ferry);
            dialog.show();
            choose(dialog, u"markdown"_s);
            QSignalSpy exported(&dialog, &ExportDialog::exported);
            exportTo(dialog, path(u"first.md"_s));
            QTRY_COMPARE(exported.size(), 1);
        }
        const ExportDialog again(m_sample->project(), m_ferry);
        const QList<QComboBox *> boxes = again.findChildren<QComboBox *>();
        QVERIFY(std::ranges::any_of(
            boxes, [](const QComboBox *box) { return box->currentData() == QVariant(u"markdown"_s); }));
    }

    void aFailedExportIsSaidAndLeavesTheOldFile()
    {
        const QString target = path(u"no/such/folder/notes.html"_s);
        ExportDialog dialog(m_sample->project(), m_ferry);
        dialog.show();
        const QSignalSpy exported(&dialog, &ExportDialog::exported);
        exportTo(dialog, target);
        QTRY_VERIFY(dialog.message()->isVisible() && !dialog.message()->text().isEmpty());
        QTRY_VERIFY(button(dialog, QDialogButtonBox::AcceptRole)->isEnabled()); // to be tried again
        QCOMPARE(exported.size(), 0);
        QVERIFY(dialog.isVisible());
        QVERIFY(!QFile::exists(target));
    }

    void askingTwiceGivesTheSameBytes()
    {
        for (const QString &name : {u"a.html"_s, u"b.html"_s}) {
            ExportDialog dialog(m_sample->project(), m_ferry);
            dialog.show();
            choose(dialog, u"html"_s);
            QSignalSpy exported(&dialog, &ExportDialog::exported);
            exportTo(dialog, path(name));
            QTRY_COMPARE(exported.size(), 1);
        }
        QVERIFY(contents(path(u"a.html"_s)).size() > 1000);
        QCOMPARE(contents(path(u"a.html"_s)), contents(path(u"b.html"_s)));
    }

    void headingsFollowTheLocale_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("language");
        QTest::newRow("C") << QLocale::c() << u"en"_s;
        QTest::newRow("English") << QLocale(u"en_GB"_s) << u"en"_s;
        QTest::newRow("French") << QLocale(u"fr_CA"_s) << u"fr"_s;
        QTest::newRow("three letters") << QLocale(u"gsw_CH"_s) << u"en"_s; // there are no headings in it
    }

    void headingsFollowTheLocale()
    {
        QFETCH(const QLocale, locale);
        QFETCH(const QString, language);
        QLocale::setDefault(locale);
        const ExportDialog dialog(m_sample->project(), m_ferry);
        QLocale::setDefault(QLocale::c());
        const QList<QComboBox *> boxes = dialog.findChildren<QComboBox *>();
        const auto box =
            std::ranges::find_if(boxes, [](const QComboBox *known) { return known->findData(u"fr"_s) >= 0; });
        QVERIFY(box != boxes.end());
        QCOMPARE((*box)->currentData().toString(), language);
    }

    /// Before anything is written, and for what is chosen.
    void saysWhatWillBeLeftOut()
    {
        restrict(m_onFerries, Restriction::OffRecord);
        ExportDialog dialog(m_sample->project(), m_ferry);
        dialog.show();
        const auto says = [&dialog](const QString &words) {
            return dialog.forecast()->text().contains(words) && dialog.forecast()->isVisible();
        };
        QTRY_VERIFY(says(u"1 passage(s) off record"_s));
        QCOMPARE(button(dialog, QDialogButtonBox::AcceptRole)->accessibleDescription(),
                 dialog.forecast()->text());
        QVERIFY(QDir(m_folder->path()).isEmpty());

        // What is to check is in it or not, as is chosen.
        m_sample->project().undo();
        restrict(m_onFerries, Restriction::ToCheck);
        dialog.toCheck()->setFocus();
        QTest::keyClick(dialog.toCheck(), Qt::Key_Space);
        QTRY_VERIFY(says(u"1 passage(s) to check"_s));
        QTest::keyClick(dialog.toCheck(), Qt::Key_Space);
        QTRY_COMPARE(dialog.forecast()->text(), u"Nothing will be left out."_s);
    }

    void foretellsInterviewsAndPersons()
    {
        restrict(m_mill, Restriction::OffRecord);
        sure(m_sample->project().loadLabels());
        const LabelId label = m_sample->data().labelsOf(m_ferry)[0];
        sure(PeopleEditing(m_sample->project()).assign({label}, u"Ann Keller"_s));
        restrict(m_sample->data().speakerNamed(u"Ann Keller")->id, Restriction::OffRecord);
        ExportDialog dialog(m_sample->project(), m_ferry);
        dialog.show();
        QTRY_VERIFY(dialog.forecast()->text().contains(u"1 interview(s) as a whole"));
        QTRY_VERIFY2(dialog.forecast()->text().contains(u"all words of 1 person(s)"), // in both interviews
                     qPrintable(dialog.forecast()->text()));
        auto *scope = dialog.findChild<QComboBox *>();
        scope->setFocus();
        QTest::keyClick(scope, Qt::Key_End); // the ferry alone
        QTRY_VERIFY(!dialog.forecast()->text().contains(u"interview(s) as a whole") &&
                    dialog.forecast()->text().contains(u"person(s)"));
    }

    void looksAnewWhenSomebodyComesBack()
    {
        ExportDialog dialog(m_sample->project(), m_ferry);
        dialog.show();
        QTRY_COMPARE(dialog.forecast()->text(), u"Nothing will be left out."_s);
        QWidget elsewhere;
        elsewhere.show();
        elsewhere.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&elsewhere));
        restrict(m_onFerries, Restriction::OffRecord);
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTRY_VERIFY(dialog.forecast()->text().contains(u"1 passage(s) off record"));
    }

    void escapeCloses()
    {
        ExportDialog dialog(m_sample->project(), m_ferry);
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void thinkingBetterOfItInTheFileDialogWritesNothing()
    {
        ExportDialog dialog(m_sample->project(), m_ferry);
        dialog.show();
        exportTo(dialog, {});
        QVERIFY(dialog.isVisible());
        QVERIFY(button(dialog, QDialogButtonBox::AcceptRole)->isEnabled());
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }
};

QTEST_MAIN(ExportDialogTest)
#include "tst_exportdialog.moc"
