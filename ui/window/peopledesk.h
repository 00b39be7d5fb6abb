// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QUuid>

class QWidget;

namespace visavis
{

class Navigation;
class PeopleWindow;
class Session;

/// Opens the window of people, and closes it with its project.
class PeopleDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleDesk)

public:
    /// All outlive it; the window is the parent of the one that it opens.
    PeopleDesk(Session &session, Navigation *navigation, QWidget *window);
    ~PeopleDesk() override;

    void open();
    /// Null before it was opened.
    [[nodiscard]] PeopleWindow *peopleWindow() const;
    /// Takes what is being typed there.
    void finishEditing();

Q_SIGNALS:
    void undoRequested();
    void redoRequested();
    void aliasesRequested();
    void withdrawalRequested(const QUuid &person);

private:
    Session &m_session;
    Navigation *m_navigation;
    QWidget *m_window; ///< Its parent.
    QPointer<PeopleWindow> m_people;
};

} // namespace visavis
