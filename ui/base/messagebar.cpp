// SPDX-License-Identifier: MIT
#include "ui/base/messagebar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace visavis
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto InformationTime = 8s;

QColor tint(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Warning:
        return {0xe6, 0x9f, 0x00};
    case MessageBar::Kind::Failure:
        return {0xd5, 0x5e, 0x00};
    case MessageBar::Kind::Information:
        break;
    }
    return {0x00, 0x72, 0xb2};
}

QIcon icon(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Warning:
        return QIcon::fromTheme(u"dialog-warning"_s);
    case MessageBar::Kind::Failure:
        return QIcon::fromTheme(u"dialog-error"_s);
    case MessageBar::Kind::Information:
        break;
    }
    return QIcon::fromTheme(u"dialog-information"_s);
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_buttons{new QPushButton, new QPushButton}
    , m_close(new QToolButton)
    , m_timer(new QTimer(this))
{
    setAccessibleName(tr("Message"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setIcon(QIcon::fromTheme(u"window-close"_s));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    m_icon->setAccessibleName(tr("Kind of message"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        layout->addWidget(m_buttons[i], 0, Qt::AlignTop);
        connect(m_buttons[i], &QPushButton::clicked, this, [this, i] {
            hide();
            const auto run = m_actions[i].run; // it may show another message
            run();
        });
    }
    layout->addWidget(m_close, 0, Qt::AlignTop);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::close);
    hide();
}

void MessageBar::show(Kind kind, const QString &text)
{
    show(kind, text, std::vector<Action>());
}

void MessageBar::show(Kind kind, const QString &text, const QString &actionText,
                      const std::function<void()> &action)
{
    show(kind, text,
         actionText.isEmpty() ? std::vector<Action>() : std::vector<Action>{{actionText, action}});
}

void MessageBar::show(Kind kind, const QString &text, const std::vector<Action> &actions)
{
    m_kind = kind;
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_actions = actions;
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i < actions.size());
        m_buttons[i]->setText(i < actions.size() ? actions[i].text : QString());
    }
    setFocusProxy(actions.empty() ? static_cast<QWidget *>(m_close) : m_buttons.front());
    constexpr int IconSize = 20;
    m_icon->setPixmap(icon(kind).pixmap(IconSize));
    setVisible(true);
    update();
    m_timer->stop();
    if (kind == Kind::Information && actions.empty()) {
        m_timer->start(InformationTime);
    }
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString MessageBar::text() const
{
    return isVisible() ? m_text->text() : QString();
}

void MessageBar::close()
{
    hide();
    Q_EMIT closed();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void MessageBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QColor base = palette().color(QPalette::Window);
    const QColor colour = tint(m_kind);
    const auto mix = [](int one, int other) { return (one * 5 + other) / 6; };
    painter.fillRect(rect(), QColor(mix(base.red(), colour.red()), mix(base.green(), colour.green()),
                                    mix(base.blue(), colour.blue())));
    painter.fillRect(QRect(0, 0, 4, height()), colour);
}

} // namespace visavis
