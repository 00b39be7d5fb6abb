// SPDX-License-Identifier: MIT
#include "models/base/settings.h"
#include "models/project/editing.h"
#include "models/project/peopleediting.h"
#include "tests/support/sampleproject.h"
#include "tests/support/sure.h"
#include "ui/base/filechooser.h"
#include "ui/base/filteredit.h"
#include "ui/export/exportform.h"
#include "ui/export/exportnames.h"
#include "ui/export/exportscope.h"
#include "ui/export/exportwindow.h"
#include "ui/export/kindlist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

/// The window used by keys and mouse, and then the files looked at.
class ExportWindowTest : public QObject
{
    Q_OBJECT

    using Scope = ExportScope::Scope;

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

    static void choose(QComboBox *box, const QVariant &value)
    {
        const int row = box->findData(value);
        QVERIFY2(row >= 0, "no such choice");
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < row; ++i) {
            QTest::keyClick(box, Qt::Key_Down);
        }
        QCOMPARE(box->currentIndex(), row);
    }
    static void choose(const ExportWindow &window, Scope scope) { choose(window.scope()->box(), int(scope)); }
    static void chooseFormat(const ExportWindow &window, const QString &format)
    {
        choose(window.form()->formatBox(), format);
    }

    static bool shows(const ExportWindow &window, const QString &words)
    {
        return window.preview()->text().contains(words);
    }

    static void exportTo(const ExportWindow &window, const QString &path)
    {
        FileChooser::setNextAnswer({path});
        QTest::mouseClick(window.exportButton(), Qt::LeftButton);
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

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

    void listsTheKinds()
    {
        const ExportWindow window(m_sample->project(), m_ferry);
        QCOMPARE(window.kinds()->count(), int(exportKinds().size()));
        QStringList names;
        for (int row = 0; row < window.kinds()->count(); ++row) {
            const QListWidgetItem *item = window.kinds()->item(row);
            QVERIFY(!item->data(KindList::PurposeRole).toString().isEmpty()); // each has its words
            names.append(item->text());
        }
        QCOMPARE(names.removeDuplicates(), 0);
        QCOMPARE(names.front(), u"Annotated notes"_s);
        for (const ExportKind &kind : exportKinds()) {
            for (const WriterFormat &format : kind.formats) {
                QVERIFY2(formatName(format.id) != QString(format.id), format.id.data());
            }
        }
    }

    void boxesAreOfOneWidth()
    {
        ExportWindow window(m_sample->project(), m_ferry);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTRY_COMPARE(window.scope()->box()->width(), window.form()->formatBox()->width());
    }

    /// From one end of the list to the other, by the keyboard.
    void everyKindShowsSomethingOrSaysWhy()
    {
        ExportWindow window(m_sample->project(), m_ferry);
        window.show();
        for (int row = 0; row < window.kinds()->count(); ++row) {
            QTRY_VERIFY(!window.preview()->isBusy());
            QVERIFY2(!window.preview()->text().isEmpty(), qPrintable(window.kinds()->item(row)->text()));
            QCOMPARE(window.form()->kind().id, window.kinds()->kind()->id);
            QVERIFY(window.form()->formatBox()->count() > 0);
            window.kinds()->setFocus();
            QTest::keyClick(window.kinds(), Qt::Key_Down);
        }
    }

    void thePreviewFollowsTheFormat()
    {
        ExportWindow window(m_sample->project(), m_ferry);
        window.show();
        QTRY_VERIFY(shows(window, u"On ferries."_s)); // a page
        chooseFormat(window, u"markdown"_s);
        QTRY_VERIFY(shows(window, u"On *ferries*."_s));
        chooseFormat(window, u"latex"_s);
        QTRY_VERIFY(shows(window, u"\\emph{ferries}"_s));
        window.form()->context()->setFocus();
        QVERIFY(!shows(window, u"Context"_s));
        QTest::keyClick(window.form()->context(), Qt::Key_Space);
        QTRY_VERIFY(shows(window, u"Context"_s));
        choose(window.form()->groupingBox(), int(Grouping::ByTag));
        QTRY_VERIFY(shows(window, u"Without tag"_s));
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void aQueryNarrows()
    {
        ExportWindow window(m_sample->project(), m_ferry);
        window.show();
        chooseFormat(window, u"markdown"_s);
        choose(window, Scope::Query);
        QTRY_VERIFY(shows(window, u"On mills."_s)); // nothing is asked for yet
        QVERIFY(window.scope()->filter()->isVisible());
        window.scope()->filter()->setFocus();
        QTest::keyClicks(window.scope()->filter(), u"note:ferries"_s);
        QTRY_VERIFY(!shows(window, u"On mills."_s));
        QVERIFY(shows(window, u"On *ferries*."_s));
        QSignalSpy exported(&window, &ExportWindow::exported);
        exportTo(window, path(u"found.md"_s));
        QTRY_COMPARE(exported.size(), 1);
        const QByteArray notes = contents(path(u"found.md"_s));
        QVERIFY2(notes.contains("On *ferries*.") && !notes.contains("On mills."), notes);
    }

    void interviewsCanBeChosen()
    {
        ExportWindow window(m_sample->project(), m_mill);
        window.show();
        chooseFormat(window, u"markdown"_s);
        choose(window, Scope::Chosen);
        QTRY_VERIFY(shows(window, u"On mills."_s) && !shows(window, u"On *ferries*."_s));
        QListWidget *list = window.scope()->list();
        QCOMPARE(list->count(), 2);
        list->setFocus();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Space);
        QTRY_VERIFY(shows(window, u"On *ferries*."_s));
        // Nothing is not all.
        QTest::keyClick(list, Qt::Key_Space);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space);
        QTRY_VERIFY(shows(window, u"Choose what to export"_s));
        QVERIFY(!window.exportButton()->isEnabled());
        choose(window, Scope::All);
        QTRY_COMPARE(window.forecast()->text(), u"Nothing will be left out."_s);
        QVERIFY(window.exportButton()->isEnabled());
    }

    void deletedInterviewsAreNotExported()
    {
        ExportWindow window(m_sample->project(), m_ferry);
        window.show();
        choose(window, Scope::Current);
        QVERIFY(!window.scope()->isNothing());
        sure(Editing(m_sample->project()).removeEpisodes({m_ferry}));
        QVERIFY(window.scope()->isNothing());
        choose(window, Scope::Chosen);
        QVERIFY(!std::ranges::contains(window.scope()->selection().episodes, m_ferry));
    }

    void selectedAnnotationsAreOffered()
    {
        ExportWindow window(m_sample->project(), m_ferry, {m_onFerries});
        window.show();
        chooseFormat(window, u"markdown"_s);
        QTRY_VERIFY(shows(window, u"On mills."_s));
        choose(window, Scope::Selected);
        QTRY_VERIFY(!shows(window, u"On mills."_s) && shows(window, u"On *ferries*."_s));
    }

    void withoutAnInterviewThereIsLess()
    {
        const ExportWindow window(m_sample->project(), {});
        QVERIFY(window.scope()->box()->findData(int(Scope::Current)) < 0);
        QVERIFY(window.scope()->box()->findData(int(Scope::Selected)) < 0);
        QVERIFY(window.scope()->box()->findData(int(Scope::All)) == 0);
    }

    void writesWhatIsChosen()
    {
        ExportWindow window(m_sample->project(), m_ferry);
        window.show();
        chooseFormat(window, u"markdown"_s);
        QSignalSpy exported(&window, &ExportWindow::exported);
        exportTo(window, path(u"notes"_s)); // the suffix comes by itself
        QTRY_COMPARE(exported.size(), 1);
        QCOMPARE(exported.front().front().toString(), path(u"notes.md"_s));
        const QByteArray notes = contents(path(u"notes.md"_s));
        QVERIFY2(notes.contains("On *ferries*.") && notes.contains("On mills."), notes);
        QVERIFY(!window.isVisible());
    }

    void oneInterviewAlone()
    {
        ExportWindow window(m_sample->project(), m_ferry);
        window.show();
        chooseFormat(window, u"markdown"_s);
        choose(window, Scope::Current);
        QSignalSpy exported(&window, &ExportWindow::exported);
        exportTo(window, path(u"one.md"_s));
        QTRY_COMPARE(exported.size(), 1);
        const QByteArray notes = contents(path(u"one.md"_s));
        QVERIFY2(notes.contains("On *ferries*.") && !notes.contains("On mills."), notes);
    }

    void remembersWhatWasChosen()
    {
        {
            ExportWindow window(m_sample->project(), m_ferry);
            window.show();
            chooseFormat(window, u"markdown"_s);
            choose(window.form()->groupingBox(), int(Grouping::ByTag));
            choose(window, Scope::Current);
            QSignalSpy exported(&window, &ExportWindow::exported);
            exportTo(window, path(u"first.md"_s));
            QTRY_COMPARE(exported.size(), 1);
        }
        const ExportWindow again(m_sample->project(), m_ferry);
        QCOMPARE(again.form()->format().id, "markdown"_L1);
        QCOMPARE(again.form()->choice().grouping, Grouping::ByTag);
        QCOMPARE(again.scope()->scope(), Scope::Current);
    }

    void eachKindHasItsOwnChoices()
    {
        QVERIFY(exportKinds().size() > 1);
        ExportWindow window(m_sample->project(), m_ferry);
        window.show();
        chooseFormat(window, u"markdown"_s);
        window.kinds()->setFocus();
        QTest::keyClick(window.kinds(), Qt::Key_Down);
        chooseFormat(window, QString(window.form()->kind().formats.back().id));
        QTest::keyClick(window.kinds(), Qt::Key_Up);
        QCOMPARE(window.form()->format().id, "markdown"_L1);
        QTest::keyClick(window.kinds(), Qt::Key_Down);
        QCOMPARE(window.form()->format().id, window.form()->kind().formats.back().id);
    }

    void aFailedExportIsSaidAndLeavesTheOldFile()
    {
        const QString target = path(u"no/such/folder/notes.html"_s);
        ExportWindow window(m_sample->project(), m_ferry);
        window.show();
        const QSignalSpy exported(&window, &ExportWindow::exported);
        exportTo(window, target);
        QTRY_VERIFY(window.message()->isVisible() && !window.message()->text().isEmpty());
        QTRY_VERIFY(window.exportButton()->isEnabled()); // to be tried again
        QCOMPARE(exported.size(), 0);
        QVERIFY(window.isVisible());
        QVERIFY(!QFile::exists(target));
    }

    void cancelsAndWritesNothing()
    {
        ExportWindow window(m_sample->project(), m_ferry);
        window.show();
        const QSignalSpy exported(&window, &ExportWindow::exported);
        exportTo(window, path(u"notes.html"_s));
        QVERIFY(window.isRunning());
        QVERIFY(!window.exportButton()->isEnabled());
        QTest::keyClick(&window, Qt::Key_Escape);
        QTRY_VERIFY(!window.isRunning());
        // It may have been done before it heard of it.
        if (exported.isEmpty()) {
            QCOMPARE(window.message()->text(), u"Cancelled. Nothing was written."_s);
            QVERIFY(QDir(m_folder->path()).isEmpty());
            QVERIFY(window.isVisible());
        }
    }

    void askingTwiceGivesTheSameBytes()
    {
        for (const QString &name : {u"a.html"_s, u"b.html"_s}) {
            ExportWindow window(m_sample->project(), m_ferry);
            window.show();
            chooseFormat(window, u"html"_s);
            QSignalSpy exported(&window, &ExportWindow::exported);
            exportTo(window, path(name));
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
        const ExportWindow window(m_sample->project(), m_ferry);
        QLocale::setDefault(QLocale::c());
        QCOMPARE(window.form()->languageBox()->currentData().toString(), language);
    }

    /// Before anything is written, for what is chosen, and in what is shown.
    void saysWhatWillBeLeftOut()
    {
        restrict(m_onFerries, Restriction::OffRecord);
        ExportWindow window(m_sample->project(), m_ferry);
        window.show();
        chooseFormat(window, u"markdown"_s);
        const auto says = [&window](const QString &words) {
            return window.forecast()->text().contains(words) && window.forecast()->isVisible();
        };
        QTRY_VERIFY(says(u"1 passage(s) off record"_s));
        QCOMPARE(window.exportButton()->accessibleDescription(), window.forecast()->text());
        QTRY_VERIFY(shows(window, u"On mills."_s));
        QVERIFY(!shows(window, u"On *ferries*."_s));
        QVERIFY(QDir(m_folder->path()).isEmpty());

        // What is to check is in it or not, as is chosen.
        m_sample->project().undo();
        restrict(m_onFerries, Restriction::ToCheck);
        window.form()->toCheck()->setFocus();
        QTest::keyClick(window.form()->toCheck(), Qt::Key_Space);
        QTRY_VERIFY(says(u"1 passage(s) to check"_s));
        QTest::keyClick(window.form()->toCheck(), Qt::Key_Space);
        QTRY_COMPARE(window.forecast()->text(), u"Nothing will be left out."_s);
        QTRY_VERIFY(shows(window, u"On *ferries*."_s));
    }

    /// Without it names would go out that should not: nothing does until somebody says so.
    void aMissingKeyFileIsNamed()
    {
        annotate(m_ferry, u"Her dog is called Brisk."_s);
        const QString keyFile = path(u"names.csv"_s);
        Settings::setKeyFile(m_sample->path(), keyFile);
        ExportWindow window(m_sample->project(), {});
        window.show();
        QVERIFY(window.form()->obstacle().contains(u"names.csv"));
        QTRY_VERIFY(shows(window, u"names.csv"_s));
        QVERIFY(!window.exportButton()->isEnabled());
        QTest::mouseClick(window.form()->aliases(), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(!window.form()->aliases()->isChecked());
        QCOMPARE(window.form()->obstacle(), QString());
        QVERIFY(window.exportButton()->isEnabled());
        QTRY_VERIFY(shows(window, u"Brisk"_s));
    }

    void foretellsInterviewsAndPersons()
    {
        restrict(m_mill, Restriction::OffRecord);
        sure(m_sample->project().loadLabels());
        const LabelId label = m_sample->data().labelsOf(m_ferry)[0];
        sure(PeopleEditing(m_sample->project()).assign({label}, u"Ann Keller"_s));
        restrict(m_sample->data().speakerNamed(u"Ann Keller")->id, Restriction::OffRecord);
        ExportWindow window(m_sample->project(), m_ferry);
        window.show();
        QTRY_VERIFY(window.forecast()->text().contains(u"1 interview(s) as a whole"));
        QTRY_VERIFY2(window.forecast()->text().contains(u"all words of 1 person(s)"), // in both interviews
                     qPrintable(window.forecast()->text()));
        choose(window, Scope::Current);
        QTRY_VERIFY(!window.forecast()->text().contains(u"interview(s) as a whole") &&
                    window.forecast()->text().contains(u"person(s)"));
    }

    void looksAnewWhenSomebodyComesBack()
    {
        ExportWindow window(m_sample->project(), m_ferry);
        window.show();
        QTRY_COMPARE(window.forecast()->text(), u"Nothing will be left out."_s);
        QWidget elsewhere;
        elsewhere.show();
        elsewhere.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&elsewhere));
        restrict(m_onFerries, Restriction::OffRecord);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(window.forecast()->text().contains(u"1 passage(s) off record"));
        QTRY_VERIFY(!shows(window, u"On ferries."_s));
    }

    void escapeCloses()
    {
        ExportWindow window(m_sample->project(), m_ferry);
        window.show();
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(!window.isVisible());
    }

    void thinkingBetterOfItInTheFileDialogWritesNothing()
    {
        ExportWindow window(m_sample->project(), m_ferry);
        window.show();
        exportTo(window, {});
        QVERIFY(window.isVisible());
        QVERIFY(window.exportButton()->isEnabled());
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    /// Nothing that a quote or a note says is fetched or run by looking at it.
    void nothingIsFetched()
    {
        annotate(m_ferry, u"![a](https://a.example/x.png) <img src=\"https://a.example/y.png\">"_s);
        ExportWindow window(m_sample->project(), m_ferry);
        window.show();
        QTRY_VERIFY(shows(window, u"<img src="_s)); // as words
    }
};

QTEST_MAIN(ExportWindowTest)
#include "tst_exportwindow.moc"
