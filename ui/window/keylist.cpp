// SPDX-License-Identifier: MIT
#include "ui/window/keylist.h"

#include "ui/window/windowactions.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(KeyList)

public:
    static QString key(const QKeySequence &sequence) { return sequence.toString(QKeySequence::NativeText); }

    static KeyGroup text()
    {
        return {tr("In the text"),
                {{tr("1 to 9"), tr("Give the tag that has this key in the codebook")},
                 {key(Qt::Key_Return), tr("Show the annotation at the caret")},
                 {tr("Arrow keys"), tr("Move the caret; with Shift, select")},
                 {tr("Ctrl+Left, Ctrl+Right"), tr("By words")},
                 {tr("Ctrl+Up, Ctrl+Down"), tr("By paragraphs")},
                 {tr("Ctrl+Home, Ctrl+End"), tr("To the start and the end of the interview")},
                 {key(QKeySequence::SelectAll), tr("Select the whole interview")}}};
    }

    static KeyGroup finding()
    {
        return {tr("While words are looked for in a pane"),
                {{key(Qt::Key_Return) + u", "_s + key(Qt::Key_F3), tr("Next hit in this pane")},
                 {key(Qt::SHIFT | Qt::Key_Return) + u", "_s + key(Qt::SHIFT | Qt::Key_F3),
                  tr("Previous hit in this pane")},
                 {key(Qt::Key_Escape), tr("Back to the text, where the words are selected")}}};
    }

    static KeyGroup library()
    {
        return {tr("In the library"),
                {{key(Qt::Key_Return), tr("Read what is chosen")},
                 {tr("Left, Right"), tr("Close and open an interview or a section")},
                 {key(Qt::Key_F2), tr("Rename the interview")},
                 {key(Qt::Key_Delete), tr("Remove the interview from the project")}}};
    }

    static KeyGroup annotations()
    {
        return {tr("In the annotations"),
                {{key(Qt::Key_Return), tr("Show the passage")},
                 {key(Qt::Key_N) + u", "_s + key(Qt::Key_F2), tr("Write on the note")},
                 {key(Qt::Key_C), tr("Unfold or fold what stands around the passage")},
                 {key(Qt::Key_T), tr("Tag all that is selected")},
                 {key(Qt::SHIFT | Qt::Key_T), tr("Replace a tag by another")},
                 {key(Qt::Key_L), tr("Link two annotations, or this one with the one chosen next")},
                 {tr("Left, Right"), tr("Fold and unfold a group")},
                 {key(Qt::Key_Delete), tr("Delete the annotation")},
                 {key(Qt::CTRL | Qt::Key_Return),
                  tr("Keep the note that is being written; in a [[reference]], go there")},
                 {key(Qt::Key_Escape), tr("Leave the note as it was")}}};
    }

    static KeyGroup notes()
    {
        return {tr("In the notes"),
                {{key(Qt::Key_Return), tr("Show what the note is about")},
                 {key(Qt::Key_N) + u", "_s + key(Qt::Key_F2), tr("Write on the note")},
                 {key(Qt::Key_Delete), tr("Delete the note")}}};
    }

    static KeyGroup review()
    {
        return {tr("In the review"),
                {{key(Qt::Key_J) + u", "_s + key(Qt::Key_K), tr("Go to the next or the previous annotation")},
                 {key(Qt::Key_A), tr("Accept the proposed place")},
                 {key(Qt::Key_M), tr("Place it at the words selected in the text; also from there")},
                 {key(Qt::Key_O), tr("Keep it as an orphan")},
                 {key(Qt::Key_Delete), tr("Delete the annotation")},
                 {key(Qt::SHIFT | Qt::Key_A), tr("Accept all proposed places of the interview")}}};
    }

    static KeyGroup codebook()
    {
        return {tr("In the codebook"),
                {{tr("Click"), tr("Give the tag to the words selected in the text")},
                 {tr("%1, double click").arg(key(Qt::Key_Return)),
                  tr("The same; without a selection, to the highlight chosen in the text")},
                 {key(Qt::SHIFT | Qt::Key_Return), tr("Sort the passages of the tag into those inside it")},
                 {key(Qt::CTRL | Qt::Key_Return), tr("Show all passages with the tag in a pane")},
                 {key(Qt::Key_F2), tr("Rename the tag")},
                 {tr("Alt+Up, Alt+Down"), tr("Move the tag up and down")},
                 {tr("Alt+Right, Alt+Left"), tr("Move it into the tag above, and out again")},
                 {key(Qt::Key_Delete), tr("Delete the tag")},
                 {tr("Return in the field"), tr("Make a tag of this name")},
                 {tr("Shift+Return in the field"), tr("Make it inside the chosen tag")}}};
    }

    static KeyGroup sorting()
    {
        return {tr("When the passages of a tag are sorted"),
                {{tr("1 to 9"), tr("Send the card to the subtag with this digit")},
                 {key(Qt::Key_0) + u", "_s + key(Qt::Key_Backspace), tr("Leave the card and go on")},
                 {key(Qt::Key_N) + u", "_s + key(Qt::Key_Plus), tr("Make a subtag and send the card there")},
                 {key(Qt::Key_T), tr("Send the card to any tag")},
                 {key(Qt::Key_J) + u", "_s + key(Qt::Key_K), tr("Go to the next or the previous card")},
                 {key(Qt::Key_Return), tr("Show the passage in another pane")},
                 {key(Qt::Key_C), tr("Unfold or fold what stands around the passage")}}};
    }

    static KeyGroup guide()
    {
        return {tr("In the guide"),
                {{key(Qt::Key_Return), tr("Show all answers to the question in a pane")},
                 {key(Qt::Key_F2), tr("Edit the words of the question")},
                 {tr("Alt+Up, Alt+Down"), tr("Move the question up and down")},
                 {tr("Alt+Right, Alt+Left"),
                  tr("Let it follow up the question above, and stand by itself again")},
                 {key(Qt::Key_Delete), tr("Delete the question")},
                 {tr("Return in the field"), tr("Add a question behind the selected one")},
                 {tr("Shift+Return in the field"), tr("Add one that follows the selected one up")}}};
    }

    static KeyGroup search()
    {
        return {tr("In the search"),
                {{key(Qt::Key_Return), tr("Show the hit in the text")},
                 {key(Qt::CTRL | Qt::Key_Return), tr("Show all that is found in a pane")}}};
    }

    static KeyGroup people()
    {
        return {
            tr("In the window of people"),
            {{key(Qt::Key_Return) + u", "_s + key(Qt::Key_F2),
              tr("Edit the cell, in all rows that are selected")},
             {key(Qt::Key_Delete), tr("Delete the selected persons; of labels, let them stand for nobody")}}};
    }

    static KeyGroup importing()
    {
        return {tr("In the import window"),
                {{key(Qt::Key_Space), tr("Leave out the selected files, or import them again")},
                 {key(Qt::Key_Delete), tr("Leave out the selected files, or the selected turns")},
                 {key(QKeySequence::Paste), tr("Add what is on the clipboard")},
                 {key(Qt::Key_Return), tr("Import")}}};
    }

    static KeyGroup comparing()
    {
        return {tr("When texts of an interview are compared"),
                {{key(Qt::Key_F7), tr("Next difference")},
                 {key(Qt::SHIFT | Qt::Key_F7), tr("Previous difference")},
                 {key(Qt::Key_Return), tr("Unfold what stands around the difference")},
                 {key(QKeySequence::Copy), tr("Copy the selected words, or the difference")}}};
    }

    static KeyGroup replacing()
    {
        return {tr("When words are replaced"),
                {{key(Qt::Key_Down), tr("Go to the list")},
                 {key(Qt::Key_Space), tr("Take the tick away from a place, or give it")},
                 {key(Qt::Key_Return), tr("Show the place in the text")}}};
    }

    static KeyGroup aliases()
    {
        return {tr("In the window of aliases"),
                {{key(Qt::Key_Return), tr("Take what was typed, and go down")},
                 {key(Qt::SHIFT | Qt::Key_Return), tr("Go up")},
                 {key(Qt::Key_Space), tr("Only with a capital letter, or not")},
                 {key(Qt::Key_Delete), tr("Take the name out of the key file")}}};
    }

    static KeyGroup fields()
    {
        return {tr("In filters and in the search"),
                {{key(Qt::Key_Down), tr("Go to the list")},
                 {key(Qt::Key_Return), tr("Go to the first row")},
                 {key(Qt::Key_Escape), tr("Empty the field; once more, back to the text")}}};
    }

    static QString panel(const QString &title) { return tr("Open or close the panel “%1”").arg(title); }
    static QString everywhere() { return tr("Everywhere"); }
};

} // namespace

