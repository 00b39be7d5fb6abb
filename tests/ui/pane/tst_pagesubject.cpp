// SPDX-License-Identifier: MIT
#include "ui/pane/panelayout.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class PageSubjectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asLayoutsKeepThem()
    {
        const QUuid guid = QUuid::createUuid();
        const std::vector<PageSubject> all{
            Collection{.kind = Collection::Kind::Tag, .object = guid, .query = {}},
            Collection{.kind = Collection::Kind::Search, .object = {}, .query = u"ferry"_s},
            FormerText{.episode = guid, .revision = RevisionId(7), .isBeforeEdits = true},
            SourceOf{.episode = guid},
            NoteOn{.object = guid},
            SortedTag{.tag = guid}};
        PaneLayout layout;
        for (const PageSubject &subject : all) {
            QCOMPARE(pageSubjectFromJson(toJson(subject)), std::optional(subject));
            layout.panes.push_back({.episode = {}, .revision = {}, .page = subject, .anchor = {}});
        }
        layout.panes.push_back({.episode = guid, .revision = RevisionId(7), .anchor = {.turn = 3}});
        QCOMPARE(PaneLayout::fromJson(layout.toJson()), layout);
    }

    void whatIsNone()
    {
        QVERIFY(!pageSubjectFromJson({}));
        QVERIFY(!pageSubjectFromJson({{u"former"_s, u"yesterday"_s}}));
        QVERIFY(!pageSubjectFromJson({{u"note"_s, u"no GUID"_s}}));
        QVERIFY(!pageSubjectFromJson({{u"sorted"_s, u"no GUID"_s}}));
        QVERIFY(!pageSubjectFromJson({{u"collection"_s, QJsonObject{{u"kind"_s, u"basket"_s}}}}));
    }
};

QTEST_GUILESS_MAIN(PageSubjectTest)
#include "tst_pagesubject.moc"
