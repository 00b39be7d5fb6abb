// SPDX-License-Identifier: MIT
#include "ui/people/accessedit.h"

#include "models/people/attributes.h"
#include "ui/people/choicebox.h"

#include <QApplication>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLineEdit>

namespace visavis
{

AccessEdit::AccessEdit(QWidget *parent)
    : QWidget(parent)
    , m_restriction(new ChoiceBox)
    , m_day(new QLineEdit)
{
    for (const Restriction restriction :
         {Restriction::Publishable, Restriction::ToCheck, Restriction::OffRecord, Restriction::Embargoed}) {
        m_restriction->addItem(accessText(restriction), int(restriction));
    }
    m_restriction->setAccessibleName(tr("Restriction"));
    m_day->setAccessibleName(tr("Embargoed until"));
    m_day->setPlaceholderText(tr("until (no end)"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_restriction, 1);
    layout->addWidget(m_day, 1);
    setFocusProxy(m_restriction);
    setAutoFillBackground(true);
    connect(m_restriction, &QComboBox::currentIndexChanged, this, &AccessEdit::showDay);
    connect(m_restriction, &ChoiceBox::picked, this, [this] {
        if (m_day->isHidden()) {
            Q_EMIT finished();
        } else {
            m_day->setFocus();
        }
    });
    for (QWidget *part : std::initializer_list<QWidget *>{m_restriction, m_day}) {
        part->installEventFilter(this);
    }
    showDay();
}

bool AccessEdit::eventFilter(QObject *watched, QEvent *event)
{
    // A view sees the keyboard leave its editor, but not the parts of one.
    if (event->type() == QEvent::FocusOut) {
        const bool isPopup = static_cast<QFocusEvent *>(event)->reason() == Qt::PopupFocusReason;
        const QWidget *next = QApplication::focusWidget();
        if (!isPopup && !(next && isAncestorOf(next))) {
            Q_EMIT finished();
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AccessEdit::showDay()
{
    m_day->setVisible(Restriction(m_restriction->currentData().toInt()) == Restriction::Embargoed);
}

void AccessEdit::setAccess(const Access &access)
{
    m_restriction->setCurrentIndex(m_restriction->findData(int(access.restriction)));
    m_day->setText(access.embargo.isValid() ? access.embargo.toString(Qt::ISODate) : QString());
}

QString AccessEdit::wrongDay() const
{
    const QString text = m_day->text().simplified();
    return m_day->isHidden() || text.isEmpty() || dayIn(text).isValid() ? QString() : text;
}

Access AccessEdit::access() const
{
    const auto restriction = Restriction(m_restriction->currentData().toInt());
    return {.restriction = restriction,
            .embargo = restriction == Restriction::Embargoed ? dayIn(m_day->text().simplified()) : QDate()};
}

} // namespace visavis
