// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace visavis
{

/// A line above the text that says something without stopping anybody: what failed, or what was done, with at
/// most one thing to do about it. The newest message takes the place of the one before.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Warning, Failure };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Information without an action goes away by itself after some seconds; the others stay until closed.
    void show(Kind kind, const QString &text);
    /// With a button of these words, which closes the message and does something about it.
    void show(Kind kind, const QString &text, const QString &actionText, const std::function<void()> &action);
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
    QPushButton *m_action;
    QToolButton *m_close;
    QTimer *m_timer;
    Kind m_kind = Kind::Information;
    std::function<void()> m_onAction;
};

} // namespace visavis
