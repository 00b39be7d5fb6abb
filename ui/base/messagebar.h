// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
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

    /// Information goes away by itself after some seconds; the others stay until closed.
    void show(Kind kind, const QString &text);
    /// With a button, which emits actionTriggered once.
    void show(Kind kind, const QString &text, const QString &action);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    QTimer *m_timer;
    Kind m_kind = Kind::Information;
};

} // namespace visavis
