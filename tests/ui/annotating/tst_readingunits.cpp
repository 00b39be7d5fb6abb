// SPDX-License-Identifier: MIT
#include "models/readers/reader.h"
#include "ui/annotating/passagelimits.h"
#include "ui/annotating/readingunits.h"
#include "ui/reader/readerview.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

/// Of one small interview: questions, a turn of several sentences and one of two paragraphs.
class ReadingUnitsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ReaderView> m_view;

    [[nodiscard]] QString words(Utf16Range range) const
    {
        return m_view->transcript()->text(range).toString();
    }
    [[nodiscard]] Utf16Range find(const QString &words) const
    {
        const qsizetype at = m_view->transcript()->body.indexOf(words);
        Q_ASSERT(at >= 0);
        return {Utf16Offset(at), Utf16Offset(at + words.size())};
    }

private Q_SLOTS:
    void init()
    {
        NoProgress progress;
        const auto source = decodeSource(
            u"ferry.md"_s,
            "# The ferry\n\n**Ann:** Where did you grow up?\n\n"
            "**Ben:** By the river. My father ran the ferry. « Ah bon ? » said M. Roy.\n\n"
            "**Ann:** Did you help him?\n\n**Ben:** I held the rope.\n\nAnd I learned to wait.\n");
        QVERIFY(source);
        auto read = readTranscript(*source, progress);
        QVERIFY(read);
        m_view = std::make_unique<ReaderView>();
        m_view->resize(600, 400);
        m_view->setTranscript(std::make_shared<const Transcript>(std::move(*read)));
    }

    void unitsAtAPlace_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<ReadingUnit>("unit");
        QTest::addColumn<QString>("words");
        using enum ReadingUnit;
        QTest::newRow("sentence") << u"father"_s << Sentence << u"My father ran the ferry."_s;
        QTest::newRow("its first letter") << u"My"_s << Sentence << u"My father ran the ferry."_s;
        QTest::newRow("French") << u"Ah"_s << Sentence << u"« Ah bon ? » said M. Roy."_s;
        QTest::newRow("turn") << u"rope"_s << Turn << u"I held the rope.\n\nAnd I learned to wait."_s;
        QTest::newRow("exchange") << u"rope"_s << Exchange
                                  << u"Did you help him?\n\nI held the rope.\n\nAnd I learned to wait."_s;
        QTest::newRow("title") << u"The ferry"_s << Sentence << QString();
    }

    void unitsAtAPlace()
    {
        QFETCH(const QString, place);
        QFETCH(const ReadingUnit, unit);
        QFETCH(const QString, words);
        QCOMPARE(this->words(ReadingUnits(*m_view).at(find(place).start, unit)), words);
    }

    /// From the first one to the last and back, all of them once.
    void unitsInOrder_data()
    {
        QTest::addColumn<ReadingUnit>("unit");
        QTest::addColumn<QStringList>("all");
        QTest::newRow("sentences") << ReadingUnit::Sentence
                                   << QStringList{
                                          u"Where did you grow up?"_s,   u"By the river."_s,
                                          u"My father ran the ferry."_s, u"« Ah bon ? » said M. Roy."_s,
                                          u"Did you help him?"_s,        u"I held the rope."_s,
                                          u"And I learned to wait."_s};
        QTest::newRow("turns") << ReadingUnit::Turn
                               << QStringList{
                                      u"Where did you grow up?"_s,
                                      u"By the river. My father ran the ferry. « Ah bon ? » said M. Roy."_s,
                                      u"Did you help him?"_s,
                                      u"I held the rope.\n\nAnd I learned to wait."_s};
    }

    void unitsInOrder()
    {
        QFETCH(const ReadingUnit, unit);
        QFETCH(const QStringList, all);
        const ReadingUnits units(*m_view);
        QStringList found;
        Utf16Range at = units.after(Utf16Offset(0), unit);
        Utf16Range last;
        for (; !at.isEmpty() && found.size() < 20; at = units.after(at.start, unit)) {
            found.append(words(at));
            last = at;
        }
        QCOMPARE(found, all);
        QStringList back{words(last)};
        for (at = units.before(last.start, unit); !at.isEmpty() && back.size() < 20;
             at = units.before(at.start, unit)) {
            back.prepend(words(at));
        }
        QCOMPARE(back, all);
    }

    void limitsMove_data()
    {
        QTest::addColumn<QString>("passage");
        QTest::addColumn<LimitStep>("step");
        QTest::addColumn<QString>("moved");
        using enum LimitStep::End;
        using enum LimitStep::By;
        using enum LimitStep::Way;
        const auto row = [](const char *name, const QString &passage, LimitStep step, const QString &moved) {
            QTest::newRow(name) << passage << step << moved;
        };
        row("end, a word more", u"My father"_s, {Stop, Word, Outwards}, u"My father ran"_s);
        row("end, a word less", u"My father ran"_s, {Stop, Word, Inwards}, u"My father"_s);
        row("end, over a full stop", u"the river"_s, {Stop, Word, Outwards}, u"the river. My"_s);
        row("end, one word is left", u"father"_s, {Stop, Word, Inwards}, u"father"_s);
        row("end in a word", u"My fat"_s, {Stop, Word, Outwards}, u"My father"_s);
        row("start, a word more", u"father ran"_s, {Start, Word, Outwards}, u"My father ran"_s);
        row("start, a word less", u"My father ran"_s, {Start, Word, Inwards}, u"father ran"_s);
        row("start, one word is left", u"ran"_s, {Start, Word, Inwards}, u"ran"_s);
        row("end, to the end of the sentence", u"My father"_s, {Stop, Sentence, Outwards},
            u"My father ran the ferry."_s);
        row("end, a sentence more", u"By the river."_s, {Stop, Sentence, Outwards},
            u"By the river. My father ran the ferry."_s);
        row("end, a sentence less", u"By the river. My father ran the ferry."_s, {Stop, Sentence, Inwards},
            u"By the river."_s);
        row("end, one sentence is left", u"By the river."_s, {Stop, Sentence, Inwards}, u"By the river."_s);
        row("start, a sentence more", u"My father"_s, {Start, Sentence, Outwards},
            u"By the river. My father"_s);
        row("start, to the start of the sentence", u"father ran"_s, {Start, Sentence, Outwards},
            u"My father ran"_s);
        row("start, a sentence less", u"By the river. My father ran"_s, {Start, Sentence, Inwards},
            u"My father ran"_s);
    }

    void limitsMove()
    {
        QFETCH(const QString, passage);
        QFETCH(const LimitStep, step);
        QFETCH(const QString, moved);
        QCOMPARE(words(movedLimit(*m_view, find(passage), step)), moved);
    }
};

QTEST_MAIN(ReadingUnitsTest)
#include "tst_readingunits.moc"
