// SPDX-License-Identifier: MIT
#include "ui/base/searchfield.h"

#include <QAction>
#include <QEvent>
#include <QIcon>

namespace visavis
{

using namespace Qt::StringLiterals;

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    m_icon = addAction(QIcon(), LeadingPosition);
    m_icon->setText(tr("Search"));
    setClearButtonEnabled(true);
    showIcon();
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        showIcon();
    }
    QLineEdit::changeEvent(event);
}

void SearchField::showIcon()
{
    if (m_icon) { // changes come while the field is being made
        m_icon->setIcon(QIcon::fromTheme(u"search-symbolic"_s, QIcon::fromTheme(u"edit-find"_s)));
    }
}

} // namespace visavis