QList<KeyGroup> keyList(const WindowActions &actions)
{
    const QList<QAction *> panels = actions.panels->actions();
    const auto textOf = [&](const QAction *action) {
        // Their words in the menu pass with what was done last.
        const QString words = action == actions.undo   ? WindowActions::tr("&Undo")
                              : action == actions.redo ? WindowActions::tr("&Redo")
                                                       : action->text();
        return QString(words).remove(u'&').remove(u'…');
    };
    const auto row = [&](QAction *action) {
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts()) {
            keys.append(Words::key(sequence));
        }
        const QString text = textOf(action);
        return KeyRow{.keys = keys.join(u", "_s),
                      .what = panels.contains(action) ? Words::panel(text) : text};
    };
    KeyGroup everywhere{.where = Words::everywhere(), .rows = {}};
    for (QAction *action : actions.withKeys(WindowActions::Reach::Window)) {
        everywhere.rows.append(row(action));
    }
    KeyGroup text = Words::text();
    QList<KeyRow> fromMenus;
    for (QAction *action : actions.withKeys(WindowActions::Reach::Reader)) {
        fromMenus.append(row(action));
    }
    text.rows = fromMenus + text.rows;
    return {everywhere,           text,
            Words::finding(),     Words::library(),
            Words::annotations(), Words::notes(),
            Words::review(),      Words::codebook(),
            Words::sorting(),     Words::guide(),
            Words::fields(),      Words::search(),
            Words::replacing(),   Words::people(),
            Words::aliases(),     Words::importing(),
            Words::comparing()};
}

} // namespace visavis
