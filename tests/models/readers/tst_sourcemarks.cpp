// SPDX-License-Identifier: MIT
#include "models/readers/sourcemarks.h"
#include "tests/models/readers/sources.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

/// What a person is shown as the reason for a tree.
class SourceMarksTest : public QObject
{
    Q_OBJECT

    static Transcript read(const Source &source, const ReadingOptions &options = {})
    {
        NoProgress progress;
        return readUnedited(source, options, progress).value_or(Transcript());
    }
    /// "label Ann", "title One", "question Who?"
    static QStringList marksOf(const Source &source, const ReadingOptions &options = {})
    {
        QStringList marks;
        for (const SourceMark &mark : sourceMarks(source.text, read(source, options))) {
            const auto kind = mark.kind == SourceMark::Kind::Label   ? u"label "_s
                              : mark.kind == SourceMark::Kind::Title ? u"title "_s
                                                                     : u"question "_s;
            marks.append(kind + source.text.sliced(mark.start, mark.length));
        }
        return marks;
    }

private Q_SLOTS:
    void marks_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("marks");
        QTest::newRow("labels and titles")
            << QByteArray("# One\n\n**Ann:** Who is Ben? 😀\n\n**Ben:** I. For example: this.\n\n## Two\n\n"
                          "**Ann:** Why?\n\n**Ben:** So.\n")
            << QStringList{u"title One"_s, u"label Ann"_s, u"label Ben"_s,
                           u"title Two"_s, u"label Ann"_s, u"label Ben"_s};
        QTest::newRow("dashes")
            << QByteArray("— Where did you live?\n\n— By the mill, with my parents.\n\n— And the school?\n\n"
                          "— Two miles away.\n\n— On foot?\n\n— On foot.\n")
            << QStringList{u"question Where did you live?"_s, u"question And the school?"_s,
                           u"question On foot?"_s};
        QTest::newRow("JSON") << QByteArray(
                                     "{\"segments\": [{\"start\": 0.0, \"end\": 2.0, \"speaker\": \"ANN\", "
                                     "\"text\": \"Who?\"}, {\"start\": 2.0, \"end\": 3.0, \"speaker\": "
                                     "\"BEN\", \"text\": \"I.\"}]}")
                              << QStringList{u"label ANN"_s, u"label BEN"_s};
        QTest::newRow("nobody named")
            << QByteArray("Once there was an inn. Note: it was large.\n") << QStringList();
    }

    void marks()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QStringList, marks);
        QCOMPARE(marksOf(test::sourceOf(text)), marks);
    }

    void nobodysLabelsAreNotMarked()
    {
        const Source source = test::sourceOf("Ann: Who?\n\nBen: I.\n\nAnn: Why?\n\nBen: So.\n");
        QCOMPARE(marksOf(source).size(), 4);
        QCOMPARE(marksOf(source, {.shape = SpeakerShape::Nobody}), QStringList());
    }

    void example_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("example");
        QTest::newRow("colon") << QByteArray("Ann: Who?\n\nBen: I.\n\nAnn: Why?\n\nBen: So.\n")
                               << u"Ben: I."_s;
        QTest::newRow("name and time")
            << QByteArray("Ann Bell  0:01\nWho was there?\n\nBen Ray  0:12\nNobody was.\n\nAnn Bell  0:20\n"
                          "And why?\n\nBen Ray  0:25\nIt rained.\n")
            << u"Ben Ray 0:12 Nobody was."_s;
        QTest::newRow("long") << "Ann: Who?\n\nBen: " + QByteArray("very long ").repeated(30) +
                                     ".\n\nAnn: Why?\n\nBen: So.\n"
                              << u"Ben: very long very long very long very long very long very…"_s;
        QTest::newRow("nobody") << QByteArray("Once there was an inn.\n\nIt was large.\n") << QString();
    }

    void example()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, example);
        const Source source = test::sourceOf(text);
        const QString made = labelExample(source.text, read(source));
        QCOMPARE(made, example);
        QVERIFY(made.size() <= ExampleUnits);
    }
};

QTEST_GUILESS_MAIN(SourceMarksTest)
#include "tst_sourcemarks.moc"
