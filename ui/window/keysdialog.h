// SPDX-License-Identifier: MIT
#pragma once

#include "ui/base/tabledialog.h"
#include "ui/window/keylist.h"

class QLineEdit;

namespace visavis
{

/// The list of keys, to be left open beside the window, with a field that leaves those of some words.
class KeysDialog final : public TableDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(const QList<KeyGroup> &groups, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *field() const { return m_field; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QList<KeyGroup> &groups);
    void filter();

    QLineEdit *m_field;
};

} // namespace visavis
