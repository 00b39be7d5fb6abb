// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace visavis
{

/// A line of plain text that ends in dots where there is no room for all of it. text() stays the whole, which
/// can be selected by mouse as long as it fits.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    /// It never gets narrower than so many letters of its text take.
    explicit ElidedLabel(int fewestLetters, QWidget *parent = nullptr);

    [[nodiscard]] bool isElided() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int textWidth() const;

    int m_fewestLetters;
};

} // namespace visavis
