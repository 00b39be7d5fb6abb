// SPDX-License-Identifier: MIT
#include "ui/pane/paneheader.h"

#include "ui/base/elidedlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int FewestLettersOfTheTitle = 12;
constexpr int MarkHeight = 2;
constexpr int Gap = 16;
constexpr int NarrowGap = 8;
constexpr int NarrowPane = 60; // letters

} // namespace

bool isNarrowPane(const QWidget &pane)
{
    return pane.width() < NarrowPane * pane.fontMetrics().averageCharWidth();
}

PaneHeader::PaneHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(FewestLettersOfTheTitle))
    , m_facts(new ElidedLabel(0))
    , m_close(new QToolButton)
{
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    // The facts get what the title leaves, and are told whole.
    m_facts->setSeparator(u"·"_s);
    m_facts->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_close->setIcon(QIcon::fromTheme(u"window-close"_s));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::NoFocus);
    m_close->setToolTip(tr("Close this pane"));
    m_close->setAccessibleName(m_close->toolTip());
    connect(m_close, &QToolButton::clicked, this, &PaneHeader::closeRequested);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Gap, 8, Gap, 8);
    layout->setSpacing(Gap);
    layout->addWidget(m_title);
    layout->addWidget(m_facts, 1);
    layout->addWidget(m_close);
    // How wide a pane is depends on no title.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setOneOfSeveral(false, true);
}

void PaneHeader::setTitle(const QString &title, const QString &toolTip)
{
    m_title->setText(title);
    m_title->setToolTip(toolTip.isEmpty() ? QString()
                                          : u"<qt>%1</qt>"_s.arg(toolTip.toHtmlEscaped())); // rich text wraps
}

void PaneHeader::setFacts(const QString &facts)
{
    m_facts->setText(facts);
    m_facts->setToolTip(facts.toHtmlEscaped());
}

void PaneHeader::addTool(QWidget *tool)
{
    auto *box = static_cast<QHBoxLayout *>(layout());
    box->insertWidget(box->indexOf(m_close), tool);
}

void PaneHeader::setOneOfSeveral(bool isOneOfSeveral, bool isActive)
{
    m_close->setVisible(isOneOfSeveral);
    m_isMarked = isOneOfSeveral && isActive;
    m_title->setForegroundRole(isActive || !isOneOfSeveral ? QPalette::WindowText
                                                           : QPalette::PlaceholderText);
    update();
}

void PaneHeader::resizeEvent(QResizeEvent *event)
{
    // What the gaps give up, the title gets.
    const int gap = isNarrowPane(*this) ? NarrowGap : Gap;
    if (layout()->spacing() != gap) {
        layout()->setContentsMargins(gap, 8, gap, 8);
        layout()->setSpacing(gap);
    }
    QWidget::resizeEvent(event);
}

void PaneHeader::paintEvent(QPaintEvent * /*event*/)
{
    if (m_isMarked) {
        QPainter(this).fillRect(0, 0, width(), MarkHeight, palette().highlight());
    }
}

} // namespace visavis
