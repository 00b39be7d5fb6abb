// SPDX-License-Identifier: MIT
// How the parts of the export window are put together.
#include "models/base/settings.h"
#include "ui/export/exportform.h"
#include "ui/export/exportscope.h"
#include "ui/export/exportwindow.h"
#include "ui/export/kindlist.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Spacing = 8;

QLabel *caption(const QString &text, QWidget *field = nullptr)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    return label;
}

QVBoxLayout *makeColumn(QWidget *column)
{
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(Spacing, 0, Spacing, 0);
    layout->setSpacing(Spacing);
    return layout;
}

} // namespace

void ExportWindow::makeLayout()
{
    m_parts->addWidget(makeKinds());
    m_parts->addWidget(makeForm());
    m_parts->addWidget(makePreview());
    m_parts->setChildrenCollapsible(false);
    m_parts->setStretchFactor(2, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing, 2 * Spacing, Spacing, 2 * Spacing); // the columns have the rest
    layout->setSpacing(2 * Spacing);
    layout->addWidget(m_parts, 1);
    layout->addWidget(makeBottom());
}

QWidget *ExportWindow::makeKinds()
{
    auto *column = new QWidget;
    auto *layout = makeColumn(column);
    layout->addWidget(caption(tr("&Kind:"), m_kinds));
    layout->addWidget(m_kinds, 1);
    return column;
}

QWidget *ExportWindow::makeForm()
{
    constexpr int FormWidth = 320;
    auto *inner = new QWidget;
    auto *innerLayout = new QVBoxLayout(inner);
    innerLayout->setContentsMargins(0, 0, Spacing, 0);
    innerLayout->addWidget(m_form);
    innerLayout->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    scroll->setMinimumWidth(FormWidth);
    auto *column = new QWidget;
    auto *layout = makeColumn(column);
    layout->addWidget(caption(tr("How")));
    layout->addWidget(scroll, 1);
    return column;
}

QWidget *ExportWindow::makePreview()
{
    auto *column = new QWidget;
    auto *layout = makeColumn(column);
    layout->addWidget(caption(tr("Preview")));
    layout->addWidget(m_preview, 1);
    return column;
}

QWidget *ExportWindow::makeBottom()
{
    constexpr int ForecastLines = 2; // the window does not grow when it is known
    for (QLabel *label : {m_message, m_forecast}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_forecast->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_forecast->setMinimumHeight(ForecastLines * fontMetrics().lineSpacing());
    m_message->hide();
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->hide();
    m_export->setDefault(true);
    m_buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto *bottom = new QWidget;
    auto *layout = makeColumn(bottom);
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    auto *line = new QHBoxLayout;
    line->setSpacing(2 * Spacing);
    line->addWidget(m_forecast, 1);
    line->addWidget(m_buttons, 0, Qt::AlignBottom);
    layout->addLayout(line);
    return bottom;
}

void ExportWindow::restorePlace()
{
    constexpr QSize DefaultSize(1160, 760);
    constexpr QSize Frame(16, 48); // what a desktop puts around a window
    resize(DefaultSize.boundedTo(screen()->availableSize() - Frame));
    restoreGeometry(Settings::layout(u"export window"_s));
    if (!m_parts->restoreState(Settings::layout(u"export parts"_s))) {
        constexpr int Kinds = 256;
        constexpr int Form = 352;
        m_parts->setSizes({Kinds, Form, std::max(Form, width() - Kinds - Form)});
    }
}

} // namespace visavis
