// SPDX-License-Identifier: MIT
#pragma once

#include "ui/export/exportchoice.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace visavis
{

class ExportScope;
class Project;

/// What can be chosen of an export of some kind: shows what matters to the kind and format alone, and has
/// each kind's last choice.
class ExportForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportForm)

public:
    /// The scope stands among the choices and is this form's from now on. The project outlives it.
    ExportForm(Project &project, ExportScope *scope, QWidget *parent = nullptr);

    void setKind(const ExportKind &kind);
    [[nodiscard]] const ExportKind &kind() const { return *m_kind; }
    [[nodiscard]] const WriterFormat &format() const;
    /// With what a person chose of things that do not matter now.
    [[nodiscard]] ExportChoice choice() const;
    [[nodiscard]] ExportOptions options() const;
    /// The key file whose aliases are wanted; empty for none.
    [[nodiscard]] QString keyFile() const;
    /// What has to be done before anything can be exported; empty where nothing has.
    [[nodiscard]] QString obstacle() const;

    /// The key file or the templates of one's own may be others now.
    void refresh();

    /// For tests.
    [[nodiscard]] QComboBox *formatBox() const { return m_format; }
    [[nodiscard]] QComboBox *groupingBox() const { return m_grouping; }
    [[nodiscard]] QComboBox *languageBox() const { return m_language; }
    [[nodiscard]] QCheckBox *toCheck() const { return m_toCheck; }
    [[nodiscard]] QCheckBox *context() const { return m_context; }
    [[nodiscard]] QCheckBox *aliases() const { return m_aliases; }
    [[nodiscard]] QPushButton *templatesButton() const { return m_templates; }

Q_SIGNALS:
    void changed();
    void templatesRequested();

private:
    void makeRows(ExportScope *scope);
    void fillAttributes();
    void showChoice(const ExportChoice &choice);
    /// Only what matters now can be seen.
    void updateRows();

    Project &m_project;
    const ExportKind *m_kind = nullptr;
    ExportChoice m_remembered; ///< of this kind
    QFormLayout *m_rows;
    QComboBox *m_format;
    QComboBox *m_grouping;
    QComboBox *m_language;
    QComboBox *m_citation;
    QComboBox *m_pageSize;
    QCheckBox *m_context;
    QCheckBox *m_dates;
    QCheckBox *m_comments;
    QCheckBox *m_times;
    QCheckBox *m_consent;
    QCheckBox *m_toCheck;
    QCheckBox *m_aliases;
    QLabel *m_obstacle; ///< below the aliases
    QCheckBox *m_ownTemplates;
    QListWidget *m_attributes;
    QPushButton *m_templates;
    bool m_isQuiet = false; ///< while choices are shown, not made
};

} // namespace visavis
