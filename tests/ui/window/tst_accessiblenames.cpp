// SPDX-License-Identifier: MIT
#include "models/project/editing.h"
#include "models/project/peopleediting.h"
#include "tests/support/sampleproject.h"
#include "tests/support/sure.h"
#include "ui/annotating/tagpicker.h"
#include "ui/comparing/comparisonpage.h"
#include "ui/comparing/comparisonwindow.h"
#include "ui/editing/replacewindow.h"
#include "ui/export/exportwindow.h"
#include "ui/export/templateeditor.h"
#include "ui/import/importwindow.h"
#include "ui/pane/episodepane.h"
#include "ui/pane/panefilter.h"
#include "ui/pane/panefind.h"
#include "ui/review/comparisonview.h"
#include "ui/review/reviewpanel.h"
#include "ui/sharing/aliaseswindow.h"
#include "ui/sharing/sharedialog.h"
#include "ui/sharing/withdrawaldialog.h"
#include "ui/sorting/sortingpage.h"
#include "ui/sorting/subtagbar.h"
#include "ui/window/mainwindow.h"
#include "ui/window/session.h"
#include "ui/window/welcomepage.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

/// Controls that a person acts on, which a screen reader has to name.
bool needsName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::List:
    case QAccessible::Tree:
    case QAccessible::Table:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
    case QAccessible::ProgressBar:
    case QAccessible::MenuItem:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::Document:
        return true;
    default:
        return false;
    }
}

/// What belongs to a control of Qt's own making and is named by it.
bool isInner(const QAccessibleInterface *control)
{
    const QObject *object = control->object();
    // The icon in a field says nothing that the field's own name does not.
    if (!object || object->inherits("QScrollBar") || object->inherits("QLineEditIconButton") ||
        object->objectName().startsWith(u"qt_")) {
        return object != nullptr;
    }
    for (const QObject *above = object->parent(); above; above = above->parent()) {
        if (above->inherits("QComboBox")) {
            return true;
        }
    }
    return object->parent() && object->parent()->inherits("QDockWidget");
}

void collectUnnamed(QAccessibleInterface *control, const QString &path, QStringList &unnamed, int &named)
{
    if (!control || control->state().invisible) {
        return;
    }
    const QObject *object = control->object();
    const QString here =
        path + u'/' +
        (object ? QString::fromLatin1(object->metaObject()->className()) : QString::number(control->role()));
    if (needsName(control->role()) && !isInner(control)) {
        if (control->text(QAccessible::Name).trimmed().isEmpty()) {
            unnamed.append(here);
        } else {
            ++named;
        }
    }
    // Rows of lists are data, not controls.
    if (control->role() == QAccessible::Tree || control->role() == QAccessible::List ||
        control->role() == QAccessible::Table) {
        return;
    }
    for (int i = 0; i < control->childCount(); ++i) {
        collectUnnamed(control->child(i), here, unnamed, named);
    }
}

} // namespace

/// Walks what a screen reader sees of each window and fails on a control without a name.
class AccessibleNamesTest : public QObject
{
    Q_OBJECT

    void check(QWidget &window, int atLeast)
    {
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QStringList unnamed;
        int named = 0;
        collectUnnamed(QAccessible::queryAccessibleInterface(&window), {}, unnamed, named);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
        QVERIFY2(named >= atLeast, qPrintable(QString::number(named)));
    }

private Q_SLOTS:
    void theWindowWithoutAProject()
    {
        Session session;
        MainWindow window(session);
        check(window, 5);
    }

    void theWindowWithAProject()
    {
        QString path;
        test::SampleProject sample;
        sample.fill();
        QVERIFY(sample.project().flush());
        Session session;
        MainWindow window(session);
        window.openProject(sample.path()); // as a second window: for reading
        check(window, 15);
        window.pane()->filter()->begin();
        window.pane()->find()->begin();
        check(window, 20);
    }

