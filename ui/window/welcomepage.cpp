// SPDX-License-Identifier: MIT
#include "ui/window/welcomepage.h"

#include "models/base/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int ColumnWidth = 420;

QLabel *label(const QString &text, double scale, bool quiet)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    label->setFont(font);
    label->setWordWrap(true);
    if (quiet) {
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    return label;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_recent(new QVBoxLayout)
    , m_recentBox(new QWidget)
{
    auto *create = new QPushButton(QIcon::fromTheme(u"document-new"_s), tr("New project…"));
    auto *open = new QPushButton(QIcon::fromTheme(u"document-open"_s), tr("Open a project…"));
    for (QPushButton *button : {create, open}) {
        button->setMinimumHeight(36);
    }
    create->setDefault(true);
    setFocusProxy(create);
    connect(create, &QPushButton::clicked, this, &WelcomePage::newRequested);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(create);
    buttons->addWidget(open);

    m_recent->setContentsMargins(0, 0, 0, 0);
    m_recent->setSpacing(0);
    auto *recentLayout = new QVBoxLayout(m_recentBox);
    recentLayout->setContentsMargins(0, 24, 0, 0);
    recentLayout->setSpacing(8);
    recentLayout->addWidget(label(tr("Recent projects"), 1.0, true));
    recentLayout->addLayout(m_recent);

    auto *column = new QWidget;
    column->setFixedWidth(ColumnWidth);
    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->setSpacing(16);
    columnLayout->addWidget(label(tr("Read and annotate interviews"), 1.8, false));
    columnLayout->addWidget(
        label(tr("A project keeps your transcripts, highlights, tags and notes in one file that "
                 "you own. Every change is saved as you make it."),
              1.0, true));
    columnLayout->addLayout(buttons);
    columnLayout->addWidget(m_recentBox);

    // Boxes rather than an aligned grid cell: only they ask wrapped text how high it gets.
    auto *across = new QHBoxLayout;
    across->addStretch();
    across->addWidget(column);
    across->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(across);
    layout->addStretch(3);
    refresh();
}

void WelcomePage::refresh()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList paths = Settings::recentProjects();
    for (const QString &path : paths) {
        const QFileInfo info(path);
        QString folder = QDir::toNativeSeparators(info.absolutePath());
        if (folder.startsWith(QDir::homePath())) {
            folder.replace(0, QDir::homePath().size(), u"~"_s);
        }
        auto *button = new QPushButton(info.completeBaseName().replace(u'&', u"&&"_s));
        button->setFlat(true);
        button->setIcon(QIcon::fromTheme(u"document-open-recent"_s));
        button->setToolTip(QDir::toNativeSeparators(path));
        auto *where = label(folder, 1.0, true);
        where->setWordWrap(false);
        auto *row = new QWidget;
        auto *rowLayout = new QHBoxLayout(row);
        rowLayout->setContentsMargins(0, 0, 0, 0);
        rowLayout->setSpacing(8);
        rowLayout->addWidget(button);
        rowLayout->addWidget(where, 1);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT projectRequested(path); });
        m_recent->addWidget(row);
    }
    m_recentBox->setVisible(!paths.isEmpty());
}

} // namespace visavis
