// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QKeyEvent;
class QLabel;
class QPlainTextEdit;

namespace visavis
{

class ReaderView;

/// Words that are written over the place of one turn: its own, which are corrected, or others. It grows with
/// them, and goes along when the page moves. Ctrl+Return, or going elsewhere, keeps the words; Escape leaves
/// them.
class TurnEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TurnEditor)

public:
    /// What its keys do, said below the words, and its name for screen readers.
    TurnEditor(ReaderView *view, const QString &keys, const QString &name);

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
    bool takesKey(const QKeyEvent &event);
    void open(int turn, const QString &words, qsizetype caret);
    void place();
    void restyle();

    ReaderView *m_view; ///< Whose viewport is its parent.
    QPlainTextEdit *m_field;
    QLabel *m_keys;
    int m_turn = -1;
    QString m_original;
};

} // namespace visavis
