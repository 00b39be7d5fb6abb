// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/tabledialog.h"

class QAction;

namespace visavis
{

/// The list of keys.
class KeysDialog final : public TableDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(const QList<QAction *> &actions, QWidget *parent = nullptr);
};

} // namespace visavis
