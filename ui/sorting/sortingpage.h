// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/annotationgroups.h"
#include "models/items/subtagmodel.h"
#include "ui/pane/panepage.h"

#include <QPointer>
#include <QSet>

class QKeyEvent;

namespace visavis
{

class AnnotationList;
class SubtagBar;
class TagPicker;

/// The passages of a tag as cards, which keys send to the tags inside it one after the other, and under how
/// many went there. Those of the coder who acts alone: what others did is theirs.
class SortingPage final : public PanePage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SortingPage)

public:
    /// The project outlives it.
    SortingPage(Project *project, const SortedTag &what);
    ~SortingPage() override;

    [[nodiscard]] PageSubject subject() const override { return m_what; }
    [[nodiscard]] QString title() const override;
    /// How many are left.
    [[nodiscard]] QString facts() const override;
    [[nodiscard]] QString accessibleName() const override { return tr("Passages to sort"); }
    [[nodiscard]] QWidget *widget() const override;

    [[nodiscard]] AnnotationList *list() const { return m_list; }
    [[nodiscard]] SubtagBar *bar() const { return m_bar; }
    /// Null until it was opened.
    [[nodiscard]] TagPicker *picker() const { return m_picker; }

Q_SIGNALS:
    /// The window shows it beside.
    void passageRequested(visavis::AnnotationId annotation);
    /// The window shows the other end of a link.
    void objectRequested(const QUuid &object);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] const Tag *tag() const { return m_project->data().tags().find(m_what.tag); }
    void makeWidget();
    void connectParts();
    /// Shows the passages as soon as they are in memory.
    void read();
    /// The tag may have gone, or come back.
    void follow();
    void tell();
    [[nodiscard]] QString emptyText() const;
    /// False for keys that do nothing here.
    [[nodiscard]] bool press(const QKeyEvent &key);
    void step(int by);
    void leave();
    void requestPassage();
    /// Says why where nothing can be changed.
    [[nodiscard]] bool mayWrite();
    void send(TagId to);
    void beginNaming();
    void sendToNew(const QString &name);
    void chooseTag();
    /// The card behind those that are chosen, or else the one before them.
    [[nodiscard]] AnnotationId following() const;
    void goOn(AnnotationId next);
    /// What undo brings back becomes the current card again; there is always one.
    void choose(int first, int last);

    Project *m_project; ///< Not owned.
    SortedTag m_what;
    AnnotationModel *m_model;
    AnnotationFilter *m_filter;
    AnnotationGroups *m_cards;
    SubtagModel *m_subtags;
    QPointer<QWidget> m_widget; ///< owned, unless what it was put into is gone
    AnnotationList *m_list;     ///< in the widget, as is the bar
    SubtagBar *m_bar;
    TagPicker *m_picker = nullptr; ///< made when first needed
    TagId m_shown;                 ///< invalid until it was read, and while it is not there
    QSet<AnnotationId> m_sent;
};

} // namespace visavis
