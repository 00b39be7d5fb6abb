// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/project.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace visavis
{

/// Makes an attribute, or changes the name, type and choices of one, after saying which values would be lost.
class AttributeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// A new one for these objects where the attribute has no id. The project outlives it.
    AttributeDialog(Project &project, const Attribute &attribute, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *nameField() const { return m_name; }
    [[nodiscard]] QComboBox *typeBox() const { return m_type; }
    [[nodiscard]] QPlainTextEdit *choicesField() const { return m_choices; }
    [[nodiscard]] QLabel *notice() const { return m_notice; }

    void accept() override;

Q_SIGNALS:
    void made(visavis::AttributeId attribute);

private:
    [[nodiscard]] Attribute wanted() const;
    void updateState();

    Project &m_project;
    Attribute m_attribute;
    QLineEdit *m_name;
    QComboBox *m_type;
    QLabel *m_choicesLabel;
    QPlainTextEdit *m_choices;
    QLabel *m_notice;
    QPushButton *m_ok;
};

} // namespace visavis
