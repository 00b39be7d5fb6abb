// SPDX-License-Identifier: MIT
#include "ui/window/welcomepage.h"

#include "models/base/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Grid = 8;
constexpr int ColumnWidth = 54 * Grid;
constexpr double Radius = 4;

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

/// A recent project: its name, and below it where it is.
class RecentButton final : public QPushButton
{
public:
    explicit RecentButton(const QString &path)
    {
        const QFileInfo info(path);
        QString folder = QDir::toNativeSeparators(info.absolutePath());
        if (folder.startsWith(QDir::homePath())) {
            folder.replace(0, QDir::homePath().size(), u"~"_s);
        }
        setAttribute(Qt::WA_Hover);
        setAccessibleName(info.completeBaseName() + u", "_s + folder);
        setToolTip(QDir::toNativeSeparators(path));
        QLabel *name = label(info.completeBaseName(), 1.0, false);
        QFont bold = name->font();
        bold.setWeight(QFont::DemiBold);
        name->setFont(bold);
        QLabel *where = label(folder, 1.0, true);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(Grid, Grid, Grid, Grid);
        layout->setSpacing(Grid / 4);
        for (QLabel *line : {name, where}) {
            line->setTextFormat(Qt::PlainText);
            line->setWordWrap(false);
            line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
            line->setAttribute(Qt::WA_TransparentForMouseEvents);
            layout->addWidget(line);
        }
    }

    [[nodiscard]] QSize sizeHint() const override { return layout()->sizeHint(); }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Accent), 2) : QPen(Qt::NoPen));
        if (underMouse()) {
            painter.setBrush(palette().color(QPalette::Highlight));
        }
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Radius, Radius);
    }
};

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_recent(new QVBoxLayout)
    , m_recentBox(new QWidget)
{
    auto *create = new QPushButton(QIcon::fromTheme(u"document-new"_s), tr("New project…"));
    auto *open = new QPushButton(QIcon::fromTheme(u"document-open"_s), tr("Open a project…"));
    for (QPushButton *button : {create, open}) {
        button->setMinimumHeight(5 * Grid);
    }
    create->setDefault(true);
    setFocusProxy(create);
    connect(create, &QPushButton::clicked, this, &WelcomePage::newRequested);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Grid);
    buttons->addWidget(create);
    buttons->addWidget(open);

    m_recent->setContentsMargins(0, 0, 0, 0);
    m_recent->setSpacing(0);
    auto *recentLayout = new QVBoxLayout(m_recentBox);
    recentLayout->setContentsMargins(0, 2 * Grid, 0, 0);
    recentLayout->setSpacing(Grid / 2);
    QLabel *recentTitle = label(tr("Recent projects"), 1.0, true);
    recentTitle->setIndent(Grid); // as the names below it
    recentLayout->addWidget(recentTitle);
    recentLayout->addLayout(m_recent);

    auto *picture = new QLabel;
    picture->setPixmap(QIcon(u":/visavis/icons/visavis.svg"_s).pixmap(8 * Grid));
    auto *column = new QWidget;
    column->setFixedWidth(ColumnWidth);
    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->setSpacing(2 * Grid);
    columnLayout->addWidget(picture);
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
        auto *button = new RecentButton(path);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT projectRequested(path); });
        m_recent->addWidget(button);
    }
    m_recentBox->setVisible(!paths.isEmpty());
}

} // namespace visavis
