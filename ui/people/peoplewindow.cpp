// SPDX-License-Identifier: MIT
#include "ui/people/peoplewindow.h"

#include "models/base/settings.h"
#include "models/people/interviewsmodel.h"
#include "models/people/labelsmodel.h"
#include "models/people/peoplemodel.h"
#include "ui/base/errortext.h"
#include "ui/base/filechooser.h"
#include "ui/base/messagebar.h"
#include "ui/people/importvalueswindow.h"
#include "ui/people/peoplepage.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTabWidget>
#include <QVBoxLayout>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Grid = 8;
const QString LayoutKey = u"people window"_s;

} // namespace

PeopleWindow::PeopleWindow(Project &project, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_messages(new MessageBar)
    , m_tabs(new QTabWidget)
    , m_personRows(new PeopleModel(&m_counts, this))
    , m_labelRows(new LabelsModel(&m_counts, this))
    , m_interviewRows(new InterviewsModel(&m_counts, this))
    , m_notice(new QLabel)
    , m_aliasesButton(new QPushButton(tr("Alia&ses…")))
    , m_importButton(new QPushButton(tr("&Import attributes…")))
{
    setWindowTitle(tr("People"));
    m_personRows->setProject(&project);
    m_labelRows->setProject(&project);
    m_interviewRows->setProject(&project);
    m_counts.setProject(&project);
    m_people = new PeoplePage(PeoplePage::Kind::Persons, project, m_personRows);
    m_labels = new PeoplePage(PeoplePage::Kind::Labels, project, m_labelRows);
    m_interviews = new PeoplePage(PeoplePage::Kind::Interviews, project, m_interviewRows);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_people, tr("Pe&ople"));
    m_tabs->addTab(m_labels, tr("&Labels"));
    m_tabs->addTab(m_interviews, tr("Inter&views"));
    for (PeoplePage *page : {m_people, m_labels, m_interviews}) {
        addPage(page);
    }
    m_messages->hide();
    m_notice->setWordWrap(true);
    m_notice->setForegroundRole(QPalette::PlaceholderText);
    m_aliasesButton->setAutoDefault(false);
    m_importButton->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    connect(m_aliasesButton, &QPushButton::clicked, this, &PeopleWindow::aliasesRequested);
    connect(m_importButton, &QPushButton::clicked, this, &PeopleWindow::chooseFile);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(Grid);
    bottom->addWidget(m_notice, 1);
    bottom->addWidget(m_aliasesButton);
    bottom->addWidget(m_importButton);
    bottom->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    layout->setSpacing(Grid);
    layout->addWidget(m_messages);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(bottom);

    const auto addKey = [this](QKeySequence::StandardKey key, auto signal) {
        auto *action = new QAction(this);
        action->setShortcuts(key);
        connect(action, &QAction::triggered, this, [this, signal] {
            finishEditing();
            Q_EMIT(this->*signal)();
        });
        addAction(action);
    };
    addKey(QKeySequence::Undo, &PeopleWindow::undoRequested);
    addKey(QKeySequence::Redo, &PeopleWindow::redoRequested);
    connect(&m_counts, &SpeechCounts::finished, this, &PeopleWindow::updateState);
    connect(&m_counts, &SpeechCounts::failed, this, &PeopleWindow::showError);
    connect(&project, &Project::changed, this, &PeopleWindow::updateState);
    connect(&project, &Project::writeFailed, this, &PeopleWindow::updateState);
    updateState();
    restorePlace();
    // Where nobody is named, the way begins with the labels.
    if (m_personRows->rowCount() == 0 && m_labelRows->rowCount() > 0) {
        m_tabs->setCurrentWidget(m_labels);
    }
}

PeopleWindow::~PeopleWindow() = default;

ImportValuesWindow *PeopleWindow::importWindow() const
{
    return m_import;
}

void PeopleWindow::addPage(PeoplePage *page)
{
    page->restore();
    connect(page, &PeoplePage::errorOccurred, this, &PeopleWindow::showError);
    connect(page, &PeoplePage::failed, this,
            [this](const QString &text) { m_messages->show(MessageBar::Kind::Failure, text); });
    connect(page, &PeoplePage::done, this, [this](const QString &text) {
        m_messages->show(MessageBar::Kind::Information, text, tr("Undo"), [this] { Q_EMIT undoRequested(); });
    });
    connect(page, &PeoplePage::episodeActivated, this, &PeopleWindow::episodeActivated);
    connect(page, &PeoplePage::withdrawalRequested, this, &PeopleWindow::withdrawalRequested);
}

void PeopleWindow::showError(const Error &error)
{
    m_messages->show(MessageBar::Kind::Failure, sentenceWithPlace(error));
}

void PeopleWindow::finishEditing()
{
    for (PeoplePage *page : {m_people, m_labels, m_interviews}) {
        page->finishEditing();
    }
}

void PeopleWindow::updateState()
{
    const auto &readOnly = m_project.readOnlyReason();
    m_importButton->setEnabled(!readOnly);
    const int nobody = m_labelRows->unassignedCount();
    m_tabs->setTabText(1, nobody == 0 ? tr("&Labels") : tr("&Labels (%1)").arg(locale().toString(nobody)));
    m_tabs->setTabToolTip(1,
                          nobody == 0 ? QString() : tr("%n label(s) stand for nobody yet", nullptr, nobody));
    m_notice->setText(readOnly ? tr("Nothing can be changed here.") + u' ' + sentence(*readOnly)
                      : m_counts.isCounting() ? tr("Counting turns and words…")
                                              : tr("What is typed into one of several chosen rows goes into "
                                                   "all of them."));
}

void PeopleWindow::chooseFile()
{
    finishEditing();
    const QString path = FileChooser::openFile(this, u"values"_s, tr("Import attributes"),
                                               tr("Tables (*.csv *.tsv *.tab *.txt);;All files (*)"));
    if (!path.isEmpty()) {
        importValues(path);
    }
}

void PeopleWindow::importValues(const QString &path)
{
    auto table = ValueTable::read(path);
    if (!table) {
        showError(table.error());
        return;
    }
    delete m_import;
    m_import = new ImportValuesWindow(
        m_project, std::move(*table),
        m_tabs->currentWidget() == m_interviews ? AttributeObject::Episode : AttributeObject::Speaker, this);
    m_import->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_import, &ImportValuesWindow::imported, this, [this](AttributeObject object, int values) {
        m_tabs->setCurrentWidget(object == AttributeObject::Episode ? m_interviews : m_people);
        m_messages->show(MessageBar::Kind::Information, tr("%n value(s) imported.", nullptr, values),
                         tr("Undo"), [this] { Q_EMIT undoRequested(); });
    });
    m_import->open();
}

void PeopleWindow::restorePlace()
{
    constexpr QSize DefaultSize(1100, 600);
    constexpr QSize Frame(16, 48); // what a desktop puts around a window
    resize(DefaultSize.boundedTo(screen()->availableSize() - Frame));
    restoreGeometry(Settings::layout(LayoutKey));
}

void PeopleWindow::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    if (!event->spontaneous()) {
        finishEditing();
        Settings::setLayout(LayoutKey, saveGeometry());
        for (const PeoplePage *page : {m_people, m_labels, m_interviews}) {
            page->remember();
        }
    }
}

void PeopleWindow::keyPressEvent(QKeyEvent *event)
{
    // Return belongs to the cells; no button is pressed by it.
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QDialog::keyPressEvent(event);
    }
}

} // namespace visavis
