// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/codebookediting.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QScrollArea;
class QToolButton;

namespace visavis
{

class DefinitionEdit;
class ExampleList;

/// What one tag means, edited in place: its definition, and in a form that folds away, its kind, status,
/// colour and key, what belongs to it and what does not, and its anchor examples. A text is kept when the
/// focus goes elsewhere, a choice at once; each is one step of undo.
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
    /// How high it may be, in pixels.
    void setRoom(int height);

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
    void errorOccurred(const visavis::Error &error);

private:
    using Edit = std::function<Result<void>(CodebookEditing &)>;

    [[nodiscard]] const Tag *tag() const;
    [[nodiscard]] QWidget *makeForm();
    void connectFields();
    void fillChoices(const Tag &tag);
    void fillShortcuts(const Tag &tag);
    void fitForm();
    void perform(const Edit &edit);
    void report(const Result<void> &done);

    QPointer<Project> m_project;
    TagId m_tag;
    QToolButton *m_fold;
    QLabel *m_path;
    DefinitionEdit *m_description;
    QScrollArea *m_scroll;
    QComboBox *m_kind;
    QComboBox *m_status;
    QCheckBox *m_codable;
    QToolButton *m_colour;
    QComboBox *m_shortcut;
    DefinitionEdit *m_include;
    DefinitionEdit *m_exclude;
    ExampleList *m_examples;
    int m_room = 0;
};

} // namespace visavis
