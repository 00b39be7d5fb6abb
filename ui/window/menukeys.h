// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace visavis
{

/// Leaves plain letters and digits to an open menu, where they choose an entry. Without it, the single keys
/// of the reader ("H" highlights) go before the menu that is open over it.
class MenuKeys final : public QObject
{
    Q_OBJECT

public:
    /// For all menus of the program, as long as the parent lives.
    explicit MenuKeys(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace visavis
