// SPDX-License-Identifier: MIT
#include "ui/people/peoplepage.h"

#include "models/base/settings.h"
#include "models/people/interviewsmodel.h"
#include "models/people/labelsmodel.h"
#include "models/people/peoplemodel.h"
#include "models/project/peopleediting.h"
#include "ui/base/filteredit.h"
#include "ui/people/attributedialog.h"
#include "ui/people/peopletableview.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Grid = 8;

/// A name that nobody has yet: "New person", "New person 2".
QString freeName(const ProjectData &data)
{
    const QString name = PeoplePage::tr("New person");
    QString free = name;
    for (int number = 2; data.speakerNamed(free); ++number) {
        free = name + u' ' + QString::number(number);
    }
    return free;
}

} // namespace

PeoplePage::PeoplePage(Kind kind, Project &project, PeopleTable *table, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_project(project)
    , m_rows(new PeopleFilter(table, this))
    , m_view(new PeopleTableView(m_rows, this))
    , m_filter(new FilterEdit(this))
    , m_count(new QLabel(this))
{
    const QString name = kind == Kind::Persons  ? tr("People")
                         : kind == Kind::Labels ? tr("Labels of speakers")
                                                : tr("Interviews");
    m_view->setAccessibleName(name);
    const QString filterName = kind == Kind::Persons  ? tr("Filter people")
                               : kind == Kind::Labels ? tr("Filter labels")
                                                      : tr("Filter interviews");
    m_filter->setPlaceholderText(filterName);
    m_filter->setAccessibleName(filterName);
    m_filter->setToolTip(tr("Words, or person:, role:, episode:, restriction: and a word, or an attribute’s "
                            "name, = and a word"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Grid, 0, 0);
    layout->setSpacing(Grid);
    makeButtons();
    layout->addWidget(m_view, 1);
    connect(m_filter, &FilterEdit::queryChanged, this, [this](const Query &query) {
        m_rows->setQuery(query);
        updateState();
    });
    connect(m_filter, &FilterEdit::listRequested, this, [this] {
        m_view->setFocus(Qt::TabFocusReason);
        if (!m_view->currentIndex().isValid()) {
            m_view->setCurrentIndex(m_rows->index(0, 0));
        }
    });
    connect(m_view, &PeopleTableView::menuRequested, this, &PeoplePage::popUpMenu);
    connect(m_view, &PeopleTableView::removalRequested, this, &PeoplePage::removeChosen);
    connect(m_view, &PeopleTableView::refused, this, [this](const QString &text) {
        Q_EMIT failed(tr("“%1” is no day. Write 2031-06-14.").arg(text));
    });
    connect(m_view->horizontalHeader(), &QWidget::customContextMenuRequested, this,
            &PeoplePage::popUpHeaderMenu);
    connect(table, &PeopleTable::errorOccurred, this, &PeoplePage::errorOccurred);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_rows, signal, this, &PeoplePage::updateState);
    }
    connect(m_rows, &QAbstractItemModel::modelReset, this, &PeoplePage::updateState);
    connect(&project, &Project::writeFailed, this, &PeoplePage::updateState);
    updateState();
}

void PeoplePage::makeButtons()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(Grid);
    top->addWidget(m_filter, 1);
    if (m_kind == Kind::Labels) {
        m_unassigned = new QCheckBox(tr("Only labels that stand for &nobody yet"));
        m_unassigned->setChecked(true);
        m_rows->setUnassignedOnly(true);
        connect(m_unassigned, &QCheckBox::toggled, this, [this](bool only) {
            m_rows->setUnassignedOnly(only);
            updateState();
        });
        top->addWidget(m_unassigned);
    }
    top->addWidget(m_count);
    const auto add = [&](const QString &text, auto slot) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        top->addWidget(button);
        return button;
    };
    if (m_kind == Kind::Persons) {
        m_add = add(tr("New &person"), &PeoplePage::addPerson);
    }
    if (m_kind != Kind::Labels) {
        m_addAttribute = add(tr("New &attribute…"), [this] {
            Attribute attribute;
            attribute.object = caseTable()->objectKind();
            editAttribute(attribute);
        });
    }
    if (m_kind == Kind::Persons) {
        top->addSpacing(2 * top->spacing()); // it cannot be taken back
        m_withdraw = add(tr("&Withdraw from the project…"), &PeoplePage::withdrawChosen);
        connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
                &PeoplePage::updateState);
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(top);
}

