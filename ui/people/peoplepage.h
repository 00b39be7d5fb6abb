// SPDX-License-Identifier: MIT
#pragma once

#include "models/people/casemodel.h"
#include "models/people/peoplefilter.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace visavis
{

class AttributeDialog;
class FilterEdit;
class PeopleTableView;
class PickerPopup;

/// One table of the window of people, with its filter, what can be done to its rows, and to its attributes
/// where it has some.
class PeoplePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeoplePage)

public:
    enum class Kind { Persons, Labels, Interviews };

    /// The table is not owned and outlives it; so does the project.
    PeoplePage(Kind kind, Project &project, PeopleTable *table, QWidget *parent = nullptr);

    [[nodiscard]] PeopleTableView *view() const { return m_view; }
    [[nodiscard]] FilterEdit *filter() const { return m_filter; }
    [[nodiscard]] PeopleFilter *rows() const { return m_rows; }
    [[nodiscard]] QCheckBox *unassignedOnly() const { return m_unassigned; }
    [[nodiscard]] QPushButton *addButton() const { return m_add; }
    [[nodiscard]] QPushButton *withdrawButton() const { return m_withdraw; }
    [[nodiscard]] QPushButton *attributeButton() const { return m_addAttribute; }
    /// While one is made or edited.
    [[nodiscard]] AttributeDialog *attributeDialog() const;
    void finishEditing();
    /// Sorted how, and how wide the columns that all have are.
    void restore();
    void remember() const;

Q_SIGNALS:
    void errorOccurred(const visavis::Error &error);
    /// Something was done that can be taken back.
    void done(const QString &text);
    void failed(const QString &text);
    void episodeActivated(visavis::EpisodeId episode);
    /// The person is to be taken out of the project for good.
    void withdrawalRequested(const QUuid &person);

private:
    // peoplepage.cpp
    void makeButtons();
    void updateState();
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] QString settingsKey() const;
    void addPerson();
    [[nodiscard]] CaseModel *caseTable() const { return qobject_cast<CaseModel *>(m_rows->table()); }
    void perform(const Result<void> &result);

    // peoplepagemenus.cpp
    void popUpMenu(const QPoint &place);
    void popUpHeaderMenu(const QPoint &place);
    void addPersonActions(QMenu &menu);
    void addLabelActions(QMenu &menu);
    void addInterviewActions(QMenu &menu);
    void addEditAction(QMenu &menu);
    void chooseMergeTarget();
    void mergeInto(SpeakerId person);
    void removeChosen();
    void withdrawChosen();
    void editAttribute(const Attribute &attribute);
    [[nodiscard]] std::vector<SpeakerId> chosenPersons() const;

    Kind m_kind;
    Project &m_project;
    PeopleFilter *m_rows;
    PeopleTableView *m_view;
    FilterEdit *m_filter;
    QLabel *m_count;
    QCheckBox *m_unassigned = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_addAttribute = nullptr;
    QPushButton *m_withdraw = nullptr;
    PickerPopup *m_picker = nullptr;
    QPointer<AttributeDialog> m_dialog;
};

} // namespace visavis
