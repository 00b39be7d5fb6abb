// SPDX-License-Identifier: MIT
#include "ui/window/keysdialog.h"

#include "ui/base/searchfield.h"

#include <QKeyEvent>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Grid = 8;
enum Column { Key, What };

} // namespace

KeysDialog::KeysDialog(const QList<KeyGroup> &groups, QWidget *parent)
    : TableDialog(tr("Keyboard shortcuts"), {tr("Key"), tr("What it does")}, parent)
    , m_field(new SearchField)
{
    m_field->setPlaceholderText(tr("Filter the keys"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &KeysDialog::filter);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_field);
    setTabOrder(m_field, table());
    fill(groups);
    fitColumns(What);
    m_field->setFocus();
    constexpr QSize DefaultSize(640, 720);
    constexpr QSize Frame(16, 48); // what a desktop puts around a window
    resize(DefaultSize.boundedTo(screen()->availableSize() - Frame));
}

void KeysDialog::fill(const QList<KeyGroup> &groups)
{
    table()->setUniformRowHeights(false); // space before headings
    for (const KeyGroup &group : groups) {
        QTreeWidgetItem *heading = addHeading(group.where);
        if (table()->topLevelItemCount() > 1) {
            heading->setSizeHint(Key, QSize(0, table()->fontMetrics().height() + 2 * Grid));
            heading->setTextAlignment(Key, Qt::AlignLeading | Qt::AlignBottom);
        }
        for (const KeyRow &row : group.rows) {
            addRow(heading, {row.keys, row.what});
        }
    }
}

/// Rows that have all the words, in the key, in what it does or in where it holds.
void KeysDialog::filter()
{
    const QStringList words = m_field->text().split(u' ', Qt::SkipEmptyParts);
    bool isAnyLeft = false;
    for (int i = 0; i < table()->topLevelItemCount(); ++i) {
        QTreeWidgetItem *heading = table()->topLevelItem(i);
        bool isAnyOfIt = false;
        for (int j = 0; j < heading->childCount(); ++j) {
            QTreeWidgetItem *row = heading->child(j);
            const QString all = QStringList{row->text(Key), row->text(What), heading->text(Key)}.join(u'\n');
            const bool isMeant = std::ranges::all_of(
                words, [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
            row->setHidden(!isMeant);
            isAnyOfIt = isAnyOfIt || isMeant;
        }
        heading->setHidden(!isAnyOfIt);
        isAnyLeft = isAnyLeft || isAnyOfIt;
    }
    setRemark(isAnyLeft ? QString() : tr("No key has these words."));
}

bool KeysDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress) {
        return TableDialog::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return: // would press the button that closes
    case Qt::Key_Enter:
    case Qt::Key_Down:
        table()->setFocus(Qt::TabFocusReason);
        return true;
    case Qt::Key_Escape:
        if (!m_field->text().isEmpty()) {
            m_field->clear();
            return true;
        }
        break;
    default:
        break;
    }
    return TableDialog::eventFilter(watched, event);
}

} // namespace visavis
