// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>

namespace visavis
{

/// A list that tells a choice made in its open list from a step with the arrow keys, after which one may take
/// more.
class ChoiceBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr)
        : QComboBox(parent)
    {
        connect(this, &QComboBox::activated, this, [this] {
            if (std::exchange(m_wasOpen, false)) {
                Q_EMIT picked();
            }
        });
    }

    void showPopup() override
    {
        m_wasOpen = true;
        QComboBox::showPopup();
    }

Q_SIGNALS:
    void picked();

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        m_wasOpen = false; // what was open is closed by now
        QComboBox::keyPressEvent(event);
    }

private:
    bool m_wasOpen = false;
};

} // namespace visavis
