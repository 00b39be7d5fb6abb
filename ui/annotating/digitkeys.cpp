// SPDX-License-Identifier: MIT
#include "ui/annotating/digitkeys.h"

#include <QKeyEvent>
#include <QWidget>

namespace visavis
{

namespace
{

#ifdef Q_OS_LINUX
// X11 and Wayland number keys as the kernel does, plus 8 (linux/input-event-codes.h: KEY_1 is 2, KEY_0 is
// 11).
constexpr quint32 FirstDigit = 10;
constexpr quint32 Zero = FirstDigit + 9;
#endif

bool isPlain(const QKeyEvent &event)
{
    return (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

} // namespace

int digitOf(const QKeyEvent &event)
{
    if (!isPlain(event)) {
        return 0;
    }
    if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9) {
        return event.key() - Qt::Key_0;
    }
#ifdef Q_OS_LINUX
    if (event.nativeScanCode() >= FirstDigit && event.nativeScanCode() < Zero) {
        return int(event.nativeScanCode() - FirstDigit) + 1;
    }
#endif
    return 0;
}

bool isZeroKey(const QKeyEvent &event)
{
#ifdef Q_OS_LINUX
    if (isPlain(event) && event.nativeScanCode() == Zero) {
        return true;
    }
#endif
    return isPlain(event) && event.key() == Qt::Key_0;
}

DigitKeys::DigitKeys(QWidget *widget)
    : QObject(widget)
{
    widget->installEventFilter(this);
}

bool DigitKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool writesDigit = key.key() >= Qt::Key_1 && key.key() <= Qt::Key_9;
        if (const int digit = writesDigit ? 0 : digitOf(key)) {
            Q_EMIT pressed(digit);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace visavis
