// SPDX-License-Identifier: MIT
#include "ui/pane/tagpicker.h"

#include "models/search/folding.h"
#include "ui/base/swatch.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Width = 280;
constexpr int MostRows = 10;
constexpr int TagRole = Qt::UserRole;

/// Every typed word begins a word of the path, in any order.
bool fits(const QString &path, const QList<QByteArray> &typed)
{
    const QList<QByteArray> words = foldedWords(path);
    return std::ranges::all_of(typed, [&](const QByteArray &start) {
        return std::ranges::any_of(words, [&](const QByteArray &word) { return word.startsWith(start); });
    });
}

} // namespace

TagPicker::TagPicker(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Choose a tag"));
    m_field->setPlaceholderText(tr("Tag…"));
    m_field->setAccessibleName(tr("Name of a tag"));
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Tags"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setTextElideMode(Qt::ElideMiddle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->setSizeConstraint(QLayout::SetNoConstraint); // else it gets no lower than it was with more rows
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &TagPicker::narrow);
    connect(m_field, &QLineEdit::returnPressed, this, &TagPicker::choose);
    connect(m_list, &QListWidget::itemClicked, this, &TagPicker::choose);
}

void TagPicker::open(const ProjectData &records, QPoint globalPosition)
{
    m_entries.clear();
    std::function<void(TagId)> collect = [&](TagId parent) {
        for (const TagId id : records.childrenOf(parent)) {
            const Tag *tag = records.tags().find(id);
            if (tag->codable) {
                m_entries.push_back({.tag = id,
                                     .path = records.tagPath(id),
                                     .colour = tag->colour,
                                     .shortcut = tag->shortcut});
            }
            collect(id);
        }
    };
    collect({});
    m_field->clear();
    narrow({});
    const QRect available = screen()->availableGeometry();
    move(std::clamp(globalPosition.x(), available.left(), available.right() - width()),
         std::clamp(globalPosition.y(), available.top(), available.bottom() - height()));
    show();
    m_field->setFocus();
}

void TagPicker::narrow(const QString &typed)
{
    m_list->clear();
    const QString name = typed.simplified();
    const QList<QByteArray> words = foldedWords(name);
    bool exact = false;
    for (const Entry &entry : m_entries) {
        if (!fits(entry.path, words)) {
            continue;
        }
        auto *item = new QListWidgetItem(swatchIcon(entry.colour), entry.path, m_list);
        item->setData(TagRole, entry.tag.value());
        exact = exact || entry.path.compare(name, Qt::CaseInsensitive) == 0;
    }
    if (!name.isEmpty() && !exact) {
        auto *item =
            new QListWidgetItem(QIcon::fromTheme(u"list-add"_s), tr("New tag “%1”").arg(name), m_list);
        item->setData(TagRole, qint64(0));
    }
    m_list->setCurrentRow(0);
    // As high as its rows, so that it hides no more of the text than it must.
    const int rows = std::clamp(m_list->count(), 1, MostRows);
    m_list->setFixedHeight(rows * std::max(m_list->sizeHintForRow(0), fontMetrics().height() + 8) + 4);
    m_list->setVisible(m_list->count() > 0);
    resize(Width, layout()->sizeHint().height());
}

void TagPicker::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item) {
        return;
    }
    const TagId tag(item->data(TagRole).toLongLong());
    const QString name = m_field->text().simplified();
    close();
    if (tag.isValid()) {
        Q_EMIT tagChosen(tag);
    } else {
        Q_EMIT newTagChosen(name);
    }
}

bool TagPicker::eventFilter(QObject *watched, QEvent *event)
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
