// SPDX-License-Identifier: MIT
#include "ui/editing/fieldpopup.h"

#include "ui/base/popupplace.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace visavis
{

namespace
{

constexpr int Width = 320;
constexpr int MostRows = 8;

} // namespace

FieldPopup::FieldPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_question(new QLabel)
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
{
    setFrameShape(QFrame::StyledPanel);
    m_question->setBuddy(m_field);
    m_question->setWordWrap(true);
    m_field->installEventFilter(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->setSizeConstraint(QLayout::SetNoConstraint); // else it gets no lower than it was with more rows
    layout->addWidget(m_question);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textEdited, this, &FieldPopup::narrow);
    connect(m_field, &QLineEdit::returnPressed, this, &FieldPopup::choose);
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        m_field->setText(item->text());
        choose();
    });
}

void FieldPopup::ask(const Question &question, QPoint globalPosition, Accept accept)
{
    m_accept = std::move(accept);
    m_names = question.names;
    setAccessibleName(question.text);
    m_question->setText(question.text);
    m_field->setAccessibleName(question.text);
    m_field->setText(question.answer);
    m_field->setPlaceholderText(question.hint);
    m_list->setAccessibleName(question.text);
    narrow({});
    placeOnScreen(*this, globalPosition);
    show();
    m_field->setFocus();
    m_field->selectAll();
}

void FieldPopup::narrow(const QString &typed)
{
    m_list->clear();
    for (const QString &name : std::as_const(m_names)) {
        if (name.contains(typed.simplified(), Qt::CaseInsensitive)) {
            auto *item = new QListWidgetItem(name, m_list);
            item->setSizeHint({0, rowHeight()});
        }
    }
    fit();
}

/// As high as its rows, so that it hides no more of the text than it must.
void FieldPopup::fit()
{
    const int rows = std::min(m_list->count(), MostRows);
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(rows * rowHeight());
    resize(Width,
           layout()->hasHeightForWidth() ? layout()->heightForWidth(Width) : layout()->sizeHint().height());
}

int FieldPopup::rowHeight() const
{
    return fontMetrics().height() + 8;
}

void FieldPopup::choose()
{
    const QListWidgetItem *marked = m_list->currentItem();
    const QString answer = (marked ? marked->text() : m_field->text()).simplified();
    close();
    if (const Accept accept = std::exchange(m_accept, {})) {
        accept(answer);
    }
}

bool FieldPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->count() > 0) {
            // Above the first row is the field itself.
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, -1, m_list->count() - 1));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace visavis
