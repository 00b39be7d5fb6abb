// SPDX-License-Identifier: MIT
#include "ui/people/attributedialog.h"

#include "models/people/attributes.h"
#include "models/project/peopleediting.h"
#include "ui/base/errortext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Grid = 8;

/// "3, 5 and 12 more".
QString someOf(const QStringList &values)
{
    constexpr qsizetype MostShown = 5;
    const QString shown = values.first(std::min(values.size(), MostShown)).join(u", "_s);
    return values.size() > MostShown ? shown + u", …"_s : shown;
}

} // namespace

AttributeDialog::AttributeDialog(Project &project, const Attribute &attribute, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_attribute(attribute)
    , m_name(new QLineEdit(attribute.name))
    , m_type(new QComboBox)
    , m_choicesLabel(new QLabel(tr("&Choices:")))
    , m_choices(new QPlainTextEdit(attribute.choices.join(u'\n')))
    , m_notice(new QLabel)
{
    const bool isNew = !attribute.id.isValid();
    const bool isOfPersons = attribute.object == AttributeObject::Speaker;
    setWindowTitle(!isNew        ? tr("Edit the attribute “%1”").arg(attribute.name)
                   : isOfPersons ? tr("New attribute of persons")
                                 : tr("New attribute of interviews"));
    for (const AttributeType type : {AttributeType::Text, AttributeType::Number, AttributeType::Date,
                                     AttributeType::Choice, AttributeType::Boolean}) {
        m_type->addItem(typeText(type), int(type));
    }
    m_type->setCurrentIndex(m_type->findData(int(attribute.type)));
    m_name->setPlaceholderText(isOfPersons ? tr("Occupation, year of birth…") : tr("Wave, place…"));
    m_name->setMinimumWidth(40 * Grid);
    m_choices->setPlaceholderText(tr("One on each line"));
    m_choices->setTabChangesFocus(true);
    m_choices->setFixedHeight(fontMetrics().lineSpacing() * 5 + 2 * Grid);
    m_choicesLabel->setBuddy(m_choices);
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::PlainText);

    auto *form = new QFormLayout;
    form->setSpacing(Grid);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Type:"), m_type);
    form->addRow(m_choicesLabel, m_choices);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_ok = buttons->addButton(isNew ? tr("Make") : tr("Keep"), QDialogButtonBox::AcceptRole);
    m_ok->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    layout->setSpacing(2 * Grid);
    layout->addLayout(form);
    layout->addWidget(m_notice);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &AttributeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &AttributeDialog::updateState);
    connect(m_type, &QComboBox::currentIndexChanged, this, &AttributeDialog::updateState);
    connect(m_choices, &QPlainTextEdit::textChanged, this, &AttributeDialog::updateState);
    updateState();
}

Attribute AttributeDialog::wanted() const
{
    Attribute attribute = m_attribute;
    attribute.name = m_name->text();
    attribute.type = AttributeType(m_type->currentData().toInt());
    attribute.choices = m_choices->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    return attribute;
}

void AttributeDialog::updateState()
{
    const Attribute attribute = wanted();
    const bool isChoice = attribute.type == AttributeType::Choice;
    m_choicesLabel->setVisible(isChoice);
    m_choices->setVisible(isChoice);
    m_ok->setEnabled(!attribute.name.trimmed().isEmpty());
    const QStringList lost =
        m_attribute.id.isValid() ? PeopleEditing(m_project).lostBy(attribute) : QStringList();
    m_notice->setVisible(!lost.isEmpty());
    m_notice->setText(lost.isEmpty() ? QString()
                                     : tr("%n value(s) cannot be kept as “%1” and will be lost: %2.", nullptr,
                                          int(lost.size()))
                                           .arg(typeText(attribute.type), someOf(lost)));
    adjustSize();
}

void AttributeDialog::accept()
{
    const Attribute attribute = wanted();
    PeopleEditing editing(m_project);
    Result<void> done;
    if (attribute.id.isValid()) {
        done = editing.editAttribute(attribute);
    } else {
        done = editing.makeAttribute(attribute).transform([&](AttributeId id) { Q_EMIT made(id); });
    }
    if (!done) {
        m_notice->setText(sentence(done.error()));
        m_notice->show();
        return;
    }
    QDialog::accept();
}

} // namespace visavis
