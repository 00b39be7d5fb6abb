// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reader/pageflow.h"

#include <QPointer>
#include <QWidget>

class QKeyEvent;
class QLabel;
class QPlainTextEdit;

namespace visavis
{

class ReaderView;

/// Words that are written over the place of one turn: its own, which are corrected, or others. It grows with
/// them, and what follows on the page moves down as far; it goes along when the page moves. Ctrl+Return, or
/// going elsewhere, keeps the words; Escape leaves them.
class TurnEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TurnEditor)

public:
    /// What its keys do, said at the foot of the page while there is room, and its name for screen readers.
    TurnEditor(ReaderView *view, const QString &keys, const QString &name);
    ~TurnEditor() override;

    /// Opens over a turn of the view's transcript with its words, the caret at this place of them (UTF-16
    /// units).
    void begin(int turn, qsizetype caret);
    /// With other words, the caret behind them.
    void begin(int turn, const QString &words);
    [[nodiscard]] bool isActive() const { return m_turn >= 0; }
    [[nodiscard]] int turn() const { return m_turn; }
    [[nodiscard]] QString text() const;
    /// What stood there at first.
    [[nodiscard]] const QString &original() const { return m_original; }
    /// Closes without a word; the keyboard goes back to the page.
    void end();
    [[nodiscard]] QPlainTextEdit *field() const { return m_field; }

Q_SIGNALS:
    void finished();
    void cancelled();
    /// At this place of text().
    void splitRequested(qsizetype place);
    void joinRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Paragraphs;

    bool takesKey(const QKeyEvent &event);
    void open(int turn, const QString &words, qsizetype caret);
    void place();
    /// Scrolls the page so that all of it is in view, if it is not higher than that.
    void reveal();
    /// Returns how much of the view's foot they take.
    int placeKeys();
    /// Space below the turn, so that a box which ends so far below its words covers nothing.
    void makeRoom(int below);
    void insertBelow(int space);
    /// Of the words as they are broken now, pixels.
    [[nodiscard]] int heightOfWords() const;
    void restyle();

    ReaderView *m_view; ///< Whose viewport is its parent.
    QPlainTextEdit *m_field;
    Paragraphs *m_paragraphs; ///< How they stand in the field, which owns it.
    QPointer<QLabel> m_keys;  ///< On the view.
    int m_foot = 0;           ///< what the keys take of the view
    int m_turn = -1;
    QString m_original;
    PageFlow::Leads m_given; ///< the page's, with the space below the turn
    PageFlow::Leads m_found; ///< and without it
};

} // namespace visavis
