// SPDX-License-Identifier: MIT
#include "ui/base/pickerpopup.h"

#include "ui/base/markedtext.h"
#include "ui/base/popupplace.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace visavis
{

namespace
{

constexpr int MostRows = 10;

} // namespace

PickerPopup::PickerPopup(const QString &name, const QString &placeholder, const QString &listName,
                         QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_field(new QLineEdit)
    , m_rows(new PickList(this))
    , m_list(new QListView)
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(name);
    m_field->setPlaceholderText(placeholder);
    m_field->setAccessibleName(name);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(listName);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new MarkedDelegate(m_rows->matcher(), m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->setSizeConstraint(QLayout::SetNoConstraint); // else it gets no lower than it was with more rows
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &PickerPopup::narrow);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { choose(); });
    connect(m_list, &QListView::clicked, this, [this] { choose(); });
}

void PickerPopup::open(std::vector<Row> rows, QPoint globalPosition, int current)
{
    m_rows->setRows(std::move(rows));
    m_current = current;
    m_field->clear();
    narrow({});
    placeOnScreen(*this, globalPosition);
    show();
    m_field->setFocus();
}

PickerPopup::Row PickerPopup::lastRow(const QString & /*typed*/, const std::vector<Row> & /*rows*/) const
{
    return {};
}

void PickerPopup::narrow(const QString &typed)
{
    const QString words = typed.simplified();
    m_rows->narrow(words, lastRow(words, m_rows->rows()));
    m_list->setCurrentIndex(m_rows->index(words.isEmpty() ? m_current : 0));
    // As high as its rows, so that it hides no more of the text than it must.
    const int rows = std::min(m_rows->rowCount(), MostRows);
    m_list->setFixedHeight(rows * std::max(0, m_list->sizeHintForRow(0)));
    m_list->setVisible(rows > 0);
    resize(m_width, layout()->sizeHint().height());
}

void PickerPopup::choose()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid()) {
        return;
    }
    const qint64 id = m_rows->idAt(current.row());
    const QString typed = m_field->text().simplified();
    close();
    Q_EMIT chosen(id, typed);
}

void PickerPopup::choose(int row)
{
    if (row >= 0 && row < m_rows->rowCount()) {
        m_list->setCurrentIndex(m_rows->index(row));
        choose();
    }
}

bool PickerPopup::isNothingTyped() const
{
    return m_field->text().isEmpty();
}

bool PickerPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int step = key->key() == Qt::Key_Down ? 1 : (key->key() == Qt::Key_Up ? -1 : 0);
        if (step != 0 && m_rows->rowCount() > 0) {
            const int count = m_rows->rowCount();
            m_list->setCurrentIndex(m_rows->index((m_list->currentIndex().row() + step + count) % count));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace visavis
