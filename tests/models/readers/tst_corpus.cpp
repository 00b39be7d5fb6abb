// SPDX-License-Identifier: MIT
// Transcripts of all formats as their publishers wrote them, against what was counted by hand. Prints a
// table; corpusreport prints it as Markdown.
#include "tests/models/readers/corpustable.h"
#include "tests/support/shared.h"

#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

class CorpusTest : public QObject
{
    Q_OBJECT

private:
    std::vector<CorpusFile> m_files;
    CorpusTable m_table;

private Q_SLOTS:
    void agreesWithTheTruth_data()
    {
        QTest::addColumn<size_t>("index");
        const QString corpus = sharedPath(u"corpus"_s);
        if (corpus.isEmpty()) {
            QSKIP("The shared transcripts are not here.");
        }
        m_files = corpusFiles(corpus);
        QVERIFY(!m_files.empty());
        for (size_t i = 0; i < m_files.size(); ++i) {
            QTest::newRow(qPrintable(m_files[i].name)) << i;
        }
    }
    void agreesWithTheTruth()
    {
        QFETCH(const size_t, index);
        const CorpusFile &file = m_files[index];
        const auto reading = readCorpusFile(file);
        m_table.add(file, reading);
        QVERIFY(reading.has_value());
        QCOMPARE(reading->undecodable, 0);
        for (size_t kind = 0; kind < CountedKinds; ++kind) {
            if (!file.counts[kind]) {
                continue;
            }
            const int found = reading->counts[kind];
            if (reasonFor(file, Counted(kind)) != nullptr) {
                QVERIFY2(found != *file.counts[kind], "the reason why it differs is out of date");
            } else {
                QCOMPARE(found, *file.counts[kind]);
            }
        }
        if (!file.names.isEmpty() && reasonFor(file, Counted::Names) == nullptr) {
            QCOMPARE(reading->names, file.names);
        }
        if (file.isConformance || reasonFor(file, Counted::Times) != nullptr) {
            return;
        }
        if (file.first) {
            QCOMPARE(reading->first, *file.first);
        }
        if (file.last) {
            QVERIFY(std::ranges::contains(reading->last, *file.last));
        }
    }

    void cleanupTestCase() { qInfo("%s", qPrintable(m_table.text())); }
};

QTEST_GUILESS_MAIN(CorpusTest)
#include "tst_corpus.moc"
