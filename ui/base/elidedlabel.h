// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace visavis
{

/// A line of plain text that ends in dots where there is no room for all of it, between words where it can.
/// text() stays the whole, which can be selected by mouse as long as it fits.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    /// It never gets narrower than so many letters of its text take.
    explicit ElidedLabel(int fewestLetters, QWidget *parent = nullptr);

    /// Stands between parts of the text that each say something by themselves. Where there is no room for
    /// all, the last ones are left out whole, and no dots say so.
    void setSeparator(const QString &separator) { m_separator = separator; }

    /// In the middle for paths, which say most at their end.
    void setElideMode(Qt::TextElideMode mode) { m_elideMode = mode; }

    [[nodiscard]] bool isElided() const;
    /// What of the text is to be seen.
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int textWidth() const { return widthOf(text()); }
    [[nodiscard]] int widthOf(const QString &text) const;
    [[nodiscard]] QString firstParts(int room) const;
    [[nodiscard]] QString elided(const QString &text, int room) const;

    int m_fewestLetters;
    QString m_separator;
    Qt::TextElideMode m_elideMode = Qt::ElideRight;
};

} // namespace visavis
