// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/textsearch.h"

#include <QWidget>

class QHBoxLayout;
class QKeyEvent;
class QLineEdit;
class QToolButton;

namespace visavis
{

class ElidedLabel;
class ReaderView;

/// A line above a pane's text that finds words in it as one types: a phrase, in whatever the pane shows. The
/// hits stand in place of those of the search over all interviews while the line is open; the one that was
/// gone to is selected. Out of sight until somebody asks for it.
class PaneFind final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaneFind)

public:
    /// The view outlives it.
    explicit PaneFind(ReaderView *view, QWidget *parent = nullptr);
    ~PaneFind() override;

    /// Shows the line, if need be, and gives it the keyboard, with the words that are selected in the text or
    /// else the former ones. The page stays where it is.
    void begin();
    /// The line goes out of sight; what is selected stays so.
    void end();
    [[nodiscard]] bool isOpen() const { return !isHidden(); }
    /// Until the hits of the words that stand there now are known.
    [[nodiscard]] bool isSearching() const { return m_search.isRunning(); }
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    /// "3 of 17".
    [[nodiscard]] QString count() const;

public Q_SLOTS:
    void goToNext() { step(+1); }
    void goToPrevious() { step(-1); }

Q_SIGNALS:
    /// The page shows another hit.
    void wentTo();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Wish { Next, Previous, Leave };
    /// Where a search that has ended leads.
    enum class Then { Stay, GoToNearest };

    QToolButton *addButton(QHBoxLayout *line, const QString &icon, const QString &text, const QString &keys);
    [[nodiscard]] std::optional<Wish> wishOf(const QKeyEvent &key, bool isInField) const;
    void fulfil(Wish wish);
    /// Ends, and gives the keyboard back to the text.
    void leave();
    void search(Then then);
    void take(const std::vector<Utf16Range> &hits);
    void step(int direction);
    void goToNearest();
    void goTo(qsizetype hit);
    void select(Utf16Range range);
    void followSelection();
    /// The hit that alone is in the selection; -1 when there is none.
    [[nodiscard]] qsizetype selectedHit() const;
    /// The first one from this place on; as many as there are when there is none.
    [[nodiscard]] qsizetype hitFrom(Utf16Offset place) const;
    [[nodiscard]] QString selectedWords() const;
    void showCount();

    ReaderView *m_view; ///< not owned
    QLineEdit *m_field;
    ElidedLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    TextSearch m_search;
    Then m_then = Then::Stay;
    int m_steps = 0; ///< asked for while it searches
    std::shared_ptr<const Transcript> m_text;
    std::vector<Utf16Range> m_hits; ///< in m_text
    qsizetype m_current = -1;
    Utf16Range m_from;        ///< what was selected when one began to type: one looks from there on
    bool m_isAtHit = false;   ///< the selection is the hit gone to last
    bool m_selecting = false; ///< it changes by us
};

} // namespace visavis
