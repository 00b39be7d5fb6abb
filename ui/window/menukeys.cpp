// SPDX-License-Identifier: MIT
#include "ui/window/menukeys.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>

namespace visavis
{

MenuKeys::MenuKeys(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool MenuKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && qobject_cast<QMenu *>(watched)) {
        const auto modifiers = static_cast<QKeyEvent *>(event)->modifiers();
        if (!modifiers.testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
            event->accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace visavis
