// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/codebookediting.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QScrollArea;
class QToolButton;

namespace visavis
{

class DefinitionEdit;
class ExampleList;

/// What one tag means, edited in place: its definition, and in a form that folds away, its kind, status,
/// colour and key, what belongs to it and what does not, and its anchor examples. A text is kept when the
/// focus goes elsewhere, a choice at once; each is one step of undo. Where there is no room for the form
/// below the tags, it takes their place until somebody goes back to them.
class TagDetails final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TagDetails)

public:
    explicit TagDetails(QWidget *parent = nullptr);

    /// Keeps what was written about the tag before. The project is not owned.
    void showTag(Project *project, TagId tag);
    /// Takes over what changed elsewhere.
    void refresh();
    void save();
    /// Puts the cursor into the definition.
    void edit();

    /// What it would be as high as, to show all that is unfolded; in pixels.
    [[nodiscard]] int wantedHeight() const;
    /// A lower form could not be read.
    [[nodiscard]] int leastFormHeight() const;
    /// Whether the form has its place below the tags, or there is none for it.
    void setRoomForForm(bool hasRoom);
    /// Whether the tags are to give their place to the form.
    [[nodiscard]] bool takesPanel() const { return m_takesPanel; }

    /// Remembered where there is room for the form; else it takes the panel, or leaves it.
    void setUnfolded(bool unfolded);
    [[nodiscard]] bool isUnfolded() const;

    /// For tests.
    [[nodiscard]] DefinitionEdit *definition() const { return m_description; }
    [[nodiscard]] DefinitionEdit *include() const { return m_include; }
    [[nodiscard]] DefinitionEdit *exclude() const { return m_exclude; }
    [[nodiscard]] QComboBox *kind() const { return m_kind; }
    [[nodiscard]] QComboBox *status() const { return m_status; }
    [[nodiscard]] QComboBox *shortcut() const { return m_shortcut; }
    [[nodiscard]] QCheckBox *codable() const { return m_codable; }
    [[nodiscard]] QToolButton *colour() const { return m_colour; }
    [[nodiscard]] QToolButton *fold() const { return m_fold; }
    [[nodiscard]] ExampleList *examples() const { return m_examples; }

Q_SIGNALS:
    /// The passage of an anchor example is to be shown.
    void exampleActivated(visavis::EpisodeId episode, visavis::AnnotationId annotation);
    /// The height that is wanted changed, or whether it takes the panel.
    void roomNeeded();
    void errorOccurred(const visavis::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Edit = std::function<Result<void>(CodebookEditing &)>;

    [[nodiscard]] const Tag *tag() const;
    void connectFields();
    void fillChoices(const Tag &tag);
    void fillShortcuts(const Tag &tag);
    void perform(const Edit &edit);
    void report(const Result<void> &done);
    /// As it was left.
    [[nodiscard]] static bool isFormWanted();

    // tagdetailslayout.cpp
    [[nodiscard]] QWidget *makeForm();
    void showForm();
    /// Once the fields have their heights.
    void scrollToCursor(const DefinitionEdit *field);

    QPointer<Project> m_project;
    TagId m_tag;
    QToolButton *m_fold;
    QLabel *m_path;
    DefinitionEdit *m_description;
    QScrollArea *m_scroll;
    QWidget *m_form = nullptr;
    QComboBox *m_kind;
    QComboBox *m_status;
    QCheckBox *m_codable;
    QToolButton *m_colour;
    QComboBox *m_shortcut;
    DefinitionEdit *m_include;
    DefinitionEdit *m_exclude;
    ExampleList *m_examples;
    bool m_isWanted; ///< the form, wherever there is room for it
    bool m_hasRoom = true;
    bool m_takesPanel = false;
};

} // namespace visavis
