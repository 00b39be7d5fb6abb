// SPDX-License-Identifier: MIT
#include "tests/models/writers/exportsample.h"

#include <QTest>

using namespace visavis;

class TestExportData final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsFollowTheCodebook()
    {
        const ExportData data = test::sampleExport();
        const std::vector<TagGroup> expected{
            {.tag = 1, .annotations = {{0, 0}}},
            {.tag = 2, .annotations = {{0, 0}, {1, 0}}},
            {.tag = 3, .annotations = {{0, 2}}},
            {.tag = -1, .annotations = {{0, 1}}},
        };
        QCOMPARE(groupByTag(data), expected);
        QCOMPARE(annotationCount(data), 4);
    }

    void doubledAndUnknownTagsCountOnce()
    {
        ExportData data = test::sampleExport();
        data.episodes.resize(1);
        data.episodes[0].annotations.resize(2);
        data.episodes[0].annotations[0].tags = {3, 3, 99, -1};
        data.episodes[0].annotations[1].tags = {99};
        const std::vector<TagGroup> expected{{.tag = 3, .annotations = {{0, 0}}},
                                             {.tag = -1, .annotations = {{0, 1}}}};
        QCOMPARE(groupByTag(data), expected);
    }

    void nothingGivesNothing() { QVERIFY(groupByTag({}).empty()); }
};

QTEST_GUILESS_MAIN(TestExportData)
#include "tst_exportdata.moc"
