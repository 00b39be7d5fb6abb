// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QKeyEvent;

namespace visavis
{

/// The digit of a key press without modifiers in the row above the letters, 1 to 9; 0 for any other key. Told
/// by where the key is, since on French keyboards that row writes & é " ' ( - è _ ç.
[[nodiscard]] int digitOf(const QKeyEvent &event);

/// Whether it is the 0 of that row, without modifiers.
[[nodiscard]] bool isZeroKey(const QKeyEvent &event);

/// Tells the digits pressed on a widget on which they write something else. Those that write digits are left
/// to shortcuts.
class DigitKeys final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DigitKeys)

public:
    /// The widget is its parent.
    explicit DigitKeys(QWidget *widget);

Q_SIGNALS:
    void pressed(int digit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace visavis
