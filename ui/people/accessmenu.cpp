// SPDX-License-Identifier: MIT
#include "ui/people/accessmenu.h"

#include "models/people/attributes.h"
#include "ui/editing/fieldpopup.h"

#include <QActionGroup>
#include <QCursor>
#include <QLocale>

namespace visavis
{

namespace
{

constexpr std::array Restrictions{Restriction::Publishable, Restriction::ToCheck, Restriction::OffRecord,
                                  Restriction::Embargoed};

/// Asks until a day is named, or nothing: an embargo without an end.
void askEmbargo(QWidget *owner, QPoint place, const QString &question, const QString &answer,
                const AccessMenu::Set &set)
{
    auto *popup = new FieldPopup(owner);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    const FieldPopup::Question asked{.text = question,
                                     .answer = answer,
                                     .hint = AccessMenu::tr("A day such as 2031-06-14; empty: no end"),
                                     .names = {}};
    popup->ask(asked, place, [owner, place, set](const QString &text) {
        const QDate day = dayIn(text);
        if (day.isValid() || text.isEmpty()) {
            set({.restriction = Restriction::Embargoed, .embargo = day});
        } else {
            askEmbargo(owner, place, AccessMenu::tr("“%1” is no day. Embargoed until:").arg(text), text, set);
        }
    });
}

} // namespace

AccessMenu::AccessMenu(QWidget *owner, Set set)
    : QMenu(tr("Restr&iction"), owner)
    , m_owner(owner)
    , m_set(std::move(set))
{
    auto *group = new QActionGroup(this);
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (const Restriction restriction : Restrictions) {
        const bool asks = restriction == Restriction::Embargoed;
        QAction *action = addAction(asks ? tr("&Embargoed until…") : accessText(restriction));
        action->setCheckable(true); // without an icon, which would stand in place of the mark
        group->addAction(action);
        m_actions.append(action);
        connect(action, &QAction::triggered, this, [this, restriction, asks] {
            asks ? askDay() : m_set({.restriction = restriction, .embargo = {}});
            setCurrent(m_current); // what is set will be told
        });
    }
}

void AccessMenu::setCurrent(std::optional<Access> access)
{
    m_current = access;
    for (size_t i = 0; i < Restrictions.size(); ++i) {
        m_actions[qsizetype(i)]->setChecked(access && access->restriction == Restrictions.at(i));
    }
    const bool hasDay = access && access->restriction == Restriction::Embargoed && access->embargo.isValid();
    m_actions.last()->setText(hasDay ? accessText(*access) + QStringLiteral("…") : tr("&Embargoed until…"));
}

void AccessMenu::askDay()
{
    const QDate day = m_current ? m_current->embargo : QDate();
    // Where the menu was, wherever the mouse is.
    askEmbargo(m_owner, pos().isNull() ? QCursor::pos() : pos(),
               tr("Embargoed until (all may read it from this day on):"),
               day.isValid() ? day.toString(Qt::ISODate) : QString(), m_set);
}

std::optional<Access> sharedAccess(const std::vector<Access> &all)
{
    const bool areSame =
        !all.empty() && std::ranges::all_of(all, [&](const Access &access) { return access == all.front(); });
    return areSame ? std::optional(all.front()) : std::nullopt;
}

} // namespace visavis
