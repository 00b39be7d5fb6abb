// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QKeyEvent;
class QLabel;
class QPlainTextEdit;

namespace visavis
{

class ReaderView;

/// The words of one turn while they are corrected, over the place where they stand. It grows with them, and
/// goes along when the page moves. Ctrl+Return, or going elsewhere, keeps the words; Escape leaves them.
class TurnEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TurnEditor)

public:
    explicit TurnEditor(ReaderView *view);

    /// Opens over a turn of the view's transcript, the caret at this place of its words (UTF-16 units).
    void begin(int turn, qsizetype caret);
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
    void place();
    void restyle();

    ReaderView *m_view; ///< Whose viewport is its parent.
    QPlainTextEdit *m_field;
    QLabel *m_keys;
    int m_turn = -1;
    QString m_original;
};

} // namespace visavis
