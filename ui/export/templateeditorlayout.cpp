// SPDX-License-Identifier: MIT
// How the parts of the window of templates are put together.
#include "models/base/settings.h"
#include "ui/export/templateeditor.h"
#include "ui/export/templatesource.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Spacing = 8;

QVBoxLayout *makeColumn(QWidget *column)
{
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(Spacing, 0, Spacing, 0);
    layout->setSpacing(Spacing);
    return layout;
}

QLabel *caption(const QString &text, QWidget *field = nullptr)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    return label;
}

} // namespace

void TemplateEditor::makeLayout()
{
    auto *names = new QWidget;
    auto *layoutOfNames = makeColumn(names);
    layoutOfNames->addWidget(caption(tr("&Templates:"), m_list));
    layoutOfNames->addWidget(m_list, 1);
    m_list->setAccessibleName(tr("Templates"));
    m_parts->addWidget(names);
    m_parts->addWidget(makeSource());
    m_parts->addWidget(makeBeside());
    m_parts->setChildrenCollapsible(false);
    m_parts->setStretchFactor(1, 1);
    m_parts->setStretchFactor(2, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing, 2 * Spacing, Spacing, 2 * Spacing); // the columns have the rest
    layout->setSpacing(2 * Spacing);
    layout->addWidget(m_parts, 1);
    layout->addWidget(makeBottom());
}

QWidget *TemplateEditor::makeSource()
{
    auto *tools = new QHBoxLayout;
    tools->setSpacing(Spacing);
    tools->addWidget(m_copy);
    tools->addWidget(m_revert);
    tools->addStretch();
    auto *column = new QWidget;
    auto *layout = makeColumn(column);
    layout->addLayout(tools);
    layout->addWidget(m_source, 1);
    return column;
}

QWidget *TemplateEditor::makeBeside()
{
    m_variables->setAccessibleName(tr("What a template can say"));
    m_variables->setHeaderLabels({tr("Name"), tr("Meaning")});
    m_variables->setRootIsDecorated(false);
    m_variables->setUniformRowHeights(true);
    m_variables->setAllColumnsShowFocus(true);
    constexpr int NameWidth = 128;
    m_variables->header()->resizeSection(0, NameWidth);
    auto *above = new QWidget;
    auto *layoutAbove = makeColumn(above);
    layoutAbove->addWidget(caption(tr("&Insert, with Return or a double click:"), m_variables));
    layoutAbove->addWidget(m_variables, 1);
    auto *below = new QWidget;
    auto *layoutBelow = makeColumn(below);
    layoutBelow->addWidget(caption(tr("Preview")));
    layoutBelow->addWidget(m_preview, 1);
    m_beside->addWidget(above);
    m_beside->addWidget(below);
    m_beside->setChildrenCollapsible(false);
    m_beside->setStretchFactor(1, 1);
    return m_beside;
}

QWidget *TemplateEditor::makeBottom()
{
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_save, QDialogButtonBox::ApplyRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    for (QPushButton *button : {m_copy, m_revert, m_save, m_close}) {
        button->setAutoDefault(false);
    }
    auto *bottom = new QWidget;
    auto *layout = new QHBoxLayout(bottom);
    layout->setContentsMargins(Spacing, 0, Spacing, 0);
    layout->setSpacing(2 * Spacing);
    layout->addWidget(m_message, 1);
    layout->addWidget(buttons);
    return bottom;
}

void TemplateEditor::restorePlace()
{
    constexpr QSize DefaultSize(1200, 760);
    constexpr QSize Frame(16, 48); // what a desktop puts around a window
    constexpr int NamesWidth = 216;
    constexpr int VariablesHeight = 240;
    resize(DefaultSize.boundedTo(screen()->availableSize() - Frame));
    restoreGeometry(Settings::layout(u"template window"_s));
    if (!m_parts->restoreState(Settings::layout(u"template parts"_s))) {
        const int rest = std::max(2, width() - NamesWidth) / 2;
        m_parts->setSizes({NamesWidth, rest, rest});
    }
    if (!m_beside->restoreState(Settings::layout(u"template variables"_s))) {
        m_beside->setSizes({VariablesHeight, std::max(VariablesHeight, height() - VariablesHeight)});
    }
}

} // namespace visavis
