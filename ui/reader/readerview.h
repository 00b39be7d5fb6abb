// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reader/caretmoves.h"
#include "ui/reader/highlightindex.h"
#include "ui/reader/mouseselection.h"
#include "ui/reader/pageflow.h"
#include "ui/reader/pagepalette.h"
#include "ui/reader/readerscene.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QTimer>

#include <functional>
#include <memory>

namespace visavis
{

/// Where a reader is: a place counted from the start of a turn, in UTF-16 units. Negative in the titles above
/// the turn.
struct ReadingAnchor {
    int turn = -1;
    qsizetype offset = 0;

    bool operator==(const ReadingAnchor &) const = default;
};

/// What is under the mouse, or at the caret.
struct ReaderPlace {
    Utf16Offset offset;
    int turn = -1;
    AnnotationId annotation; ///< the innermost highlight; invalid when there is none
    bool onText = false;     ///< not beside, above or below it
};

/// Shows one transcript to be read: one column with the speakers beside it, highlights, search hits, a
/// selection and a caret. It changes nothing: what people ask for goes out by signal, and the owner sets the
/// highlights anew.
///
/// Places and ranges are UTF-16 offsets into the transcript's body. Layout is lazy; heights of what was never
/// seen are estimates, made exact in idle time without moving what is being read.
class ReaderView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    using Citation = std::function<QString(Utf16Range)>;

    /// Whether the turns of interviewers may be taken out of a text, or are what it is shown for.
    enum class Questions { MayHide, Shown };

    static constexpr double DefaultPoints = 13;
    static constexpr int LeastZoom = 50;
    static constexpr int MostZoom = 300;

    explicit ReaderView(QWidget *parent = nullptr);
    ~ReaderView() override;

    /// Shows another text from its start, without highlights, hits and selection. Null shows the placeholder.
    void setTranscript(std::shared_ptr<const Transcript> transcript,
                       Questions questions = Questions::MayHide);
    [[nodiscard]] const std::shared_ptr<const Transcript> &transcript() const { return m_transcript; }
    /// Shows an edited text in its place: what was at the top stays there, caret and selection go along.
    /// `carried` says where places of the text before are now. Highlights and hits are the owner's to set
    /// anew.
    void setEditedTranscript(std::shared_ptr<const Transcript> transcript,
                             const std::function<Utf16Offset(Utf16Offset)> &carried);
    /// A sentence for when there is no text.
    void setPlaceholder(const QString &hint);

    // What is marked: readermarks.cpp

    void setHighlights(std::vector<Highlight> highlights);
    /// Adds or replaces one.
    void updateHighlight(Highlight highlight);
    void removeHighlight(AnnotationId id);
    /// Search hits, in any order.
    void setHits(std::vector<Utf16Range> hits);
    /// What is found in this text alone, in any order. While it is set it is seen in place of the hits, and
    /// none of it after another text was set.
    void setFound(std::optional<std::vector<Utf16Range>> found);
    /// Turns that are pointed out, and those of which it is doubtful what they face, ascending.
    void setFacingMarks(std::vector<FacingMark> marks);
    void setDoubts(std::vector<TurnRange> turns);
    /// Words that stand back, in a quiet colour: ascending, none over another.
    void setQuiet(std::vector<Utf16Range> words);
    /// Words that differ from those of a text beside it, ascending, none over another.
    void setDifferences(std::vector<DifferentWords> words);
    /// Passages that are marked in texts beside it, ascending.
    void setEchoes(std::vector<PassageEcho> passages);
    /// What turns are called in the margin, 0 for none; without it they are counted from 1.
    void setTurnNumbers(std::vector<int> numbers);
    /// In whose colours turns are headed, as PagePalette::label counts; without it the text's labels say so.
    void setTurnColours(std::vector<int> colours);
    /// Turns that do something when they are clicked, ascending: turnActivated() says so.
    void setLinks(std::vector<int> turns);
    /// All of these.
    [[nodiscard]] const PageMarks &marks() const { return m_marks; }
    /// Hits or what is found, whichever is to be seen.
    [[nodiscard]] const std::vector<Utf16Range> &hits() const { return m_marks.shownHits(); }
    void setCurrentAnnotation(AnnotationId id);
    [[nodiscard]] AnnotationId currentAnnotation() const { return m_current; }

