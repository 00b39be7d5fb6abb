// SPDX-License-Identifier: MIT
#include "ui/window/panel.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Grid = 8;
constexpr int ButtonSize = 3 * Grid;

} // namespace

Panel::Panel(const QString &name, const QString &title, QWidget *content)
    : QDockWidget(title)
    , m_title(new QLabel(title))
    , m_toggle(new QAction(title, this))
{
    setObjectName(name);
    setFeatures(DockWidgetClosable | DockWidgetMovable);
    setWidget(content);

    m_toggle->setCheckable(true);
    connect(m_toggle, &QAction::triggered, this, &Panel::toggle);
    connect(this, &QDockWidget::visibilityChanged, this, [this](bool isInFront) {
        m_isInFront = isInFront;
        m_toggle->setChecked(!isHidden());
    });

    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    connect(qApp, &QApplication::focusChanged, this, &Panel::showFocus);
    auto *close = new QToolButton;
    close->setIcon(QIcon::fromTheme(u"window-close-symbolic"_s, QIcon::fromTheme(u"window-close"_s)));
    close->setAutoRaise(true);
    close->setFixedSize(ButtonSize, ButtonSize);
    close->setFocusPolicy(Qt::NoFocus); // the View menu closes panels by keyboard
    close->setToolTip(tr("Close this panel"));
    close->setAccessibleName(tr("Close the panel “%1”").arg(title));
    connect(close, &QToolButton::clicked, this, &QWidget::close);

    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(Grid, Grid / 2, Grid / 2, 0);
    layout->addWidget(m_title, 1);
    layout->addWidget(close);
    setTitleBarWidget(line);
}

void Panel::reveal()
{
    show();
    raise();
}

void Panel::toggle()
{
    if (!isHidden() && m_isInFront) {
        hide();
        Q_EMIT closed();
    } else {
        reveal();
        Q_EMIT opened();
    }
    m_toggle->setChecked(!isHidden());
}

void Panel::showFocus(const QWidget * /*before*/, const QWidget *now)
{
    m_title->setForegroundRole(now && isAncestorOf(now) ? QPalette::Link : QPalette::WindowText);
}

void Panel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        Q_EMIT escaped();
    } else {
        QDockWidget::keyPressEvent(event);
    }
}

} // namespace visavis
