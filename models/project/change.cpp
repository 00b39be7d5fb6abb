// SPDX-License-Identifier: MIT
#include "models/project/change.h"

#include <ranges>

namespace visavis
{

using namespace Qt::StringLiterals;

Change Change::inverse() const
{
    Change inverse = *this;
    switch (operation) {
    case Operation::Create:
        inverse.operation = Operation::Remove;
        break;
    case Operation::Remove:
        inverse.operation = Operation::Create;
        break;
    case Operation::Update:
        std::swap(inverse.before, inverse.after);
        inverse.text = text ? std::make_shared<const TextChange>(text->inverse()) : nullptr;
        break;
    }
    return inverse;
}

QList<Change> inverse(const QList<Change> &changes)
{
    QList<Change> result;
    result.reserve(changes.size());
    for (const Change &change : changes | std::views::reverse) {
        result.append(change.inverse());
    }
    return result;
}

namespace
{

constexpr std::array LogWords{"import episodes",
                              "revise episodes",
                              "delete episodes",
                              "edit episode",
                              "set read status",
                              "edit label",
                              "add coder",
                              "make person",
                              "edit persons",
                              "merge persons",
                              "delete persons",
                              "assign labels",
                              "set roles",
                              "make attribute",
                              "edit attribute",
                              "move attribute",
                              "delete attribute",
                              "set values",
                              "import values",
                              "restrict",
                              "highlight",
                              "mirror passage",
                              "recolour",
                              "move annotation",
                              "split annotation",
                              "merge annotations",
                              "set weight",
                              "mark quotable",
                              "unmark quotable",
                              "edit turn",
                              "split turn",
                              "join turns",
                              "set speakers",
                              "set times",
                              "make section",
                              "edit section",
                              "dissolve section",
                              "move section",
                              "replace text",
                              "accept place",
                              "keep orphan",
                              "delete annotations",
                              "add tagging",
                              "remove tagging",
                              "write note",
                              "delete note",
                              "set note kind",
                              "note many",
                              "retag",
                              "link objects",
                              "unlink objects",
                              "align as",
                              "pin turns",
                              "cut turns",
                              "unpin turn",
                              "add questions",
                              "edit question",
                              "move question",
                              "delete questions",
                              "assign exchange",
                              "unassign exchange",
                              "write summary",
                              "create tag",
                              "edit tag",
                              "move tag",
                              "delete tag",
                              "merge tags",
                              "mark example",
                              "unmark example",
                              "import codebook",
                              "protect codebook",
                              "open codebook",
                              "recover drafts",
                              "edit coder",
                              "copy to share",
                              "withdraw",
                              "repair"};
static_assert(LogWords.size() == size_t(ActionKind::Repair) + 1);

} // namespace

QString logWord(ActionKind kind)
{
    return QString::fromLatin1(LogWords[size_t(kind)]);
}

std::optional<ActionKind> actionFromLogWord(QStringView word)
{
    for (size_t i = 0; i < LogWords.size(); ++i) {
        if (word == QLatin1StringView(LogWords[i])) {
            return ActionKind(i);
        }
    }
    return std::nullopt;
}

} // namespace visavis