    /// Scrolls the range into view, if it is not there, with some text before it. Ends in hidden turns show
    /// these.
    void revealRange(Utf16Range range);
    /// The first line shown. Kept by owners to come back to it.
    [[nodiscard]] ReadingAnchor anchor() const;
    void setAnchor(ReadingAnchor anchor);
    /// The same for who goes on reading and does not go to that place: where it is hidden, what follows it.
    void resumeAt(ReadingAnchor anchor);

    // Questions that are taken out of the page, so that one reads the answers alone: readerhiding.cpp

    /// Hides the turns of interviewers in this text and those to come; what is at the top stays there. A text
    /// of which nothing would be left stays whole. Whoever goes to a place in a hidden turn has this turn
    /// shown again, and it stays until hiding is switched off and on, or another text is shown.
    void setHidesQuestions(bool hides);
    [[nodiscard]] bool hidesQuestions() const { return m_hidesQuestions; }
    /// Whether turns of this text are hidden.
    [[nodiscard]] bool isAnyHidden() const { return !m_flow.hidden().empty(); }
    [[nodiscard]] bool isHidden(int turn) const { return visavis::isHidden(m_flow.hidden(), turn); }
    /// Shows those that are hidden again.
    void showTurns(TurnRange turns);

    // Scrolling along with another text: readerscrolling.cpp. Heights are the view's; a depth is how far into
    // the text, in UTF-16 units and parts of one.

    /// The height at which one reads: a little below the top, at the very top where the text begins, at the
    /// bottom where it ends; of a place that was gone to, where its line is.
    [[nodiscard]] int readingLine() const;
    [[nodiscard]] double depthAt(int y) const;
    /// May lie outside the view.
    [[nodiscard]] qint64 yOfDepth(double depth) const;
    /// Scrolls until this depth is at this height, as far as the text goes.
    void putDepthAt(double depth, int y);
    /// Where turns stand, as depths: those of them that are shown. Without any they stand where they would
    /// be.
    struct Stretch {
        double before = 0; ///< the end of what comes before them; titles are in between
        double turns = 0;
        double stop = 0;
    };
    [[nodiscard]] Stretch stretchOf(TurnRange turns) const;
    /// Inserts space between blocks; what is at the top stays there.
    void setLeads(PageFlow::Leads leads);
    /// How far the page is scrolled.
    [[nodiscard]] qint64 scrollY() const;
    void scrollToY(qint64 y);
    /// Where the titles above a turn begin, or else the turn.
    [[nodiscard]] Utf16Offset titlesAbove(int turn) const;
    /// The turn that stands there; of a title and the space above it the one that follows.
    [[nodiscard]] int turnAtDepth(double depth) const;

    [[nodiscard]] Utf16Range selection() const { return m_selection.range(); }
    /// Both ends are moved outwards to grapheme boundaries. Hidden turns between them are part of the
    /// selection; those at its ends are shown.
    void setSelection(Utf16Range range);
    void selectAll();
    [[nodiscard]] QString selectedText() const;
    [[nodiscard]] Utf16Offset caret() const { return m_selection.caret; }
    /// Where the caret is; of a title the turn that follows. -1 without turns.
    [[nodiscard]] int caretTurn() const;
    /// The one under the pointer, -1 when that is elsewhere.
    [[nodiscard]] int pointedTurn() const { return m_pointedTurn; }
    [[nodiscard]] ReaderPlace placeAt(QPoint viewportPosition) const;
    /// In viewport coordinates; null when it is not in the view.
    [[nodiscard]] QRect rectOf(Utf16Offset place) const;
    [[nodiscard]] Utf16Offset offsetAt(QPoint viewportPosition) const;
    /// The words of a turn, in viewport coordinates, whether they are in view or not; null where it is
    /// hidden.
    [[nodiscard]] QRect turnRect(int turn) const;

