// SPDX-License-Identifier: MIT
#include "models/items/importlabels.h"
#include "models/items/importoutline.h"
#include "models/items/importpreview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

/// The labels and the tree of the one source that is looked at.
class ImportModelsTest : public QObject
{
    Q_OBJECT

    static ImportRequest talk()
    {
        return {.file = u"talk.md"_s,
                .pasted =
                    u"**Ann:** Hello?\n\n**Ben:** Hello. 😀\n\n## One\n\n**Ann:** Who?\n\n**B.:** I.\n\n"
                    "**Ben:** Me.\n\n## Two\n\n**Ann:** Well?\n\n**Ben:** Well.\n"_s};
    }
    static std::shared_ptr<const ReadSource> read(const ImportRequest &request)
    {
        NoProgress progress;
        auto made = readSource(request, progress);
        return made ? std::make_shared<const ReadSource>(std::move(*made)) : nullptr;
    }
    static SourceScan scan(const ImportRequest &request)
    {
        NoProgress progress;
        return scanSource(request, progress);
    }
    /// Every row with its depth.
    static QStringList treeOf(const ImportOutline &outline, const QModelIndex &parent = {})
    {
        QStringList lines;
        for (int row = 0; row < outline.rowCount(parent); ++row) {
            const QModelIndex here = outline.index(row, 0, parent);
            lines.append(QString(parent.isValid() ? 2 : 0, u' ') + here.data().toString() + u'|' +
                         here.siblingAtColumn(ImportOutline::WordsColumn).data().toString());
            lines += treeOf(outline, here);
        }
        return lines;
    }

private Q_SLOTS:
    void theTreeIsAsItWillBe()
    {
        ImportOutline outline;
        const QAbstractItemModelTester tester(&outline,
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        outline.show(read(talk()));
        QCOMPARE(treeOf(outline),
                 (QStringList{u"Ann|Hello?"_s, u"Ben|Hello. 😀"_s, u"One|"_s, u"  Ann|Who?"_s, u"  B.|I."_s,
                              u"  Ben|Me."_s, u"Two|"_s, u"  Ann|Well?"_s, u"  Ben|Well."_s}));
        QVERIFY(outline.index(2, 0).data(IsSectionRole).toBool());
        outline.show(nullptr);
        QCOMPARE(outline.rowCount(), 0);
        ImportRequest titled = talk();
        titled.pasted = titled.pasted->sliced(titled.pasted->indexOf(u"## One"));
        outline.show(read(titled));
        QCOMPARE(outline.rowCount(), 2);
        QCOMPARE(outline.rowCount(outline.index(0, 0)), 3);
    }

    void rowsKnowTheirPlaceInTheSource()
    {
        ImportOutline outline;
        const auto made = read(talk());
        outline.show(made);
        const QStringView source = made->source.text;
        const auto words = [&](const QModelIndex &row) {
            const qsizetype start = row.data(SourceStartRole).toLongLong();
            return source.sliced(start, row.data(SourceStopRole).toLongLong() - start);
        };
        QCOMPARE(words(outline.index(1, 0)), u"Hello. 😀");
        QCOMPARE(words(outline.index(2, 0)), u"One");
        const QModelIndex me = outline.index(2, 0, outline.index(2, 0));
        QCOMPARE(words(me), u"Me.");
        QCOMPARE(outline.rowAtSource(source.indexOf(u"Me.") + 1), me);
        QCOMPARE(outline.rowAtSource(source.indexOf(u"One")), outline.index(2, 0));
        QCOMPARE(outline.rowAtSource(source.size()), outline.index(1, 0, outline.index(3, 0)));
        QVERIFY(!outline.rowAtSource(0).isValid());
    }

    void whatIsLeftOutIsGone()
    {
        ImportRequest request = talk();
        request.options.setEdit({.label = u"B."_s, .name = u"Ben"_s});
        ImportOutline outline;
        outline.show(read(request));
        const QModelIndex one = outline.index(2, 0);
        QCOMPARE(outline.rowCount(one), 2); // what two labels said is one turn
        request.options.leftOut = outline.blocksOf({outline.index(1, 0, one)});
        QCOMPARE(request.options.leftOut.size(), size_t(2));
        outline.show(read(request));
        QCOMPARE(outline.rowCount(outline.index(2, 0)), 1);
        const auto more = outline.blocksOf({outline.index(2, 0)});
        request.options.leftOut.insert(request.options.leftOut.end(), more.begin(), more.end());
        outline.show(read(request));
        QCOMPARE(treeOf(outline), (QStringList{u"Ann|Hello?"_s, u"Ben|Hello. 😀"_s, u"Two|"_s,
                                               u"  Ann|Well?"_s, u"  Ben|Well."_s}));
    }

    void labelsAreEditedInPlace()
    {
        const SourceScan found = scan(talk());
        ReadingOptions options;
        ImportLabels labels;
        const QAbstractItemModelTester tester(&labels, QAbstractItemModelTester::FailureReportingMode::Fatal);
        labels.show(found.labels, options);
        QObject::connect(&labels, &ImportLabels::edited, &labels, [&](const QList<LabelEdit> &edits) {
            for (const LabelEdit &edit : edits) {
                options.setEdit(edit);
            }
            labels.show(found.labels, options);
        });
        QCOMPARE(labels.rowCount(), 3);
        const auto text = [&](int row, int column) { return labels.index(row, column).data().toString(); };
        const auto set = [&](int row, int column, const QVariant &value) {
            return labels.setData(labels.index(row, column), value, Qt::EditRole);
        };
        QCOMPARE(text(2, ImportLabels::WrittenColumn), u"B."_s);
        QCOMPARE(text(1, ImportLabels::TurnsColumn), u"3"_s);
        QVERIFY(set(2, ImportLabels::NameColumn, u" Ben "_s));
        QVERIFY(set(1, ImportLabels::RoleColumn, int(Role::Other)));
        QCOMPARE(text(2, ImportLabels::RoleColumn), u"Other"_s); // of both
        QVERIFY(set(2, ImportLabels::PersonColumn, u"Ben Ray"_s));
        QCOMPARE(text(1, ImportLabels::PersonColumn), u"Ben Ray"_s);
        QVERIFY(!set(2, ImportLabels::NameColumn, u"Ben"_s)); // as it is
        QVERIFY(set(2, ImportLabels::NameColumn, u"B."_s));   // as written: no edit of the name any more
        QVERIFY(options.editOf(found.labels[2].label).name.isEmpty());
        QVERIFY(!labels.flags(labels.index(0, ImportLabels::TurnsColumn)).testFlag(Qt::ItemIsEditable));
    }

    void theNewestPreviewIsShown()
    {
        ImportPreview preview;
        QSignalSpy ready(&preview, &ImportPreview::ready);
        QSignalSpy failed(&preview, &ImportPreview::failed);
        ImportRequest request = talk();
        for (const SpeakerShape shape : {SpeakerShape::Nobody, SpeakerShape::NameLine, SpeakerShape::Colon}) {
            request.options.shape = shape;
            preview.read(request);
        }
        QTRY_COMPARE(ready.size(), 1);
        const auto made = ready.front().front().value<std::shared_ptr<const ReadSource>>();
        QCOMPARE(made->edited.transcript.labels.size(), size_t(3));
        preview.read({.file = u"/none.txt"_s});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::FileNotFound);
        preview.read(talk());
        preview.cancel();
        QVERIFY(!preview.isBusy());
    }
};

QTEST_GUILESS_MAIN(ImportModelsTest)
#include "tst_importmodels.moc"
