// SPDX-License-Identifier: MIT
// What screen readers get from the reader view.
#include "tests/ui/reader/sampletranscript.h"
#include "ui/reader/readerview.h"

#include <QAccessible>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(QAccessible::TextBoundaryType)

namespace
{

/// The events sent since the last look, as one line each.
QStringList events;

void record(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::TextCaretMoved) {
        events += u"caret %1"_s.arg(static_cast<QAccessibleTextCursorEvent *>(event)->cursorPosition());
    } else if (event->type() == QAccessible::TextSelectionChanged) {
        const auto *selection = static_cast<QAccessibleTextSelectionEvent *>(event);
        events += u"selection %1 %2"_s.arg(selection->selectionStart()).arg(selection->selectionEnd());
    } else if (event->type() == QAccessible::Announcement) {
        events += u"say %1"_s.arg(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
    }
}

} // namespace

class ReaderAccessibleTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ReaderView> m_view;
    QAccessibleTextInterface *m_text = nullptr;

    [[nodiscard]] int at(QStringView quote) const
    {
        return int(test::rangeOf(*m_view->transcript(), quote).start.value());
    }

private Q_SLOTS:
    void initTestCase() { QAccessible::installUpdateHandler(record); }

    void init()
    {
        m_view = std::make_unique<ReaderView>();
        m_view->resize(800, 500);
        m_view->setTranscript(test::sampleInterview(true));
        m_view->show();
        m_view->setFocus();
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(interface);
        m_text = interface->textInterface();
        QVERIFY(m_text);
        events.clear();
    }

    void isOneNamedReadOnlyText()
    {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(!interface->text(QAccessible::Name).isEmpty());
        QCOMPARE(interface->text(QAccessible::Description), u"La maison de l’éclusier"_s);
        QVERIFY(interface->state().readOnly);
        QVERIFY(interface->state().multiLine);
        QCOMPARE(interface->role(), QAccessible::EditableText);
        QCOMPARE(interface->childCount(), 0);
        QCOMPARE(m_text->characterCount(), int(m_view->transcript()->body.size()));
        QCOMPARE(m_text->text(0, -1), m_view->transcript()->body);
        QCOMPARE(m_text->text(3, 9), u"maison"_s);
        QCOMPARE(m_text->text(-5, 2), u"La"_s);
    }

    void unitsAroundAPlace_data()
    {
        using Type = QAccessible::TextBoundaryType;
        QTest::addColumn<QString>("place");
        QTest::addColumn<Type>("type");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("here");
        QTest::addColumn<QString>("after");
        QTest::newRow("letter") << u"héron"_s << Type::CharBoundary << u" "_s << u"h"_s << u"é"_s;
        QTest::newRow("word") << u"héron"_s << Type::WordBoundary << u" "_s << u"héron"_s << u" "_s;
        QTest::newRow("sentence")
            << u"Tout le monde"_s << Type::SentenceBoundary << u"Nous avons signé en avril."_s
            << u"Tout le monde nous disait fous."_s
            << u"M. Lenoir, le notaire, nous a demandé : « Vous savez nager ? » à voix basse, en "
               u"rangeant ses papiers."_s;
        QTest::newRow("paragraph")
            << u"Et vous saviez"_s << Type::ParagraphBoundary
            << u"Nous avons signé en avril. Tout le monde nous disait fous. M. Lenoir, le "
               u"notaire, nous a demandé : « Vous savez nager ? » à voix basse, en rangeant ses "
               u"papiers."_s
            << u"Et vous saviez nager ?"_s << u"Non !"_s;
        QTest::newRow("line") << u"L’arrivée"_s << Type::LineBoundary << u"La maison de l’éclusier"_s
                              << u"L’arrivée"_s << u"Quand avez-vous vu la maison pour la première fois ?"_s;
    }

    void unitsAroundAPlace()
    {
        QFETCH(QString, place);
        QFETCH(QAccessible::TextBoundaryType, type);
        QFETCH(QString, before);
        QFETCH(QString, here);
        QFETCH(QString, after);
        const int offset = at(place);
        int start = 0;
        int stop = 0;
        QCOMPARE(m_text->textAtOffset(offset, type, &start, &stop), here);
        QCOMPARE(m_text->text(start, stop), here);
        QCOMPARE(m_text->textBeforeOffset(offset, type, &start, &stop), before);
        QCOMPARE(m_text->text(start, stop), before);
        QCOMPARE(m_text->textAfterOffset(offset, type, &start, &stop), after);
        QCOMPARE(m_text->text(start, stop), after);
    }

    void endsOfTheText()
    {
        int start = 0;
        int stop = 0;
        QVERIFY(m_text->textBeforeOffset(0, QAccessible::WordBoundary, &start, &stop).isEmpty());
        QCOMPARE(start, -1);
        const int count = m_text->characterCount();
        QVERIFY(m_text->textAfterOffset(count - 1, QAccessible::CharBoundary, &start, &stop).isEmpty());
        QVERIFY(m_text->textAtOffset(count + 5, QAccessible::CharBoundary, &start, &stop).isEmpty());
        m_view->setTranscript(nullptr);
        QCOMPARE(m_text->characterCount(), 0);
        QVERIFY(m_text->text(0, 10).isEmpty());
        QVERIFY(m_text->textAtOffset(0, QAccessible::LineBoundary, &start, &stop).isEmpty());
        QVERIFY(m_text->characterRect(0).isNull());
    }

    void caretAndSelectionAreTold()
    {
        const int place = at(u"Tout le monde");
        m_text->setCursorPosition(place);
        QCOMPARE(m_text->cursorPosition(), place);
        QVERIFY(events.contains(u"caret %1"_s.arg(place)));
        QVERIFY(!m_view->hasFocus() || events.contains(u"say Thomas"_s));
        events.clear();
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(events,
                 (QStringList{u"selection %1 %2"_s.arg(place).arg(place + 5), u"caret %1"_s.arg(place + 5)}));
        int start = 0;
        int stop = 0;
        QCOMPARE(m_text->selectionCount(), 1);
        m_text->selection(0, &start, &stop);
        QCOMPARE(m_text->text(start, stop), u"Tout "_s);
        m_text->removeSelection(0);
        QCOMPARE(m_text->selectionCount(), 0);
        m_text->addSelection(place, place + 4);
        QCOMPARE(m_view->selectedText(), u"Tout"_s);
    }

    void placesOnTheScreen()
    {
        const int place = at(u"première");
        const QRect rect = m_text->characterRect(place);
        QVERIFY(rect.width() > 2);
        QCOMPARE(m_text->offsetAtPoint(rect.center() - QPoint(rect.width() / 2 - 1, 0)), place);
        QCOMPARE(m_text->offsetAtPoint({-5'000, -5'000}), -1);
        m_text->scrollToSubstring(m_text->characterCount() - 5, m_text->characterCount());
        QVERIFY(!m_text->characterRect(m_text->characterCount() - 2).isNull());
    }

    /// Words that are hidden are not read out, and places are what they were.
    void hiddenQuestionsAreNotRead()
    {
        const int question = at(u"Et vous saviez nager ?");
        const int before = at(u"à voix basse, en");
        const int count = m_text->characterCount();
        m_view->setHidesQuestions(true);
        QCOMPARE(m_text->characterCount(), count);
        const QString all = m_text->text(0, -1);
        QCOMPARE(all.size(), count);
        QVERIFY(!all.contains(u"Et vous saviez nager"));
        QVERIFY(!all.contains(u"Quand avez-vous vu"));
        QCOMPARE(all.indexOf(u"Non !"), m_view->transcript()->body.indexOf(u"Non !"));
        QVERIFY(m_text->text(question + 3, question + 7).trimmed().isEmpty());
        QCOMPARE(m_text->text(at(u"Non !") - 2, at(u"Non !") + 3), u"\n\nNon"_s);
        int start = 0;
        int stop = 0;
        QCOMPARE(m_text->textAfterOffset(before, QAccessible::ParagraphBoundary, &start, &stop), u"Non !"_s);
        QCOMPARE(start, at(u"Non !"));
        QVERIFY(
            m_text->textBeforeOffset(start, QAccessible::LineBoundary, &start, &stop).contains(u"papiers."));
        QVERIFY(!m_text->textAtOffset(question, QAccessible::NoBoundary, &start, &stop).contains(u"saviez"));
        QVERIFY(m_text->characterRect(question).isNull());
        QVERIFY(!m_text->characterRect(at(u"Non !")).isNull());
        // Who goes there reads it.
        m_text->setCursorPosition(question + 3);
        QCOMPARE(m_text->cursorPosition(), question + 3);
        QCOMPARE(m_text->text(question + 3, question + 7), u"vous"_s);
        QVERIFY(!m_text->characterRect(question).isNull());
    }

    void highlightsAreAttributes()
    {
        const Utf16Range range = test::rangeOf(*m_view->transcript(), u"un héron");
        m_view->updateHighlight({.id = AnnotationId(1),
                                 .range = range,
                                 .colour = Colour{0x102030},
                                 .tagColours = {},
                                 .tagNames = {},
                                 .hasNote = false});
        int start = 0;
        int stop = 0;
        const auto first = int(range.start.value());
        const auto last = int(range.stop.value());
        QCOMPARE(m_text->attributes(first + 3, &start, &stop), u"background-color:rgb(16,32,48);"_s);
        QCOMPARE(start, first);
        QCOMPARE(stop, last);
        QVERIFY(m_text->attributes(last, &start, &stop).isEmpty());
        QCOMPARE(start, last);
    }
};

QTEST_MAIN(ReaderAccessibleTest)
#include "tst_readeraccessible.moc"
