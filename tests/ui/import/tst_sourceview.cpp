// SPDX-License-Identifier: MIT
#include "models/project/sourcescan.h"
#include "ui/import/sourceview.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace visavis;
using namespace Qt::StringLiterals;

/// The source as it is written: its colours, and the parts of a long one.
class SourceViewTest : public QObject
{
    Q_OBJECT

    static ReadSource read(const QString &text, const ReadingOptions &options = {})
    {
        NoProgress progress;
        return readSource({.file = u"talk.md"_s, .pasted = text, .options = options}, progress)
            .value_or(ReadSource());
    }
    static QString longTalk()
    {
        QString text;
        for (int i = 0; i < 20'000; ++i) {
            text += u"**%1:** This is what is said in turn %2.\n\n"_s.arg(i % 2 ? u"Ben"_s : u"Ann"_s).arg(i);
        }
        return text;
    }
    /// The weight and colour that these words are drawn in.
    static QTextCharFormat formatOf(const SourceView &view, const QString &words)
    {
        const QTextCursor found = view.document()->find(words);
        const int at = found.selectionStart() - found.block().position();
        QTextCharFormat format;
        for (const QTextLayout::FormatRange &range : found.block().layout()->formats()) {
            if (range.start <= at && at < range.start + range.length) {
                format.merge(range.format);
            }
        }
        return format;
    }
    static void show(SourceView &view, const ReadSource &read)
    {
        view.resize(500, 400);
        view.show(&read);
        static_cast<QWidget &>(view).show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.grab();
    }

private Q_SLOTS:
    void onlyWhatTheReaderTookForALabelLooksLikeOne()
    {
        const QString text = u"## One\n\n**Ann:** Who?\n\n**Ben:** I.\n\nFor example: this, at [00:12].\n\n"
                             "**Ann:** Why?\n\n**Ben:** So.\n"_s;
        SourceView view;
        const ReadSource labelled = read(text);
        show(view, labelled);
        QCOMPARE(formatOf(view, u"Ann"_s).fontWeight(), int(QFont::Bold));
        QCOMPARE(formatOf(view, u"One"_s).fontWeight(), int(QFont::Bold));
        QVERIFY(formatOf(view, u"Ann"_s).foreground() != formatOf(view, u"One"_s).foreground());
        QVERIFY(!formatOf(view, u"For example"_s).hasProperty(QTextFormat::ForegroundBrush));
        QVERIFY(formatOf(view, u"00:12"_s).hasProperty(QTextFormat::ForegroundBrush)); // by the definition
        const ReadSource unlabelled = read(text, {.shape = SpeakerShape::Nobody});
        view.show(&unlabelled);
        view.grab();
        QVERIFY(!formatOf(view, u"Ann"_s).hasProperty(QTextFormat::ForegroundBrush));
    }

    void coloursCanBeReadOnEveryGround_data()
    {
        QTest::addColumn<QColor>("ground");
        QTest::newRow("light") << QColor(0xffffff);
        QTest::newRow("sepia") << QColor(0xf6ecd9);
        QTest::newRow("dark") << QColor(0x1e2022);
    }

    void coloursCanBeReadOnEveryGround()
    {
        QFETCH(const QColor, ground);
        SourceView view;
        QPalette palette = view.palette();
        palette.setColor(QPalette::Base, ground);
        view.setPalette(palette);
        const ReadSource talk =
            read(u"---\ntitle: A talk\n---\n\n## One\n\n[00:12] **Ann:** Who? [laughs]\n\n"
                 "**Ben:** I.\n\n**Ann:** Why?\n\n**Ben:** So.\n"_s);
        show(view, talk);
        const auto luminance = [](const QColor &colour) {
            const auto linear = [](double part) {
                return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
            };
            return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
                   0.0722 * linear(colour.blueF());
        };
        for (const QString &words : {u"title"_s, u"A talk"_s, u"One"_s, u"00:12"_s, u"Ann"_s, u"laughs"_s}) {
            const QTextCharFormat format = formatOf(view, words);
            QVERIFY2(format.hasProperty(QTextFormat::ForegroundBrush), qPrintable(words));
            const double one = luminance(format.foreground().color());
            const double other = luminance(ground);
            QVERIFY2((std::max(one, other) + 0.05) / (std::min(one, other) + 0.05) >= 4.5, qPrintable(words));
        }
    }

    void anyPlaceOfALongSourceIsShown()
    {
        const ReadSource talk = read(longTalk());
        SourceView view;
        show(view, talk);
        QVERIFY(!view.isWhole());
        for (const int turn : {19'999, 0, 10'000}) {
            const QString words = u"This is what is said in turn %1."_s.arg(turn);
            const qsizetype place = talk.source.text.indexOf(words);
            view.mark(place, place + words.size(), true);
            QCOMPARE(view.extraSelections().size(), 1);
            QCOMPARE(view.extraSelections().constFirst().cursor.selectedText(), words);
            QVERIFY(view.viewport()->rect().contains(view.cursorRect().center()));
        }
    }

    void aPlaceIsToldWhereverItIs()
    {
        const ReadSource talk = read(longTalk());
        SourceView view;
        show(view, talk);
        const qsizetype place = talk.source.text.indexOf(u"turn 15000.");
        view.mark(place, place + 5, true);
        QSignalSpy chosen(&view, &SourceView::placeChosen);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().toLongLong(), place + 1);
    }

    void scrollingGoesOnThroughALongSource()
    {
        const QString text = longTalk();
        const ReadSource talk = read(text);
        SourceView view;
        show(view, talk);
        QSignalSpy changed(&view, &SourceView::partChanged);
        const auto top = [&] {
            QTextBlock block = view.cursorForPosition({1, 1}).block();
            return block.text().isEmpty() ? block.next().text() : block.text();
        };
        QString before;
        while (changed.isEmpty()) { // page by page: the top of the next part is where one was
            before = top();
            view.verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
            QCoreApplication::processEvents();
        }
        QVERIFY(text.indexOf(top()) > text.indexOf(before));
        QVERIFY(text.indexOf(top()) - text.indexOf(before) < 2'000); // a page further on
        const auto goTo = [&](QAbstractSlider::SliderAction end, const auto &isThere) {
            for (int part = 0; part < 100 && !isThere(); ++part) {
                view.verticalScrollBar()->triggerAction(end);
                QCoreApplication::processEvents();
            }
            return isThere();
        };
        QVERIFY(goTo(QAbstractSlider::SliderToMaximum, [&] { return text.endsWith(view.toPlainText()); }));
        QVERIFY(goTo(QAbstractSlider::SliderToMinimum, [&] { return text.startsWith(view.toPlainText()); }));
    }

    void whatCannotBeReadIsShownAllTheSame()
    {
        ReadSource unread{.source = read(u"Ann: Who?\n"_s).source, .reading = {}, .edited = {}};
        SourceView view;
        show(view, unread);
        QCOMPARE(view.toPlainText(), unread.source.text);
        QVERIFY(formatOf(view, u"Ann"_s).hasProperty(QTextFormat::ForegroundBrush)); // by its looks
        view.show(nullptr);
        QVERIFY(view.toPlainText().isEmpty());
    }
};

QTEST_MAIN(SourceViewTest)
#include "tst_sourceview.moc"
