// SPDX-License-Identifier: MIT
#include "ui/annotating/weightpopup.h"

#include "models/project/passageediting.h"
#include "ui/base/mnemonic.h"
#include "ui/base/popupplace.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSpinBox>

namespace visavis
{

WeightPopup::WeightPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_form(new QFormLayout(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Weights of the tags"));
    m_form->setContentsMargins(12, 12, 12, 12);
}

void WeightPopup::open(const std::vector<Row> &rows, QPoint globalPosition)
{
    m_rows = rows;
    while (m_form->rowCount() > 0) {
        m_form->removeRow(0);
    }
    for (const Row &row : rows) {
        auto *field = new QSpinBox;
        field->setRange(0, PassageEditing::MostWeight);
        field->setSpecialValueText(tr("none"));
        field->setValue(int(row.weight));
        field->setAccessibleName(tr("Weight of %1").arg(row.tag));
        m_form->addRow(withoutMnemonic(row.tag), field);
    }
    auto *hint = new QLabel(tr("0 to 100; Enter keeps them"));
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_form->addRow(hint);
    adjustSize();
    placeOnScreen(*this, globalPosition);
    show();
    auto *first = findChild<QSpinBox *>();
    first->setFocus();
    first->selectAll();
}

void WeightPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        accept();
        return;
    }
    QFrame::keyPressEvent(event);
}

void WeightPopup::accept()
{
    std::vector<std::pair<TaggingId, double>> changed;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        auto *field = qobject_cast<QSpinBox *>(m_form->itemAt(i, QFormLayout::FieldRole)->widget());
        field->interpretText();
        if (field->value() != int(m_rows[size_t(i)].weight)) {
            changed.emplace_back(m_rows[size_t(i)].tagging, field->value());
        }
    }
    close();
    for (const auto &[tagging, weight] : changed) {
        Q_EMIT weighed(tagging, weight);
    }
}

} // namespace visavis
