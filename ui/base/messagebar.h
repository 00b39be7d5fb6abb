// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include <array>
#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace visavis
{

/// A line above the text that says something without stopping anybody: what failed, or what was done, with at
/// most two things to do about it. The newest message takes the place of the one before.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Warning, Failure };

    /// A button of these words, which closes the message and does something about it.
    struct Action {
        QString text;
        std::function<void()> run;
    };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Information without an action goes away by itself after some seconds; the others stay until closed.
    void show(Kind kind, const QString &text);
    /// With one action; an empty text stands for none.
    void show(Kind kind, const QString &text, const QString &actionText, const std::function<void()> &action);
    /// What there are more than two of is left out.
    void show(Kind kind, const QString &text, const std::vector<Action> &actions);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// A person closed it.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void close();

    QLabel *m_icon;
    QLabel *m_text;
    std::array<QPushButton *, 2> m_buttons;
    QToolButton *m_close;
    QTimer *m_timer;
    Kind m_kind = Kind::Information;
    std::vector<Action> m_actions; ///< as the buttons
};

} // namespace visavis