QString PeoplePage::emptyText() const
{
    if (m_rows->table()->rowCount() > 0) {
        return m_unassigned && m_unassigned->isChecked() && m_filter->text().isEmpty()
                   ? tr("Every label stands for somebody.")
                   : tr("Nothing here answers the filter.");
    }
    switch (m_kind) {
    case Kind::Persons:
        return tr("Nobody is named yet. In “Labels”, say who the speakers of the interviews are, or make a "
                  "person here.");
    case Kind::Labels:
        return tr("No interview names its speakers yet.");
    case Kind::Interviews:
        break;
    }
    return tr("No interviews yet. Import some in the main window.");
}

void PeoplePage::updateState()
{
    const int all = m_rows->table()->rowCount();
    const int shown = m_rows->rowCount();
    m_count->setText(all == 0       ? QString()
                     : shown == all ? locale().toString(all)
                                    : tr("%1 of %2").arg(locale().toString(shown), locale().toString(all)));
    m_view->setEmptyText(emptyText());
    if (m_withdraw) {
        m_withdraw->setEnabled(m_view->chosenRows().size() == 1);
    }
    for (QPushButton *button : {m_add, m_addAttribute}) {
        if (button) {
            button->setEnabled(!m_project.isReadOnly());
        }
    }
}

void PeoplePage::finishEditing()
{
    m_view->finishEditing();
}

QString PeoplePage::settingsKey() const
{
    static const QStringList keys{u"people persons"_s, u"people labels"_s, u"people interviews"_s};
    return keys[qsizetype(m_kind)];
}

/// Attributes come and go, so that a width is kept by the title of its column.
void PeoplePage::restore()
{
    const QHeaderView *header = m_view->horizontalHeader();
    const QByteArray kept = Settings::layout(settingsKey());
    const QList<QByteArray> lines = kept.split('\n');
    QHash<QString, int> widths;
    for (const QByteArray &line : lines) {
        if (const qsizetype tab = line.indexOf('\t'); tab > 0) {
            widths.insert(QString::fromUtf8(line.sliced(tab + 1)), line.first(tab).toInt());
        }
    }
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        constexpr int Narrowest = 48;
        constexpr int Wide = 200; // for names and titles
        constexpr int Ordinary = 112;
        const QString title = m_rows->headerData(column, Qt::Horizontal).toString();
        const auto alignment =
            Qt::Alignment::fromInt(m_rows->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
        const bool isOfTitles = column == 0 || (m_kind == Kind::Labels && column == LabelsModel::Interview) ||
                                (m_kind == Kind::Interviews && column == InterviewsModel::People);
        const int atLeast = isOfTitles ? Wide : alignment.testFlag(Qt::AlignRight) ? 0 : Ordinary;
        const int usual = std::max(atLeast, header->sectionSizeHint(column) + Grid);
        m_view->setColumnWidth(column, std::max(Narrowest, widths.value(title, usual)));
    }
}

void PeoplePage::remember() const
{
    QByteArray kept;
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        const QString title = m_rows->headerData(column, Qt::Horizontal).toString().simplified();
        kept += QByteArray::number(m_view->columnWidth(column)) + '\t' + title.toUtf8() + '\n';
    }
    Settings::setLayout(settingsKey(), kept);
}

void PeoplePage::perform(const Result<void> &result)
{
    if (!result) {
        Q_EMIT errorOccurred(result.error());
    }
}

/// Made at once under a name that is typed over.
void PeoplePage::addPerson()
{
    const auto made = PeopleEditing(m_project).make(freeName(m_project.data()));
    if (!made) {
        Q_EMIT errorOccurred(made.error());
        return;
    }
    m_filter->setFilter({});
    const Speaker *person = m_project.data().speakers().find(*made);
    const QModelIndex cell =
        m_rows->mapFromSource(m_rows->table()->index(caseTable()->rowOf(person->guid), PeopleModel::Name));
    m_view->setCurrentIndex(cell);
    m_view->scrollTo(cell);
    m_view->setFocus();
    m_view->edit(cell);
}

} // namespace visavis
