// SPDX-License-Identifier: MIT
#pragma once

#include "ui/base/tabledialog.h"
#include "ui/window/keylist.h"

namespace visavis
{

/// The list of keys, to be left open beside the window.
class KeysDialog final : public TableDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(const QList<KeyGroup> &groups, QWidget *parent = nullptr);
};

} // namespace visavis