    void theReview()
    {
        test::SampleProject sample;
        sample.fill();
        const AnnotationId id = sample.data().annotationsOf(sample.data().liveEpisodes().front()).front();
        const Annotation before = *sample.data().annotations().find(id);
        Annotation after = before;
        after.state = AnchorState::ToReview;
        QVERIFY(sample.project().perform({.kind = ActionKind::ReviseEpisodes,
                                          .arguments = {},
                                          .changes = Change::update(before, after),
                                          .undo = {},
                                          .redo = {}}));
        ReviewPanel panel;
        panel.setProject(&sample.project());
        panel.resize(panel.sizeHint());
        panel.show();
        QTRY_VERIFY(panel.comparison()->isVisible());
        QCOMPARE(panel.current(), id);
        check(panel, 13);
        panel.setProject(nullptr);
    }

    void theExportWindow()
    {
        test::SampleProject sample;
        sample.fill();
        ExportWindow window(sample.project(), sample.data().liveEpisodes().front());
        check(window, 8);
    }

    void theTemplates()
    {
        test::SampleProject sample;
        const ExportKind &notes = exportKinds().front();
        TemplateEditor editor(sample.project(), [&] {
            return ExportTask{
                .kind = &notes, .format = &notes.formats.front(), .selection = {}, .options = {}};
        });
        check(editor, 6);
    }

    void theAliases()
    {
        test::SampleProject sample;
        sample.fill();
        AliasesWindow window(sample.project());
        check(window, 5);
        QTemporaryDir folder;
        test::sure(window.model().create(folder.filePath(u"key.csv"_s)));
        check(window, 7);
    }

    void aCopyToShare()
    {
        test::SampleProject sample;
        sample.fill();
        ShareDialog dialog(sample.project());
        check(dialog, 4);
    }

    void aWithdrawal()
    {
        test::SampleProject sample;
        sample.fill();
        const SpeakerId person = test::sure(PeopleEditing(sample.project()).make(u"Zoe Quill"_s));
        WithdrawalDialog dialog(sample.project(), *sample.data().speakers().find(person));
        check(dialog, 5);
    }

    void theImportWindow()
    {
        test::SampleProject sample;
        sample.fill();
        ImportWindow window(sample.project());
        QTemporaryDir folder;
        QFile file(folder.filePath(u"talk.md"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("**Ann:** Who?\n\n**Ben:** I.\n\n**Ann:** Why?\n\n**Ben:** So.\n");
        file.close();
        QSignalSpy settled(&window.review(), &ImportReview::settled);
        window.review().addPaths({file.fileName()});
        QTRY_COMPARE(settled.size(), 1);
        check(window, 9);
    }

    void theReplaceWindow()
    {
        test::SampleProject sample;
        sample.fill();
        ReplaceWindow window(sample.project());
        window.setEpisode(sample.data().liveEpisodes().front());
        window.begin(u"the"_s);
        QTRY_VERIFY(window.model().placeCount() > 0);
        check(window, 8);
    }

    void theComparison()
    {
        test::SampleProject sample;
        sample.fill();
        QVERIFY(sample.project().flush());
        ComparisonWindow window(sample.project(), sample.data().liveEpisodes().front());
        window.show();
        QTRY_VERIFY(window.page()->texts());
        check(window, 8);
    }

    void theCardsToSort()
    {
        test::SampleProject sample;
        sample.fill();
        const TagId tag = sample.data().childrenOf({}).front();
        QVERIFY(Editing(sample.project()).createTag(u"Inside"_s, tag));
        SortingPage page(&sample.project(), SortedTag{.tag = sample.data().tags().find(tag)->guid});
        QTRY_VERIFY(!page.bar()->buttons().empty());
        check(*page.widget(), 4);
    }

    void theTagPicker()
    {
        test::SampleProject sample;
        sample.fill();
        TagPicker picker;
        picker.open(sample.data(), {0, 0});
        check(picker, 2);
    }
};

QTEST_MAIN(AccessibleNamesTest)
#include "tst_accessiblenames.moc"
