// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/settings.h"
#include "ui/comparing/comparedrowlayout.h"
#include "ui/comparing/comparisonrows.h"
#include "ui/reader/heightindex.h"

#include <QAbstractScrollArea>

#include <map>

namespace visavis
{

/// Shows two texts and what differs in them, to be read and copied. One difference is the current one.
///
/// Rows are set when they come into view; the heights of the others are estimates, and what is at the top of
/// the view stays there when one turns out to be wrong.
class ComparisonPage final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonPage)

public:
    explicit ComparisonPage(QWidget *parent = nullptr);
    ~ComparisonPage() override;

    /// Null shows the placeholder.
    void setTexts(std::shared_ptr<const ComparedTexts> texts);
    [[nodiscard]] const ComparedTexts *texts() const { return m_texts.get(); }
    void setPlaceholder(const QString &hint);
    [[nodiscard]] const QString &placeholder() const { return m_placeholder; }
    void setStyle(ComparisonStyle style);
    [[nodiscard]] ComparisonStyle style() const { return m_style; }
    /// Folds what is the same.
    void setFolded(bool isFolded);
    void setReadingFont(const QString &family, double points);
    void setPageTheme(PageTheme theme);

    [[nodiscard]] const std::vector<TextComparison::Difference> &differences() const { return m_differences; }
    /// -1 without differences.
    [[nodiscard]] int current() const { return m_current; }
    /// Makes it the current one and brings it into view.
    void goTo(int difference);

    [[nodiscard]] QString selectedText() const;
    void selectAll();
    /// What is shown, a line for each fold and a paragraph for each turn; for accessibility and tests.
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] const ComparisonRows &rows() const { return m_rows; }
    /// In the view, whether it is seen or not; null for a fold.
    [[nodiscard]] QRect cellRect(int shown, int cell);
    [[nodiscard]] QRect rowRect(int shown) const;
    /// The shown row at a height of the view.
    [[nodiscard]] int shownAt(int y) const;
    /// That of the current difference; the first without one.
    [[nodiscard]] int currentShown() const;
    /// A shown row to be read aloud: what differs, and its words.
    [[nodiscard]] QString spokenRow(int shown) const;

public Q_SLOTS:
    void goToNext();
    void goToPrevious();
    /// What is selected, or else the current difference.
    void copy();

Q_SIGNALS:
    void currentChanged(int difference);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    /// A place in what is shown.
    struct Place {
        int shown = 0;
        int cell = 0;
        qsizetype offset = 0;
        auto operator<=>(const Place &) const = default;
    };

    // comparisonpage.cpp
    void relook();
    void assignRows();
    /// Fills the shown rows anew; the row at the top stays there.
    void refill();
    [[nodiscard]] int estimatedHeight(int shown) const;
    [[nodiscard]] const ComparedRowLayout &layoutOf(int shown);
    [[nodiscard]] QString remarkAbove(int row) const;
    /// Sets all rows in view, and keeps the one at the top where it is.
    void settle();
    void updateScrollRange();
    [[nodiscard]] qint64 scrollY() const;
    [[nodiscard]] int topOf(int shown) const { return int(m_heights.top(shown) - scrollY()); }
    [[nodiscard]] bool isFold(int shown) const { return m_rows.at(shown).folded > 0; }
    [[nodiscard]] QString foldText(int shown) const;
    void unfold(int shown);
    void paintFold(QPainter &painter, int shown) const;
    void paintCurrent(QPainter &painter) const;

    // comparisoninput.cpp
    [[nodiscard]] Place placeAt(QPoint place, int column);
    [[nodiscard]] std::vector<ComparedRowLayout::Selected>
    selectedIn(int shown, const std::vector<ComparedCell> &cells) const;
    [[nodiscard]] std::vector<ComparedCell> cellsIn(int shown) const;
    [[nodiscard]] QString textIn(int shown, bool onlySelected) const;
    void unfoldAroundCurrent();
    void clearSelection();
    [[nodiscard]] bool hasSelection() const { return m_anchor != m_caret; }

    std::shared_ptr<const ComparedTexts> m_texts;
    ComparisonStyle m_style = ComparisonStyle::Inline;
    bool m_isFolded = false;
    ComparisonRows m_rows;
    std::vector<TextComparison::Difference> m_differences;
    int m_current = -1;
    QString m_placeholder;

    QString m_family;
    double m_points = 13;
    PageTheme m_theme = PageTheme::System;
    ComparisonLook m_look;
    HeightIndex m_heights;
    std::map<int, ComparedRowLayout> m_layouts; ///< of shown rows in or near the view
    bool m_isScrolling = false;                 ///< by ourselves

    Place m_anchor;
    Place m_caret;
    int m_selectedColumn = 0;
    bool m_isSelecting = false;
};

} // namespace visavis