    /// An empty family stands for the default one.
    void setReadingFont(const QString &family, double points);
    [[nodiscard]] QString readingFamily() const { return m_family; }
    [[nodiscard]] double readingPoints() const { return m_points; }
    void setTurnFacts(TurnFacts shown);
    [[nodiscard]] TurnFacts turnFacts() const { return m_turnFacts; }
    /// Per cent.
    void setZoom(int percent);
    [[nodiscard]] int zoom() const { return m_zoom; }
    void setPageTheme(PageTheme theme);
    [[nodiscard]] PageTheme pageTheme() const { return m_theme; }

    /// Makes the text that copyWithCitation puts after the quote. Without it that is the same as copy().
    void setCitation(Citation citation) { m_citation = std::move(citation); }

    /// For accessibility and tests.
    [[nodiscard]] PageFlow &flow() const { return m_flow; }
    [[nodiscard]] const HighlightIndex &highlights() const { return m_highlights; }
    [[nodiscard]] const PageGeometry &geometryOfPage() const { return m_geometry; }
    [[nodiscard]] const PageStyle &pageStyle() const { return m_style; }
    [[nodiscard]] const PagePalette &pagePalette() const { return m_palette; }

public Q_SLOTS:
    void copy();
    void copyWithCitation();
    void zoomIn() { setZoom(m_zoom + 10); }
    void zoomOut() { setZoom(m_zoom - 10); }
    void resetZoom() { setZoom(100); }

Q_SIGNALS:
    void selectionChanged();
    void highlightActivated(visavis::AnnotationId id);
    void contextMenuRequested(const visavis::ReaderPlace &place, QPoint globalPosition);
    void turnTimeActivated(int turn);
    /// One of the links, by a click or by the key Return.
    void turnActivated(int turn);
    /// The turn of the first line shown is another.
    void anchorChanged(int turn);
    void zoomChanged(int percent);
    void caretTurnChanged(int turn);
    void pointedTurnChanged(int turn);
    /// Another text, other highlights, hits or colours.
    void marksChanged();
    void highlightsChanged();
    /// Other turns are hidden, or none any more.
    void hiddenTurnsChanged();
    /// A person scrolled, or moved the caret out of view.
    void scrolled();
    /// The page was scrolled, or laid out otherwise: what stands on it is elsewhere.
    void pageMoved();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    /// The line at the top of the view, by its text, and how far the view begins below that line's top.
    struct Pin {
        Utf16Offset place;
        qint64 below = 0;
    };

    [[nodiscard]] ReaderScene scene() const;
    [[nodiscard]] TextUnits units() const { return {*m_transcript, m_flow.blocks()}; }
    [[nodiscard]] bool hasText() const { return !m_flow.blocks().isEmpty(); }
    [[nodiscard]] int turnOf(Utf16Offset place) const;
    /// All that stood on another text.
    void clearMarks();

    void paintPage(QPainter &painter, const QRect &dirty);
    /// Whether they are others now.
    template<class Mark>
    bool replaceMarks(std::vector<Mark> &marks, std::vector<Mark> &&by);
    /// The first of the titles above a turn, or else the turn's first block, or where that would be.
    [[nodiscard]] int titleBlockAbove(int turn) const;

