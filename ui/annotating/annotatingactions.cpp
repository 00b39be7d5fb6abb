// SPDX-License-Identifier: MIT
#include "ui/annotating/annotatingactions.h"

#include "models/base/settings.h"

#include <QActionGroup>
#include <QMenu>

namespace visavis
{

using namespace Qt::StringLiterals;

AnnotatingActions::AnnotatingActions(Annotator *annotator, QWidget *reader)
    : QObject(annotator)
    , m_annotator(annotator)
    , m_reader(reader)
{
    const auto on = [this](QList<QAction *> &list, const QString &text, const QString &key,
                           void (Annotator::*handler)()) {
        connect(add(list, text, QKeySequence(key)), &QAction::triggered, m_annotator, handler);
    };
    on(m_ofWords, tr("Recent tags…"), u"R"_s, &Annotator::chooseRecentTag);
    on(m_ofWords, tr("Tag with its own words"), u"V"_s, &Annotator::tagInVivo);
    on(m_ofWords, tr("The same again"), u"A"_s, &Annotator::repeat);
    addLimits();
    on(m_ofAnnotations, tr("Split at the caret"), u"X"_s, &Annotator::split);
    on(m_ofAnnotations, tr("Join with the next"), u"L"_s, &Annotator::mergeWithNext);
    on(m_ofAnnotations, tr("Another highlight here"), u"O"_s, &Annotator::chooseOverlapping);
    on(m_ofAnnotations, tr("Quotable"), u"C"_s, &Annotator::toggleQuotable);
    on(m_ofAnnotations, tr("Weight of its tags…"), u"G"_s, &Annotator::weigh);
    on(m_ofAnnotations, tr("What its tags mean"), u"I"_s, &Annotator::peek);
    m_needText = {m_ofAnnotations.last(), m_ofAnnotations[m_ofAnnotations.size() - 4]}; // these only look
    addSelecting();
    addSettings();
}

QAction *AnnotatingActions::add(QList<QAction *> &list, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_reader->addAction(action);
    list.append(action);
    return action;
}

void AnnotatingActions::addLimit(QMenu *menu, const QString &text, const QKeySequence &key, LimitStep step)
{
    QList<QAction *> added;
    QAction *action = add(added, text, key);
    action->setAutoRepeat(true);
    connect(action, &QAction::triggered, m_annotator, [this, step] { m_annotator->moveLimit(step); });
    menu->addAction(action);
}

void AnnotatingActions::addLimits()
{
    using enum LimitStep::End;
    using enum LimitStep::By;
    using enum LimitStep::Way;
    auto *menu = new QMenu(tr("Extend or shrink"), m_reader);
    addLimit(menu, tr("End: a word &more"), QKeySequence(u"Y"_s), {Stop, Word, Outwards});
    addLimit(menu, tr("End: a word &less"), QKeySequence(u"Shift+Y"_s), {Stop, Word, Inwards});
    addLimit(menu, tr("End: a &sentence more"), QKeySequence(u"Ctrl+Alt+Y"_s), {Stop, Sentence, Outwards});
    addLimit(menu, tr("End: a sentence l&ess"), QKeySequence(u"Ctrl+Alt+Shift+Y"_s),
             {Stop, Sentence, Inwards});
    menu->addSeparator();
    addLimit(menu, tr("Start: a &word more"), QKeySequence(u"Z"_s), {Start, Word, Outwards});
    addLimit(menu, tr("Start: a word less"), QKeySequence(u"Shift+Z"_s), {Start, Word, Inwards});
    addLimit(menu, tr("Start: a sentence more"), QKeySequence(u"Ctrl+Alt+Z"_s), {Start, Sentence, Outwards});
    addLimit(menu, tr("Start: a sentence less"), QKeySequence(u"Ctrl+Alt+Shift+Z"_s),
             {Start, Sentence, Inwards});
    m_ofAnnotations.append(menu->menuAction());
}

void AnnotatingActions::addSelecting()
{
    auto *menu = new QMenu(tr("Select by keys"), m_reader);
    const auto on = [&](const QString &text, const QString &key, auto handler) {
        QAction *action = add(m_needText, text, QKeySequence(key));
        connect(action, &QAction::triggered, m_annotator, handler);
        menu->addAction(action);
    };
    on(tr("&Next sentence, turn or question"), u"D"_s, [this] { m_annotator->selectUnit(+1); });
    on(tr("&Previous one"), u"Shift+D"_s, [this] { m_annotator->selectUnit(-1); });
    on(tr("&Wider"), u"W"_s, [this] { m_annotator->widen(); });
    on(tr("Na&rrower"), u"Shift+W"_s, [this] { m_annotator->narrow(); });
    menu->addSeparator();
    auto *group = new QActionGroup(menu);
    for (const auto &[unit, text] : {std::pair(ReadingUnit::Sentence, tr("Keys act on the &sentence")),
                                     {ReadingUnit::Turn, tr("Keys act on the &turn")},
                                     {ReadingUnit::Exchange, tr("Keys act on question and &answers")}}) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        group->addAction(action);
        m_units.append(action);
        connect(action, &QAction::triggered, m_annotator,
                [this, chosen = unit] { m_annotator->setUnit(chosen); });
    }
    connect(m_annotator, &Annotator::unitChanged, this, &AnnotatingActions::showUnit);
    showUnit();
    m_others.append(menu->menuAction());
}

void AnnotatingActions::addSettings()
{
    auto *extends = new QAction(tr("A tag given again over a passage extends it"), this);
    extends->setCheckable(true);
    extends->setChecked(Settings::extendsSameTag());
    connect(extends, &QAction::triggered, this, [](bool isOn) { Settings::setExtendsSameTag(isOn); });
    m_bar = new QAction(tr("Show a bar at selected words"), this);
    m_bar->setCheckable(true);
    m_bar->setChecked(Settings::showsSelectionBar());
    connect(m_bar, &QAction::triggered, this, [](bool isOn) { Settings::setShowsSelectionBar(isOn); });
    m_others += {extends, m_bar};
}

void AnnotatingActions::showUnit()
{
    m_units[int(m_annotator->unit())]->setChecked(true);
}

void AnnotatingActions::setProjectState(bool isOpen, bool isWritable)
{
    for (QAction *action : m_ofWords + m_ofAnnotations) {
        action->setEnabled(isOpen && isWritable);
    }
    for (QAction *action : std::as_const(m_needText)) {
        action->setEnabled(isOpen);
    }
}

} // namespace visavis
