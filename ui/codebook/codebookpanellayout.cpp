// SPDX-License-Identifier: MIT
// How the panel of the codebook is put together, and how the tags share it with what one of them means.
#include "models/base/settings.h"
#include "ui/base/recordtree.h"
#include "ui/codebook/codebookdelegate.h"
#include "ui/codebook/codebookpanel.h"
#include "ui/codebook/codebooktools.h"
#include "ui/codebook/tagdetails.h"

#include <QApplication>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

const QString FormHeightSetting = u"codebook-form-height"_s;

/// Of tags, that stay in view above what one of them means.
constexpr int FewestRows = 5;

} // namespace

void CodebookPanel::makeLayout()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(8, 8, 8, 8);
    head->setSpacing(8);
    head->addWidget(m_nameEdit, 1);
    head->addWidget(m_tools);
    whole->addWidget(m_head);
    whole->addWidget(m_parts, 1);
    m_tree->setMinimumHeight(FewestRows * CodebookDelegate::rowHeight(m_tree->fontMetrics()));
    m_parts->addWidget(m_tree);
    m_parts->addWidget(m_details);
    m_parts->setStretchFactor(0, 1);
    m_parts->setStretchFactor(1, 0);
    m_parts->setChildrenCollapsible(false);
    m_parts->setHandleWidth(1);
    m_formHeight = Settings::layout(FormHeightSetting).toInt();
    connect(m_details, &TagDetails::roomNeeded, this, &CodebookPanel::shareRoom);
    connect(m_parts, &QSplitter::splitterMoved, this, [this] {
        m_formHeight = m_details->height();
        Settings::setLayout(FormHeightSetting, QByteArray::number(m_formHeight));
    });
}

void CodebookPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareRoom();
}

/// Handed on here rather than to a focus proxy, which Tab would go to past the field above it.
void CodebookPanel::focusInEvent(QFocusEvent *event)
{
    entry()->setFocus(event->reason());
    QItemSelectionModel *selection = m_tree->selectionModel();
    if (entry() == m_tree && !selection->hasSelection()) { // the focus alone makes a row the current one
        const QModelIndex current = m_tree->currentIndex();
        // Alone, although Ctrl is held.
        selection->setCurrentIndex(current.isValid() ? current : m_tree->model()->index(0, 0),
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
}

QWidget *CodebookPanel::entry() const
{
    return m_givesWay ? static_cast<QWidget *>(m_details->fold()) : m_tree;
}

void CodebookPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous() && m_details->takesPanel()) {
        m_details->setUnfolded(false); // who comes back looks for the tags
    }
}

void CodebookPanel::shareRoom()
{
    const int others = m_head->sizeHint().height() + m_tree->minimumHeight() + m_parts->handleWidth();
    m_details->setRoomForForm(height() - others >= m_details->leastFormHeight());
    giveWay(m_details->takesPanel());
    const bool isFormBelow = m_details->isUnfolded() && !m_givesWay;
    const bool isAsDragged = isFormBelow && m_formHeight > 0;
    m_parts->setSizes(
        {1, isAsDragged ? m_formHeight : m_details->wantedHeight()}); // the tags have what is left
    m_parts->handle(1)->setEnabled(isFormBelow);
}

void CodebookPanel::giveWay(bool givesWay)
{
    if (givesWay == m_givesWay) {
        return;
    }
    m_givesWay = givesWay;
    const bool isFocusHere = isVisible() && isAncestorOf(QApplication::focusWidget());
    if (isFocusHere && givesWay && !m_details->isAncestorOf(QApplication::focusWidget())) {
        entry()->setFocus(Qt::OtherFocusReason); // before what has the keyboard goes out of sight
    }
    m_head->setVisible(!givesWay);
    m_tree->setVisible(!givesWay);
    if (isFocusHere && !givesWay) {
        entry()->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace visavis
