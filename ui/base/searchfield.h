// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace visavis
{

/// A field for words to look for: with the sign of a search at its start, and a button that empties it.
class SearchField : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchField)

public:
    explicit SearchField(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    QAction *m_icon = nullptr;
};

} // namespace visavis