    // The page on the screen: readerpage.cpp
    void restyle();
    void applyPage(bool styleChanged);
    /// For a text that the flow does not have yet.
    void fitGutter();
    [[nodiscard]] PageFlow::Line topLine() const;
    [[nodiscard]] Pin pin();
    void scrollToPin(const Pin &pin);
    /// Sets the scroll bar without taking it for a person's scrolling.
    void setScroll(qint64 y);
    void updateScrollRange();
    /// Lays out what is in view, and brings the picture up to date with where the page stands.
    void settle();
    /// Does something that may change heights, and keeps the block at the top of the view where it is.
    void keepingTop(const std::function<void()> &change);
    /// The same, but leaves what comes into view unsettled. Returns whether heights did change.
    bool holdingTop(const std::function<void()> &change);
    /// Moves what is painted as far as the page moved under the view, and has the rest painted.
    void movePicture();
    /// Who asks about a place far away lays it out, which may change heights above the view: then the page's
    /// numbers follow the picture.
    void holdPicture();
    void refineSoon();
    void refineSlice();
    void noteTopTurn();
    [[nodiscard]] qint64 steppedUpTo(qint64 newY, qint64 oldY);

    // Places: readerplaces.cpp
    void revealCaret();
    void putAtTop(Utf16Offset place);
    [[nodiscard]] std::optional<Utf16Offset> placeOf(ReadingAnchor anchor) const;

    // Hidden turns: readerhiding.cpp
    [[nodiscard]] HiddenTurns questionsIn(const Transcript *transcript) const;
    [[nodiscard]] HiddenTurns hiddenAfterEdit(const Transcript *edited,
                                              const std::function<Utf16Offset(Utf16Offset)> &carried) const;
    void hide(HiddenTurns turns);
    /// Shows the turns that both ends are in, if they are hidden.
    void showEnds(Utf16Range range);
    /// The place, or of one in a hidden turn the next that is shown.
    [[nodiscard]] Utf16Offset shownFrom(Utf16Offset place) const;
    [[nodiscard]] CaretSelection shownOf(const CaretSelection &selection) const;

    // Caret, selection and keys: readerinput.cpp
    void select(const CaretSelection &selection);
    void showCaret();
    void updateCaret();
    void publishPrimarySelection();
    [[nodiscard]] bool handlesShortcut(const QKeyEvent &event) const;
    bool editKey(const QKeyEvent &event);

    // The mouse: readermouse.cpp
    void pressAt(const QMouseEvent &event);
    void dragTo(QPoint position);
    void autoscroll();
    void updateCursor(QPoint position);
    void updatePointedTurn();
    void activateAt(QPoint position);
    [[nodiscard]] bool isOnLink(QPoint position) const;
    void showToolTip(const QHelpEvent &event);

    std::shared_ptr<const Transcript> m_transcript;
    mutable PageFlow m_flow; ///< lays out on demand, so also when it is only asked
    HighlightIndex m_highlights;
    PageMarks m_marks;
    AnnotationId m_current;
    QString m_placeholder;

    QString m_family;
    double m_points = DefaultPoints;
    int m_zoom = 100;
    TurnFacts m_turnFacts;
    bool m_hidesQuestions = false;
    Questions m_questions = Questions::MayHide; ///< of this text
    PageTheme m_theme = PageTheme::System;
    PagePalette m_palette;
    PageStyle m_style;
    PageGeometry m_geometry;
    int m_widestLabel = 0; ///< of the text, in this style

    CaretSelection m_selection;
    CaretMoves m_moves;
    MouseSelection m_mouse;
    bool m_pressedOnSelection = false;
    Citation m_citation;

    /// A block that was in view when the picture was last brought up to date, and its top in the view.
    struct {
        int block = -1;
        qint64 top = 0;
    } m_onScreen;
    std::optional<Pin> m_pin; ///< kept while nobody scrolls, so that resizing to and fro does not creep
    bool m_settling = false;
    int m_topTurn = -1;
    int m_wheelRest = 0;
    bool m_caretOn = false;
    QBasicTimer m_blink;
    QBasicTimer m_autoscroll;
    QPoint m_dragPosition;
    std::optional<QPoint> m_pointer; ///< while it is over the page
    int m_pointedTurn = -1;
    QTimer m_refine;
    QTimer m_primary;
};

} // namespace visavis
