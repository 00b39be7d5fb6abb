// SPDX-License-Identifier: MIT
#include "models/items/textsearch.h"
#include "tests/support/interview.h"

#include <QSignalSpy>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class TextSearchTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Transcript> m_text =
        std::make_shared<Transcript>(test::interviewOf(u"Q: The river?\nA: The ferry, and the river."_s));

private Q_SLOTS:
    void finds()
    {
        TextSearch search;
        std::vector<Utf16Range> hits;
        connect(&search, &TextSearch::found, this, [&](const auto &found) { hits = found; });
        search.start(m_text, u"riv"_s);
        QVERIFY(search.isRunning());
        QTRY_VERIFY(!search.isRunning());
        QCOMPARE(hits.size(), size_t(2));
        QCOMPARE(m_text->text(hits.back()).toString(), u"river"_s);
        search.start(m_text, u"sea"_s);
        QTRY_VERIFY(hits.empty());
    }

    /// Of what was asked for before, nothing is told.
    void theLastQuestionIsAnswered()
    {
        TextSearch search;
        QList<size_t> counts;
        connect(&search, &TextSearch::found, this, [&](const auto &found) { counts.append(found.size()); });
        search.start(m_text, u"the"_s);
        search.start(m_text, u"the river"_s);
        search.start(m_text, u"the ferry"_s);
        QTRY_VERIFY(!search.isRunning());
        QCOMPARE(counts, QList<size_t>{1});
    }

    void isCancelled()
    {
        TextSearch search;
        const QSignalSpy found(&search, &TextSearch::found);
        search.start(m_text, u"the"_s);
        search.cancel();
        QVERIFY(!search.isRunning());
        QTRY_VERIFY(search.children().isEmpty()); // the worker has ended
        QVERIFY(found.isEmpty());
    }

    void isDeletedWhileItRuns()
    {
        auto search = std::make_unique<TextSearch>();
        search->start(m_text, u"the"_s);
        search.reset();
    }
};

QTEST_GUILESS_MAIN(TextSearchTest)
#include "tst_textsearch.moc"
