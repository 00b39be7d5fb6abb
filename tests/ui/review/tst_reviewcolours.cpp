// SPDX-License-Identifier: MIT
#include "models/project/editing.h"
#include "tests/support/sampleproject.h"
#include "tests/support/sure.h"
#include "ui/base/appearance.h"
#include "ui/reader/pagepalette.h"
#include "ui/review/comparisonview.h"
#include "ui/review/reviewmark.h"
#include "ui/review/reviewpanel.h"

#include <QApplication>
#include <QCheckBox>
#include <QListView>
#include <QPainter>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>

#include <array>

using namespace visavis;
using namespace Qt::StringLiterals;
using test::sure;

namespace
{

constexpr std::array Marks{ReviewMark::Good, ReviewMark::Fair, ReviewMark::Slight, ReviewMark::NoPlace,
                           ReviewMark::Kept};

/// The best contrast that any pixel of a part of a picture has with the ground.
double strongest(const QImage &image, const QRect &part, const QColor &ground)
{
    double most = 1;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            most = std::max(most, contrast(image.pixelColor(x, y), ground));
        }
    }
    return most;
}

QImage painted(ReviewMark mark)
{
    constexpr int Side = 12;
    QImage image(Side, Side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintReviewMark(painter, image.rect(), mark, Qt::black);
    return image;
}

int differentPixels(const QImage &one, const QImage &other)
{
    constexpr int Seen = 64; // of 255
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            count += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > Seen ? 1 : 0;
        }
    }
    return count;
}

} // namespace

/// What is told of a place to review is told without colour and can be seen, in every theme.
class ReviewColoursTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleProject> m_sample;
    std::unique_ptr<ReviewPanel> m_panel;

    [[nodiscard]] Project &project() const { return m_sample->project(); }
    [[nodiscard]] QListView *list() const { return m_panel->list(); }

    /// As after a new text, without one.
    void put(AnnotationId id, AnchorState state, double score)
    {
        const Annotation before = *project().data().annotations().find(id);
        Annotation after = before;
        after.state = state;
        after.score = score;
        sure(project().perform({.kind = ActionKind::ReviseEpisodes,
                                .arguments = {},
                                .changes = Change::update(before, after),
                                .undo = {},
                                .redo = {}}));
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("sepia") << Theme::Sepia;
        QTest::newRow("dark") << Theme::Dark;
    }

    void init()
    {
        QFETCH_GLOBAL(const Theme, theme);
        applyTheme(theme);
        m_sample = std::make_unique<test::SampleProject>();
        const EpisodeId episode = m_sample->add(test::SampleShape{});
        const auto mark = [&](int turn, AnchorState state, double score) {
            constexpr qsizetype Length = 12;
            const Colour yellow = palette()[0].colour; // on white the hardest to see
            put(sure(Editing(project()).highlight(episode, m_sample->startOf(episode, turn, Length), yellow)),
                state, score);
        };
        mark(1, AnchorState::ToReview, 0.9);
        mark(2, AnchorState::ToReview, 0.6);
        mark(3, AnchorState::ToReview, 0.2);
        mark(4, AnchorState::Orphan, 0);
        mark(5, AnchorState::Orphan, 1);
        m_panel = std::make_unique<ReviewPanel>();
        m_panel->resize(900, 500);
        m_panel->setProject(&project());
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        QTRY_COMPARE(list()->model()->rowCount(), 4);
        QTest::keyClick(m_panel->findChild<QCheckBox *>(), Qt::Key_Space); // what was kept, too
        QTRY_COMPARE(list()->model()->rowCount(), int(Marks.size()));
    }

    void cleanup()
    {
        m_panel->setProject(nullptr);
        m_panel.reset();
        m_sample.reset();
    }

    void signsDifferWithoutColour()
    {
        for (const ReviewMark one : Marks) {
            for (const ReviewMark other : Marks) {
                constexpr int Enough = 6;
                QCOMPARE(differentPixels(painted(one), painted(other)) >= Enough, one != other);
            }
        }
    }

    void signsAreSeenInTheList()
    {
        for (size_t row = 0; row < Marks.size(); ++row) {
            const QModelIndex index = list()->model()->index(int(row), 0);
            list()->scrollTo(index);
            const QImage image = list()->viewport()->grab().toImage();
            const QRect rect = list()->visualRect(index);
            const QColor ground = image.pixelColor(rect.left() + 6, rect.bottom() - 16);
            const QRect bar(rect.left() + 12, rect.bottom() - 16, 4, 8);
            QCOMPARE_GE(strongest(image, bar, ground), 3.0);
            const QRect sign(rect.left() + 24, rect.bottom() - 20, 12, 14);
            const bool isFilled = row < 3; // of lines only, no pixel need be covered whole
            QCOMPARE_GE(strongest(image, sign, ground), isFilled ? 4.5 : 3.0);
        }
    }

    void theSignBesideTheWordsFollows()
    {
        const QStringList words{u"Probably here"_s, u"Perhaps here"_s, u"Hardly here"_s, u"No place found"_s,
                                u"Kept as an orphan"_s};
        QTRY_COMPARE(m_panel->stateText(), words.front());
        list()->setFocus();
        for (size_t row = 0; row < Marks.size(); ++row) {
            QTRY_COMPARE(m_panel->stateText(), words[qsizetype(row)]);
            QCOMPARE(m_panel->sign()->mark(), Marks[row]);
            QTest::keyClick(list(), Qt::Key_J);
        }
    }

    void comparedWordsAreReadable()
    {
        const QString text = u"Afterwards I went to the harbour and worked there."_s;
        const auto rangeOf = [&](const QString &words) {
            const Utf16Offset start(text.indexOf(words));
            return Utf16Range{start, start + words.size()};
        };
        const Cutting cutting{.text = text,
                              .passage = rangeOf(u"went to the harbour"_s),
                              .different = {rangeOf(u"harbour"_s)},
                              .isStartCut = true,
                              .isStopCut = true};
        ComparisonView view;
        view.compare({.before = cutting, .after = cutting}, palette()[0].colour);
        for (const QTextEdit *edit : {view.before(), view.now()}) {
            int pieces = 0;
            for (auto piece = edit->document()->begin().begin(); !piece.atEnd(); ++piece) {
                const QTextCharFormat format = piece.fragment().charFormat();
                const QColor ground = format.background().style() == Qt::NoBrush
                                          ? view.palette().color(QPalette::Base)
                                          : format.background().color();
                QCOMPARE_GE(contrast(format.foreground().color(), ground), 4.5);
                ++pieces;
            }
            QVERIFY(pieces >= 4);
        }
    }
};

QTEST_MAIN(ReviewColoursTest)
#include "tst_reviewcolours.moc"
