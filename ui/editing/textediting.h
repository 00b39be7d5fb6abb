// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/editing.h"
#include "models/project/turndrafts.h"
#include "ui/editing/fieldpopup.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace visavis
{

class EpisodePane;
class TurnEditor;

/// What a person changes in the text of a pane: words, turns, who speaks, times, sections. Each acts where
/// the caret is, or on the turns of the selection, and is one step of undo.
class TextEditing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextEditing)

public:
    explicit TextEditing(EpisodePane *pane);
    ~TextEditing() override;

    void setProject(Project *project);
    [[nodiscard]] TurnEditor *editor() const { return m_editor; }
    [[nodiscard]] FieldPopup *popup() const { return m_popup; }
    /// Keeps the words that are being corrected. False when they could not be: they are on the clipboard
    /// then.
    bool finish();
    /// Goes on with words that were being typed when the program ended, as soon as the pane shows their
    /// interview.
    void resume(const TurnDraft &draft);

    // Of the turn
    void correct();
    void split();
    void join();
    void chooseSpeaker();
    void chooseTimes();
    // Of the section: sectionediting.cpp
    void beginSection();
    void retitleSection();
    void raiseSection();
    void lowerSection();
    void moveSectionUp();
    void moveSectionDown();
    void dissolveSection();

Q_SIGNALS:
    void errorOccurred(const visavis::Error &error);
    /// A word to the person, already translated.
    void hint(const QString &text);
    /// The same, of words that could not be kept.
    void failed(const QString &text);
    /// The same, of annotations that are to review since an edit.
    void doubted(const QString &text);

private:
    /// Null with a hint when no text is shown.
    [[nodiscard]] std::shared_ptr<const Transcript> text();
    /// The turns of the selection, or the one of the caret; first is -1 when there is none.
    [[nodiscard]] std::pair<int, int> turns() const;
    /// Of the title that the caret is in, or else of its turn; -1 with a hint when it has no title.
    [[nodiscard]] int section();
    /// For an edit whose result take() takes.
    [[nodiscard]] Editing editing();
    void setLevel(int change);
    void move(textedits::Direction direction);
    void open(int turn, qsizetype caret);
    void saveWords();
    /// Closes the editor; what was kept of its words for a crash goes with it.
    void close();
    void saveDraft();
    void dropDraft();
    void goOnWithDraft();
    void splitAt(qsizetype place);
    void joinEdited();
    void setSpeakers(int first, int last, const QString &names);
    void setTimes(int turn, const QString &times);
    /// True when something changed; says why not otherwise, and what is to review because of it.
    bool take(const Result<bool> &result, const QString &nothingToDo);
    [[nodiscard]] QPoint placeForPopup(Utf16Offset place) const;
    /// Asks at a place of the text. What is answered does nothing when the text is another by then.
    void ask(const FieldPopup::Question &question, Utf16Offset place, FieldPopup::Accept accept);

    EpisodePane *m_pane; ///< Its parent.
    QPointer<Project> m_project;
    QTimer m_pause;      ///< of the keys
    EpisodeId m_drafted; ///< whose turn has a draft in the file; invalid for none
    TurnId m_draftedTurn;
    std::optional<TurnDraft> m_resumed; ///< waits for its interview
    int m_toReview = 0;                 ///< annotations of the episode before the last edit
    TurnEditor *m_editor;
    FieldPopup *m_popup;
};

} // namespace visavis
