// SPDX-License-Identifier: MIT
// What can be done to rows and columns of a PeoplePage by their menus and keys.
#include "models/items/importlabels.h"
#include "models/people/interviewsmodel.h"
#include "models/people/labelsmodel.h"
#include "models/people/peoplemodel.h"
#include "models/project/peopleediting.h"
#include "ui/base/errortext.h"
#include "ui/base/mnemonic.h"
#include "ui/base/pickerpopup.h"
#include "ui/base/swatch.h"
#include "ui/people/accessmenu.h"
#include "ui/people/attributedialog.h"
#include "ui/people/peoplepage.h"
#include "ui/people/peopletableview.h"

#include <QHeaderView>
#include <QMenu>

namespace visavis
{

using namespace Qt::StringLiterals;

std::vector<SpeakerId> PeoplePage::chosenPersons() const
{
    std::vector<SpeakerId> persons;
    if (const auto *people = qobject_cast<const PeopleModel *>(m_rows->table())) {
        for (const int row : m_view->chosenRows()) {
            persons.push_back(people->personAt(row));
        }
    }
    return persons;
}

// Rows

void PeoplePage::popUpMenu(const QPoint &place)
{
    m_view->finishEditing();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addEditAction(*menu);
    switch (m_kind) {
    case Kind::Persons:
        addPersonActions(*menu);
        break;
    case Kind::Labels:
        addLabelActions(*menu);
        break;
    case Kind::Interviews:
        addInterviewActions(*menu);
        break;
    }
    menu->popup(place);
}

/// Into all that are chosen.
void PeoplePage::addEditAction(QMenu &menu)
{
    const QModelIndex cell = m_view->currentIndex();
    const QString column = m_rows->headerData(cell.column(), Qt::Horizontal).toString();
    const int count = int(m_view->chosenRows().size());
    QAction *edit =
        menu.addAction(count > 1 ? tr("Set “%1” in %n rows…", nullptr, count).arg(withoutMnemonic(column))
                                 : tr("Edit “%1”").arg(withoutMnemonic(column)),
                       m_view, [view = m_view, cell = QPersistentModelIndex(cell)] { view->edit(cell); });
    edit->setShortcut(Qt::Key_F2);
    edit->setEnabled(cell.flags().testFlag(Qt::ItemIsEditable));
}

void PeoplePage::addPersonActions(QMenu &menu)
{
    const bool isWritable = !m_project.isReadOnly();
    const std::vector<SpeakerId> persons = chosenPersons();
    std::vector<Access> accesses;
    std::optional<Colour> colour;
    for (const SpeakerId id : persons) {
        const Speaker *person = m_project.data().speakers().find(id);
        accesses.push_back(Access::of(*person));
        colour = person->colour;
    }
    QMenu *colours = menu.addMenu(tr("&Colour"));
    colours->setEnabled(isWritable);
    const auto recolour = [this, persons](std::optional<Colour> chosen) {
        perform(PeopleEditing(m_project).recolour(persons, chosen));
    };
    addColourActions(*colours, persons.size() == 1 ? colour : std::nullopt, recolour);
    colours->addAction(tr("&None"), this, [recolour] { recolour(std::nullopt); });
    auto *access = new AccessMenu(this, [this, persons](const Access &chosen) {
        perform(PeopleEditing(m_project).restrict(persons, chosen));
    });
    connect(&menu, &QObject::destroyed, access, &QObject::deleteLater);
    access->setCurrent(sharedAccess(accesses));
    access->setEnabled(isWritable);
    menu.addMenu(access);
    menu.addSeparator();

    const auto *people = qobject_cast<const PeopleModel *>(m_rows->table());
    const SpeakerId current = people->personAt(m_view->currentRow());
    if (const Speaker *into = m_project.data().speakers().find(current); into && persons.size() > 1) {
        menu.addAction(tr("&Merge into “%1”").arg(withoutMnemonic(into->name)), this,
                       [this, current] { mergeInto(current); })
            ->setEnabled(isWritable);
    }
    menu.addAction(tr("Merge into &another person…"), this, &PeoplePage::chooseMergeTarget)
        ->setEnabled(isWritable && m_rows->table()->rowCount() > int(persons.size()));
    QAction *remove =
        menu.addAction(QIcon::fromTheme(u"edit-delete"_s), tr("&Delete"), this, &PeoplePage::removeChosen);
    remove->setShortcut(QKeySequence::Delete);
    remove->setEnabled(isWritable);
    menu.addSeparator();
    menu.addAction(tr("&Withdraw from the project…"), this, &PeoplePage::withdrawChosen)
        ->setEnabled(persons.size() == 1);
}

void PeoplePage::addLabelActions(QMenu &menu)
{
    const bool isWritable = !m_project.isReadOnly();
    const std::vector<int> rows = m_view->chosenRows();
    QMenu *roles = menu.addMenu(tr("&Role"));
    roles->setEnabled(isWritable);
    for (const Role role : {Role::Interviewer, Role::Interviewee, Role::Other}) {
        roles->addAction(roleName(role), this, [this, rows, role] {
            m_rows->table()->setAll(rows, LabelsModel::LabelRole, int(role));
        });
    }
    const QModelIndex person = m_view->currentIndex().siblingAtColumn(LabelsModel::Person);
    menu.addAction(tr("Say &who it is…"), m_view,
                   [view = m_view, cell = QPersistentModelIndex(person)] { view->edit(cell); })
        ->setEnabled(isWritable);
    QAction *free = menu.addAction(tr("Stands for &nobody"), this, &PeoplePage::removeChosen);
    free->setShortcut(QKeySequence::Delete);
    free->setEnabled(isWritable);
}

void PeoplePage::addInterviewActions(QMenu &menu)
{
    const auto *interviews = qobject_cast<const InterviewsModel *>(m_rows->table());
    std::vector<EpisodeId> episodes;
    std::vector<Access> accesses;
    for (const int row : m_view->chosenRows()) {
        episodes.push_back(interviews->episodeAt(row));
        accesses.push_back(Access::of(*m_project.data().episodes().find(episodes.back())));
    }
    auto *access = new AccessMenu(this, [this, episodes](const Access &chosen) {
        perform(PeopleEditing(m_project).restrict(episodes, chosen));
    });
    connect(&menu, &QObject::destroyed, access, &QObject::deleteLater);
    access->setCurrent(sharedAccess(accesses));
    access->setEnabled(!m_project.isReadOnly());
    menu.addMenu(access);
    menu.addSeparator();
    menu.addAction(
        QIcon::fromTheme(u"document-open"_s), tr("&Open the interview"), this,
        [this, episode = interviews->episodeAt(m_view->currentRow())] { Q_EMIT episodeActivated(episode); });
}

void PeoplePage::chooseMergeTarget()
{
    const std::vector<SpeakerId> persons = chosenPersons();
    std::vector<PickerPopup::Row> rows;
    for (const Speaker &person : m_project.data().speakers()) {
        if (!std::ranges::contains(persons, person.id)) {
            rows.push_back({.id = person.id.value(),
                            .icon = person.colour ? swatchIcon(*person.colour) : QIcon(),
                            .text = person.name});
        }
    }
    std::ranges::sort(rows, [](const PickerPopup::Row &one, const PickerPopup::Row &other) {
        return QString::localeAwareCompare(one.text, other.text) < 0;
    });
    if (!m_picker) {
        m_picker = new PickerPopup(tr("Merge into"), tr("Who they are"), tr("People"), this);
        connect(m_picker, &PickerPopup::chosen, this, [this](qint64 id) { mergeInto(SpeakerId(id)); });
    }
    const QRect cell = m_view->visualRect(m_view->currentIndex());
    m_picker->open(std::move(rows), m_view->viewport()->mapToGlobal(cell.bottomLeft()));
}

void PeoplePage::mergeInto(SpeakerId into)
{
    std::vector<SpeakerId> persons = chosenPersons();
    std::erase(persons, into);
    const Speaker *person = m_project.data().speakers().find(into);
    if (!person || persons.empty()) {
        return;
    }
    const QString text = tr("%n person(s) merged into “%1”. What was known of both is as “%1” had it.",
                            nullptr, int(persons.size()))
                             .arg(person->name);
    const QUuid guid = person->guid;
    if (auto merged = PeopleEditing(m_project).merge(persons, into); !merged) {
        Q_EMIT errorOccurred(merged.error());
        return;
    }
    m_view->setCurrentIndex(m_rows->mapFromSource(m_rows->table()->index(caseTable()->rowOf(guid), 0)));
    Q_EMIT done(text);
}

/// Persons are deleted, labels stand for nobody then; interviews stay.
void PeoplePage::removeChosen()
{
    const std::vector<int> rows = m_view->chosenRows();
    if (rows.empty() || m_project.isReadOnly() || m_kind == Kind::Interviews) {
        return;
    }
    if (m_kind == Kind::Labels) {
        m_rows->table()->setAll(rows, LabelsModel::Person, QString());
        return;
    }
    const int next = m_view->currentIndex().row();
    if (auto removed = PeopleEditing(m_project).remove(chosenPersons()); !removed) {
        Q_EMIT errorOccurred(removed.error());
        return;
    }
    const int row = std::min(next, m_rows->rowCount() - 1);
    m_view->setCurrentIndex(m_rows->index(row, std::max(0, m_view->currentIndex().column())));
    Q_EMIT done(
        tr("%n person(s) deleted. The labels stay, and stand for nobody.", nullptr, int(rows.size())));
}

void PeoplePage::withdrawChosen()
{
    const std::vector<SpeakerId> persons = chosenPersons();
    const Speaker *person = persons.size() == 1 ? m_project.data().speakers().find(persons.front()) : nullptr;
    if (const auto &reason = m_project.readOnlyReason(); person && reason) {
        Q_EMIT failed(tr("Nobody can be taken out of a project that can only be read.") + u' ' +
                      sentence(*reason));
    } else if (person) {
        Q_EMIT withdrawalRequested(person->guid);
    }
}

// Attributes

AttributeDialog *PeoplePage::attributeDialog() const
{
    return m_dialog;
}

void PeoplePage::editAttribute(const Attribute &attribute)
{
    if (m_dialog) {
        m_dialog->raise();
        return;
    }
    m_dialog = new AttributeDialog(m_project, attribute, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &AttributeDialog::made, this, [this](AttributeId made) {
        const int column = caseTable()->columnOf(made);
        m_view->setColumnWidth(column, std::max(96, m_view->horizontalHeader()->sectionSizeHint(column)));
        m_view->scrollTo(m_rows->index(std::max(0, m_view->currentIndex().row()), column));
    });
    m_dialog->open();
}

void PeoplePage::popUpHeaderMenu(const QPoint &place)
{
    const CaseModel *table = caseTable();
    const int column = m_view->horizontalHeader()->logicalIndexAt(place);
    const AttributeId id = table && column >= 0 ? table->attributeAt(column) : AttributeId();
    const Attribute *attribute = m_project.data().attributes().find(id);
    if (!table) {
        return;
    }
    const bool isWritable = !m_project.isReadOnly();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, auto slot, bool isPossible = true) {
        menu->addAction(text, this, slot)->setEnabled(isWritable && isPossible);
    };
    add(tr("&New attribute…"), [this] { m_addAttribute->click(); });
    if (attribute) {
        const std::vector<AttributeId> all = m_project.data().attributesOf(attribute->object);
        const int at = int(std::ranges::find(all, id) - all.begin());
        const auto moveTo = [this, id](int to) {
            return [this, id, to] { perform(PeopleEditing(m_project).moveAttribute(id, to)); };
        };
        add(tr("&Edit the attribute…"), [this, edited = *attribute] { editAttribute(edited); });
        add(tr("Move to the &left"), moveTo(at - 1), at > 0);
        add(tr("Move to the &right"), moveTo(at + 2), at + 1 < int(all.size()));
        menu->addSeparator();
        add(tr("&Delete the attribute"), [this, id, name = attribute->name] {
            if (auto removed = PeopleEditing(m_project).removeAttribute(id); !removed) {
                Q_EMIT errorOccurred(removed.error());
            } else {
                Q_EMIT done(tr("The attribute “%1” is deleted, with its values.").arg(name));
            }
        });
    }
    menu->popup(m_view->horizontalHeader()->mapToGlobal(place));
}

} // namespace visavis
