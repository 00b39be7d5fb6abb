// SPDX-License-Identifier: MIT
#include "models/items/annotationmodel.h"
#include "tests/support/sampleproject.h"
#include "ui/annotations/cardlayout.h"
#include "ui/annotations/notetext.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QStandardItemModel>
#include <QTest>
#include <QTextLayout>

#include <random>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

/// Counted by laying the text out.
int realLines(const QString &text, const QFont &font, double width, int most)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    while (lines < most) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(width);
        ++lines;
    }
    layout.endLayout();
    return std::max(1, lines);
}

QStandardItem *card(const QString &quote, const QList<WornTag> &tags, const QStringList &notes)
{
    auto *item = new QStandardItem;
    item->setData(quote, AnnotationQuoteRole);
    item->setData(QVariant::fromValue(tags), AnnotationTagsRole);
    item->setData(notes, AnnotationNotesRole);
    item->setData(u"Ann"_s, AnnotationSpeakerRole);
    item->setData(u"The lock"_s, AnnotationSectionRole);
    item->setData(12, AnnotationTurnRole);
    item->setData(int(AnchorState::Anchored), AnnotationStateRole);
    return item;
}

WornTag tag(qint64 id, const QString &name)
{
    return {.id = TagId(id), .name = name, .colour = {}};
}

} // namespace

class CardLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreNeverCountedTooFew_data()
    {
        QTest::addColumn<QString>("letters");
        QTest::newRow("English") << u"the river falls and nobody crosses it at night when ice comes"_s;
        QTest::newRow("French") << u"l’écluse était fermée où çà naïf garçon élève été œuvre"_s;
        QTest::newRow("long words") << u"Donaudampfschifffahrtsgesellschaft anticonstitutionnellement"_s;
        QTest::newRow("Greek") << u"ο ποταμός κατεβαίνει και κανείς δεν περνάει τη νύχτα"_s;
    }

    void linesAreNeverCountedTooFew()
    {
        QFETCH(const QString, letters);
        const QStringList words = letters.split(u' ');
        const QFont font = QApplication::font();
        const LineCounter counter(font);
        std::mt19937 random(7);
        int tooMany = 0;
        for (int round = 0; round < 400; ++round) {
            QStringList text;
            for (size_t i = 0; i < 1 + random() % 30; ++i) {
                text.append(words[qsizetype(random() % size_t(words.size()))]);
            }
            const double width = 150 + double(random() % 400);
            const int counted = counter.count(text.join(u' '), width, 6);
            const int real = realLines(text.join(u' '), font, width, 6);
            QVERIFY2(counted >= real, qPrintable(text.join(u' ')));
            tooMany += counted > real ? 1 : 0;
        }
        QVERIFY2(tooMany < 60, qPrintable(QString::number(tooMany)));
    }

    void heightComesFromTheRecordsAlone()
    {
        test::SampleProject sample;
        sample.fill();
        QVERIFY(sample.project().loadAll());
        AnnotationModel model;
        model.setProject(&sample.project());
        QVERIFY(model.showProject());
        QCOMPARE_GT(model.rowCount(), 10);
        const CardStyle style(QApplication::font());
        QSet<double> heights;
        for (int row = 0; row < model.rowCount(); ++row) {
            const Annotation &annotation = *sample.data().annotations().find(model.idAt(row));
            for (const double width : {140.0, 240.0, 500.0}) {
                const CardLayout whole(style, CardContent(model.index(row), false), width);
                const CardLayout quick(style, CardContent::forHeight(annotation, sample.data()), width);
                QCOMPARE(quick.height(), whole.height());
                heights.insert(whole.height());
            }
        }
        QCOMPARE_GT(heights.size(), 3);
    }

    void chipsStayInside()
    {
        QStandardItemModel model;
        QList<WornTag> tags;
        for (int i = 1; i <= 9; ++i) {
            tags.append(tag(i, u"A tag of some length %1"_s.arg(i)));
        }
        model.appendRow(card(u"Quote"_s, tags, {}));
        const CardStyle style(QApplication::font());
        for (const double width : {120.0, 200.0, 300.0, 500.0, 900.0}) {
            const CardLayout layout(style, CardContent(model.index(0, 0), false), width);
            const auto &chips = layout.chips();
            QVERIFY(!chips.empty());
            QVERIFY(chips.back().rect.right() <= width);
            const auto shown = std::ranges::count_if(chips, [](const auto &chip) { return chip.index >= 0; });
            QVERIFY(shown >= 1);
            QCOMPARE(int(shown) + (chips.back().index < 0 ? chips.back().hidden : 0), 9);
            QCOMPARE(layout.tagAt(chips.front().rect.center()), TagId(1));
            QCOMPARE(layout.tagAt(QPointF(1, 1)), TagId());
        }
    }

    /// A restriction is said in short and leaves room for tags; how sure the place is, is said beside it.
    void restrictionsLeaveRoomForTags()
    {
        QStandardItemModel model;
        model.appendRow(card(u"Quote"_s, {tag(1, u"transmission"_s)}, {}));
        QStandardItem *item = model.item(0);
        const Access access{.restriction = Restriction::Embargoed, .embargo = QDate(2131, 6, 14)};
        item->setData(QVariant::fromValue(access), AnnotationAccessRole);
        const CardStyle style(QApplication::font());
        const QFontMetricsF metrics(style.small);
        const CardLayout layout(style, CardContent(model.index(0, 0), false), 320);
        QCOMPARE(layout.chips().size(), size_t(2));
        QVERIFY(layout.chips()[0].isAccess);
        QVERIFY(layout.isAccessAt(layout.chips()[0].rect.center()));
        QVERIFY(!layout.isAccessAt(layout.chips()[1].rect.center()));
        QCOMPARE_GE(layout.chips()[0].rect.width(), metrics.horizontalAdvance(u"Embargo 2131"_s));
        QCOMPARE_LT(layout.chips()[0].rect.width(), metrics.horizontalAdvance(accessText(access)));
        QCOMPARE_GE(layout.chips()[1].rect.width(), metrics.horizontalAdvance(u"transmission"_s));

        item->setData(int(AnchorState::ToReview), AnnotationStateRole);
        const CardLayout both(style, CardContent(model.index(0, 0), false), 320);
        QCOMPARE(both.chips().size(), size_t(3));
        QVERIFY(!both.chips()[0].isAccess && both.chips()[1].isAccess);
        item->setData(
            QVariant::fromValue(Access{.restriction = Restriction::Embargoed, .embargo = QDate(2001, 1, 1)}),
            AnnotationAccessRole);
        QVERIFY(!CardContent(model.index(0, 0), false).isRestricted());
    }

    void headingAndEditorTakeRoom()
    {
        QStandardItemModel model;
        QStandardItem *item = card(u"Quote"_s, {}, {u"Note"_s});
        item->setData(u"The ferry"_s, AnnotationEpisodeTitleRole);
        item->setData(u"Note"_s, AnnotationOwnNoteRole);
        model.appendRow(item);
        const CardStyle style(QApplication::font());
        const QModelIndex index = model.index(0, 0);
        const CardLayout plain(style, CardContent(index, false), 300);
        const CardLayout headed(style, CardContent(index, true), 300);
        QCOMPARE(headed.height() - plain.height(), 2 * CardStyle::Grid + style.headingLine);
        const CardLayout edited(style, CardContent(index, false), 300, 100);
        QCOMPARE(edited.editor().height(), 100.0);
        QVERIFY(edited.notes().empty());
        // Somebody else's stays to be read.
        item->setData(QString(), AnnotationOwnNoteRole);
        QCOMPARE(CardLayout(style, CardContent(index, false), 300, 100).notes().size(), 1U);
        QVERIFY(edited.height() > edited.editor().bottom());
    }

    /// A quotation mark alone on a line is what such spaces are there against.
    void spacesThatDoNotBreakStayInQuotes()
    {
        QStandardItemModel model;
        model.appendRow(card(u"\u00AB\u00A0Et  alors\u202F?\n\nRien.\u00A0\u00BB"_s, {}, {}));
        QCOMPARE(CardContent(model.index(0, 0), false).quote,
                 u"\u00AB\u00A0Et alors\u202F? Rien.\u00A0\u00BB"_s);
    }

    void notesShowWhatTheirMarkupMeans()
    {
        QStandardItemModel model;
        model.appendRow(card(u"Quote"_s, {}, {u"The *son*, not [the father](https://example.org)"_s}));
        const CardContent content(model.index(0, 0), false);
        QCOMPARE(content.notes.size(), 1);
        QCOMPARE(content.notes[0].words, u"The son, not the father"_s);
        const auto formats = noteFormats(content.notes[0], Qt::gray, Qt::white);
        QCOMPARE(formats.size(), 2);
        QVERIFY(formats[0].format.fontItalic());
        QCOMPARE(formats[0].start, 4);
        QCOMPARE(formats[0].length, 3);
        QVERIFY(formats[1].format.fontUnderline());
    }

    void strongNotesGetTheLinesTheyNeed()
    {
        const CardStyle style(QApplication::font());
        QFont strong = style.note;
        strong.setWeight(QFont::DemiBold);
        const QString word = u"remember "_s;
        for (int words = 2; words < 40; ++words) {
            const QString text = word.repeated(words).trimmed();
            QStandardItemModel model;
            model.appendRow(card(u"Quote"_s, {}, {u"**"_s + text + u"**"_s}));
            const CardLayout layout(style, CardContent(model.index(0, 0), false), 300);
            const CardLayout::NoteArea &note = layout.notes().front();
            QVERIFY(note.lines >= realLines(text, strong, note.rect.width(), CardStyle::MaxNoteLines));
        }
    }
};

QTEST_MAIN(CardLayoutTest)
#include "tst_cardlayout.moc"
