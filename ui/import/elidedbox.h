// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>

namespace visavis
{

/// A box to choose from whose text ends in dots where there is no room for all of it, and whose list is as
/// wide as what is in it.
class ElidedBox final : public QComboBox
{
    Q_OBJECT

public:
    /// The name is for screen readers.
    explicit ElidedBox(const QString &name, QWidget *parent = nullptr);

    void showPopup() override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace visavis
