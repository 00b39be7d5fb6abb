// SPDX-License-Identifier: MIT
#include "ui/base/pickerpopup.h"

#include "models/search/folding.h"
#include "ui/base/popupplace.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace visavis
{

namespace
{

constexpr int MostRows = 10;
constexpr int IdRole = Qt::UserRole;

/// Every typed word begins a word of the row, in any order.
bool fits(const QString &row, const QList<QByteArray> &typed)
{
    const QList<QByteArray> words = foldedWords(row);
    return std::ranges::all_of(typed, [&](const QByteArray &start) {
        return std::ranges::any_of(words, [&](const QByteArray &word) { return word.startsWith(start); });
    });
}

} // namespace

PickerPopup::PickerPopup(const QString &name, const QString &placeholder, const QString &listName,
                         QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(name);
    m_field->setPlaceholderText(placeholder);
    m_field->setAccessibleName(name);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(listName);
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
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(); });
}

void PickerPopup::open(std::vector<Row> rows, QPoint globalPosition, int current)
{
    m_rows = std::move(rows);
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
    m_list->clear();
    const QString words = typed.simplified();
    const QList<QByteArray> folded = foldedWords(words);
    const auto add = [this](const Row &row) {
        auto *item = new QListWidgetItem(row.icon, row.text, m_list);
        item->setData(IdRole, row.id);
        item->setToolTip(row.text.toHtmlEscaped());
    };
    for (const Row &row : m_rows) {
        if (fits(row.text, folded)) {
            add(row);
        }
    }
    if (const Row last = lastRow(words, m_rows); !last.text.isEmpty()) {
        add(last);
    }
    m_list->setCurrentRow(words.isEmpty() ? m_current : 0);
    // As high as its rows, so that it hides no more of the text than it must.
    const int rows = std::clamp(m_list->count(), 1, MostRows);
    m_list->setFixedHeight(rows * std::max(m_list->sizeHintForRow(0), fontMetrics().height() + 8) + 4);
    m_list->setVisible(m_list->count() > 0);
    resize(m_width, layout()->sizeHint().height());
}

void PickerPopup::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item) {
        return;
    }
    const qint64 id = item->data(IdRole).toLongLong();
    const QString typed = m_field->text().simplified();
    close();
    Q_EMIT chosen(id, typed);
}

void PickerPopup::choose(int row)
{
    if (row >= 0 && row < m_list->count()) {
        m_list->setCurrentRow(row);
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
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow((m_list->currentRow() + step + m_list->count()) % m_list->count());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace visavis
