// SPDX-License-Identifier: MIT
#include "ui/annotating/codersmenu.h"

#include "ui/base/mnemonic.h"

#include <QActionGroup>
#include <QInputDialog>

namespace visavis
{

using namespace Qt::StringLiterals;

QString nameOfNextPass(const ProjectData &records, const QString &name)
{
    const QString person = personOf(name);
    for (int number = 2;; ++number) {
        const QString next = person + u" (%1)"_s.arg(number);
        if (!records.coderNamed(next)) {
            return next;
        }
    }
}

CodersMenu::CodersMenu(QWidget *parent)
    : QMenu(tr("Coders"), parent)
{
    connect(this, &QMenu::aboutToShow, this, &CodersMenu::fill);
}

void CodersMenu::fill()
{
    clear();
    qDeleteAll(findChildren<QMenu *>(Qt::FindDirectChildrenOnly)); // clear() leaves them
    qDeleteAll(findChildren<QActionGroup *>(Qt::FindDirectChildrenOnly));
    if (!m_project) {
        addAction(tr("No project is open"))->setEnabled(false);
        return;
    }
    std::vector<const Coder *> coders;
    for (const Coder &coder : m_project->data().coders()) {
        coders.push_back(&coder);
    }
    std::ranges::sort(coders,
                      [](const Coder *a, const Coder *b) { return a->name.localeAwareCompare(b->name) < 0; });
    addCoders(coders);
    addSeparator();
    addShown(coders);
    addSeparator();
    addColours();
    addSeparator();
    addComparisons(coders);
}

void CodersMenu::addCoders(const std::vector<const Coder *> &coders)
{
    auto *group = new QActionGroup(this);
    for (const Coder *coder : coders) {
        QAction *action = addAction(tr("%1 annotates").arg(withoutMnemonic(coder->name)));
        action->setCheckable(true); // without an icon, which would stand in place of the mark
        action->setChecked(coder->id == m_project->coder());
        action->setEnabled(isWritable());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, name = coder->name] { Q_EMIT coderChosen(name); });
    }
    QAction *other = addAction(tr("&Somebody else annotates…"));
    other->setEnabled(isWritable());
    connect(other, &QAction::triggered, this, &CodersMenu::askForName);
    QAction *again = addAction(tr("Code &again, blind"));
    again->setToolTip(tr("As a coder of a new name who sees nothing of what was coded before"));
    again->setEnabled(isWritable() && m_project->coder().isValid());
    connect(again, &QAction::triggered, this, &CodersMenu::codeAgain);
}

void CodersMenu::addShown(const std::vector<const Coder *> &coders)
{
    ShownCoders *shown = m_project->shownCoders();
    QAction *blind = addAction(tr("Show &only what I did (blind)"));
    blind->setCheckable(true);
    blind->setChecked(shown->isBlind());
    connect(blind, &QAction::triggered, shown, &ShownCoders::setBlind);
    for (const Coder *coder : coders) {
        if (coder->id == m_project->coder()) {
            continue;
        }
        QAction *action = addAction(tr("Show what %1 did").arg(withoutMnemonic(coder->name)));
        action->setCheckable(true);
        action->setChecked(shown->shows(coder->id));
        action->setEnabled(!shown->isBlind());
        connect(action, &QAction::triggered, shown,
                [shown, id = coder->id](bool shows) { shown->setHidden(id, !shows); });
    }
}

void CodersMenu::addColours()
{
    using enum ShownCoders::ColourBy;
    ShownCoders *shown = m_project->shownCoders();
    auto *group = new QActionGroup(this);
    for (const auto &[by, text] : {std::pair(Highlight, tr("Passages in the colour of their &highlight")),
                                   {Tag, tr("Passages in the colour of their &tag")},
                                   {Coder, tr("Passages in the colour of their &coder")}}) {
        QAction *action = addAction(text);
        action->setCheckable(true);
        action->setChecked(shown->colourBy() == by);
        group->addAction(action);
        connect(action, &QAction::triggered, shown, [shown, chosen = by] { shown->setColourBy(chosen); });
    }
}

void CodersMenu::addComparisons(const std::vector<const Coder *> &coders)
{
    QMenu *menu = addMenu(tr("Com&pare with"));
    for (const Coder *coder : coders) {
        if (coder->id != m_project->coder() && m_project->shownCoders()->shows(coder->id)) {
            connect(menu->addAction(withoutMnemonic(coder->name)), &QAction::triggered, this,
                    [this, id = coder->id] { Q_EMIT comparisonRequested(m_project->coder(), id); });
        }
    }
    menu->setEnabled(!menu->isEmpty() && m_project->coder().isValid());
}

void CodersMenu::askForName()
{
    auto *dialog = new QInputDialog(parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Who annotates"));
    dialog->setLabelText(tr("Highlights, tags and notes are kept under this name:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.simplified().isEmpty()) {
            Q_EMIT coderChosen(name.simplified());
        }
    });
    dialog->open();
}

void CodersMenu::codeAgain()
{
    const visavis::Coder *coder = m_project->data().coders().find(m_project->coder());
    const CoderId before = coder->id;
    Q_EMIT coderChosen(nameOfNextPass(m_project->data(), coder->name));
    if (m_project->coder() != before) { // else it was given up
        m_project->shownCoders()->setBlind(true);
    }
}

} // namespace visavis
