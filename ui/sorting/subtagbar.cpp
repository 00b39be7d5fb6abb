// SPDX-License-Identifier: MIT
#include "ui/sorting/subtagbar.h"

#include "ui/base/flowlayout.h"
#include "ui/base/mnemonic.h"
#include "ui/base/swatch.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Grid = 8;
constexpr int MostNameWidth = 24 * Grid; ///< pixels; a longer name is in the tool tip
constexpr int FieldWidth = 22 * Grid;

} // namespace

SubtagBar::SubtagBar(SubtagModel *subtags, QWidget *parent)
    : QWidget(parent)
    , m_subtags(subtags)
    , m_layout(new FlowLayout(this))
    , m_hint(new QLabel(tr("Make the first subtag with N."), this))
    , m_leave(makeButton())
    , m_new(makeButton())
    , m_name(new QLineEdit(this))
{
    m_layout->setContentsMargins(2 * Grid, 0, 2 * Grid, Grid);
    m_layout->setSpacing(Grid / 2);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_leave->setText(u"0  "_s + tr("Leave"));
    m_leave->setAccessibleName(tr("Leave the card, key 0"));
    m_leave->setToolTip(tr("Go on to the next card and leave this one as it is (0 or Backspace)"));
    m_new->setIcon(QIcon::fromTheme(u"list-add"_s));
    m_new->setText(tr("New subtag"));
    m_new->setToolTip(tr("Make a subtag and send the card there (N)"));
    m_name->setPlaceholderText(tr("Name of the subtag"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_name->setFixedWidth(FieldWidth);
    m_name->installEventFilter(this);
    connect(m_leave, &QToolButton::clicked, this, &SubtagBar::leaveRequested);
    connect(m_new, &QToolButton::clicked, this, &SubtagBar::newRequested);
    connect(subtags, &QAbstractItemModel::modelReset, this, &SubtagBar::makeButtons);
    connect(subtags, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { showRows(first.row(), last.row()); });
    makeButtons();
}

void SubtagBar::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    if (isReadOnly) {
        m_isNaming = false;
    }
    showParts();
}

QToolButton *SubtagBar::makeButton()
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

/// All anew, since the row has them in their order, which is that of Tab too.
void SubtagBar::makeButtons()
{
    while (const QLayoutItem *item = m_layout->takeAt(0)) {
        delete item;
    }
    for (QToolButton *button : m_buttons) {
        button->hide();
        button->deleteLater(); // it may be the one that was clicked
    }
    m_buttons.clear();
    QWidget *before = nullptr;
    for (int row = 0; row < m_subtags->rowCount(); ++row) {
        QToolButton *button = makeButton();
        connect(button, &QToolButton::clicked, this,
                [this, tag = m_subtags->idAt(row)] { Q_EMIT chosen(tag); });
        m_buttons.push_back(button);
        showRow(row);
    }
    std::vector<QWidget *> parts(m_buttons.begin(), m_buttons.end());
    parts.insert(parts.end(), {m_hint, m_leave, m_new, m_name});
    for (QWidget *part : parts) {
        m_layout->addWidget(part);
        if (part == m_hint) {
            continue; // it is only read
        }
        if (before) {
            setTabOrder(before, part);
        }
        before = part;
    }
    showParts();
}

void SubtagBar::showRows(int first, int last)
{
    for (int row = first; row <= last && row < int(m_buttons.size()); ++row) {
        showRow(row);
    }
}

void SubtagBar::showRow(int row)
{
    const QModelIndex index = m_subtags->index(row);
    const QString name = index.data().toString();
    const int count = index.data(SubtagCountRole).toInt();
    const int digit = index.data(SubtagDigitRole).toInt();
    const QString shortName = withoutMnemonic(fontMetrics().elidedText(name, Qt::ElideRight, MostNameWidth));
    const QString counted = locale().toString(count);
    QToolButton *button = m_buttons[size_t(row)];
    button->setIcon(swatchIcon(index.data(SubtagColourRole).value<Colour>()));
    if (digit > 0) {
        const QString key = QString::number(digit);
        button->setText(u"%1  %2 (%3)"_s.arg(key, shortName, counted));
        button->setAccessibleName(tr("%1, key %2, %n passage(s)", nullptr, count).arg(name, key));
        button->setToolTip(tr("Send the card to “%1” (%2)").arg(name, key).toHtmlEscaped());
    } else {
        button->setText(u"%1 (%2)"_s.arg(shortName, counted));
        button->setAccessibleName(tr("%1, %n passage(s)", nullptr, count).arg(name));
        button->setToolTip(tr("Send the card to “%1”").arg(name).toHtmlEscaped());
    }
}

void SubtagBar::showParts()
{
    for (QToolButton *button : m_buttons) {
        button->setEnabled(!m_isReadOnly);
        button->show();
    }
    m_hint->setVisible(m_buttons.empty() && !m_isReadOnly && !m_isNaming);
    m_leave->setVisible(!m_buttons.empty());
    m_new->setVisible(!m_isNaming);
    m_new->setEnabled(!m_isReadOnly);
    m_name->setVisible(m_isNaming);
    m_layout->invalidate();
    updateGeometry();
}

void SubtagBar::beginNaming()
{
    m_isNaming = true;
    showParts();
    m_name->setFocus(Qt::OtherFocusReason);
}

void SubtagBar::endNaming()
{
    m_name->clear();
    m_isNaming = false;
    showParts();
}

bool SubtagBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_name || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    // Taken here, since the field would let them go on to those around it, for which they mean something
    // else.
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const QString name = m_name->text().trimmed(); !name.isEmpty()) {
            Q_EMIT named(name);
        }
        return true;
    case Qt::Key_Escape:
        endNaming();
        Q_EMIT namingCancelled();
        return true;
    default:
        return false;
    }
}

} // namespace visavis
