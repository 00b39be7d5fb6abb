// SPDX-License-Identifier: MIT
// What TextEditing does with sections.
#include "ui/editing/textediting.h"
#include "ui/pane/episodepane.h"

namespace visavis
{

void TextEditing::beginSection()
{
    const auto transcript = text();
    if (!transcript) {
        return;
    }
    const int turn = std::max(0, turns().first);
    const int before = transcript->sectionOf(turn);
    // Beside the section it is cut from; but below the title of the whole.
    constexpr int UsualLevel = 2;
    const bool isBelow = before > 0 && !transcript->sections[size_t(before)].titleRange.isEmpty();
    const int level = isBelow ? transcript->sections[size_t(before)].level : UsualLevel;
    ask({.text = tr("Title of the section that begins with this turn"),
         .answer = {},
         .hint = tr("Title"),
         .names = {}},
        transcript->turns[size_t(turn)].range.start, [this, turn, level](const QString &title) {
            take(editing().beginSection(m_pane->episode(), turn, title, level),
                 title.isEmpty() ? tr("A section needs a title.")
                                 : tr("A section begins here already; change its title instead."));
        });
}

void TextEditing::retitleSection()
{
    const int which = section();
    if (which < 0) {
        return;
    }
    const auto transcript = text();
    const Section &now = transcript->sections[size_t(which)];
    ask({.text = tr("Title of the section"),
         .answer = transcript->titleOf(now).toString(),
         .hint = tr("Title"),
         .names = {}},
        now.titleRange.start, [this, which](const QString &title) {
            take(editing().retitleSection(m_pane->episode(), which, title),
                 title.isEmpty() ? tr("A section needs a title. To take it away, dissolve the section.")
                                 : QString());
        });
}

void TextEditing::setLevel(int change)
{
    if (const int which = section(); which >= 0) {
        const int level = text()->sections[size_t(which)].level;
        take(editing().setSectionLevel(m_pane->episode(), which, level + change),
             change < 0 ? tr("This section has the highest level already.")
                        : tr("This section has the lowest level already."));
    }
}

void TextEditing::raiseSection()
{
    setLevel(-1);
}

void TextEditing::lowerSection()
{
    setLevel(+1);
}

void TextEditing::move(textedits::Direction direction)
{
    if (const int which = section(); which >= 0) {
        take(editing().moveSection(m_pane->episode(), which, direction),
             tr("There is no section of the same level there to change places with."));
    }
}

void TextEditing::moveSectionUp()
{
    move(textedits::Direction::Up);
}

void TextEditing::moveSectionDown()
{
    move(textedits::Direction::Down);
}

void TextEditing::dissolveSection()
{
    if (const int which = section(); which >= 0) {
        take(editing().dissolveSection(m_pane->episode(), which),
             tr("This section cannot be dissolved: no turns follow its title, or it is the first."));
    }
}

} // namespace visavis
