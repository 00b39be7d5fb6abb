// SPDX-License-Identifier: MIT
#include "ui/codebook/tagdetails.h"

#include "models/base/settings.h"
#include "models/project/editing.h"
#include "models/project/tagrules.h"
#include "ui/base/swatch.h"
#include "ui/codebook/definitionedit.h"
#include "ui/codebook/examplelist.h"
#include "ui/codebook/tagtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

const QString FoldSetting = u"codebook-details"_s;

} // namespace

void TagDetails::connectFields()
{
    connect(m_description, &DefinitionEdit::heightChanged, this, &TagDetails::roomNeeded);
    for (const DefinitionEdit *field : {m_description, m_include, m_exclude}) {
        connect(field, &DefinitionEdit::cursorPositionChanged, this,
                [this, field] { scrollToCursor(field); });
    }
    connect(m_description, &DefinitionEdit::written, this, [this](const QString &text) {
        if (tag()) {
            report(Editing(*m_project).describeTag(m_tag, text));
        }
    });
    connect(m_include, &DefinitionEdit::written, this, [this](const QString &text) {
        perform([&](CodebookEditing &editing) { return editing.setInclude(m_tag, text); });
    });
    connect(m_exclude, &DefinitionEdit::written, this, [this](const QString &text) {
        perform([&](CodebookEditing &editing) { return editing.setExclude(m_tag, text); });
    });
    connect(m_kind, &QComboBox::activated, this, [this] {
        perform([&](CodebookEditing &editing) {
            return editing.setKind(m_tag, TagKind(m_kind->currentData().toInt()));
        });
    });
    connect(m_status, &QComboBox::activated, this, [this] {
        perform([&](CodebookEditing &editing) {
            return editing.setStatus(m_tag, TagStatus(m_status->currentData().toInt()));
        });
    });
    connect(m_codable, &QCheckBox::clicked, this, [this](bool checked) {
        perform([&](CodebookEditing &editing) { return editing.setCodable(m_tag, checked); });
    });
    connect(m_shortcut, &QComboBox::activated, this, [this] {
        if (tag()) {
            report(Editing(*m_project).setShortcut(m_tag, m_shortcut->currentData().toString()));
        }
    });
    connect(m_colour->menu(), &QMenu::aboutToShow, this, [this] {
        m_colour->menu()->clear();
        if (const Tag *known = tag()) {
            addColourActions(*m_colour->menu(), known->colour, [this](Colour colour) {
                report(Editing(*m_project).recolourTag(m_tag, colour));
            });
        }
    });
    connect(m_examples, &ExampleList::exampleActivated, this, &TagDetails::exampleActivated);
    connect(m_examples, &ExampleList::removalRequested, this,
            [this](EpisodeId episode, AnnotationId annotation) {
                perform([&](CodebookEditing &editing) {
                    return m_project->load(episode).and_then(
                        [&] { return editing.setExample(annotation, m_tag, false); });
                });
            });
}

void TagDetails::perform(const Edit &edit)
{
    if (tag()) {
        CodebookEditing editing(*m_project);
        report(edit(editing));
    }
}

void TagDetails::report(const Result<void> &done)
{
    if (!done) {
        refresh(); // choices show again what is
        Q_EMIT errorOccurred(done.error());
    }
}

const Tag *TagDetails::tag() const
{
    return m_project ? m_project->data().tags().find(m_tag) : nullptr;
}

void TagDetails::showTag(Project *project, TagId tagId)
{
    save();
    const bool isAnother = tagId != m_tag;
    m_project = project;
    m_tag = tagId;
    const Tag *known = tag();
    m_description->showText(known ? known->description : QString());
    m_include->showText(known ? known->include : QString());
    m_exclude->showText(known ? known->exclude : QString());
    refresh();
    if (isAnother && std::exchange(m_takesPanel, false)) {
        showForm(); // it was chosen among the others, where it is to be seen
    }
}

void TagDetails::refresh()
{
    const Tag *known = tag();
    setVisible(known);
    if (!known) {
        if (std::exchange(m_takesPanel, false)) {
            showForm();
        }
        return;
    }
    m_path->setText(m_project->data().tagPath(m_tag));
    m_description->refresh(known->description);
    m_include->refresh(known->include);
    m_exclude->refresh(known->exclude);
    const bool isReadOnly = m_project->isReadOnly() || isCodebookProtected(m_project->data());
    m_description->setHint(isReadOnly ? tr("No definition") : tr("What the tag means"), isReadOnly);
    m_include->setHint(isReadOnly ? QString() : tr("What is tagged with it"), isReadOnly);
    m_exclude->setHint(isReadOnly ? QString() : tr("What is not tagged with it"), isReadOnly);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_kind, m_status, m_codable, m_colour, m_shortcut}) {
        field->setEnabled(!isReadOnly);
    }
    fillChoices(*known);
    if (isUnfolded()) {
        auto examples = examplesOf(*m_project, m_tag);
        if (!examples) {
            Q_EMIT errorOccurred(examples.error());
        }
        m_examples->showExamples(examples ? std::move(*examples) : std::vector<TagExample>(),
                                 m_project->isReadOnly());
        Q_EMIT roomNeeded();
    }
}

void TagDetails::fillChoices(const Tag &tag)
{
    m_kind->setCurrentIndex(m_kind->findData(int(tag.kind)));
    m_status->setCurrentIndex(m_status->findData(int(tag.status)));
    m_codable->setChecked(tag.codable);
    m_colour->setIcon(swatchIcon(tag.colour));
    m_colour->setText(colourText(tag.colour));
    m_colour->setAccessibleName(tr("Colour of the tag: %1").arg(m_colour->text()));
    fillShortcuts(tag);
}

void TagDetails::fillShortcuts(const Tag &tag)
{
    QHash<QString, QString> holders;
    for (const Tag &other : m_project->data().tags()) {
        if (other.id != tag.id && !other.shortcut.isEmpty()) {
            holders.insert(other.shortcut, other.name);
        }
    }
    m_shortcut->clear();
    m_shortcut->addItem(tr("None"), QString());
    for (int number = 1; number <= 9; ++number) {
        const QString slot = QString::number(number);
        const QString holder = holders.value(slot);
        m_shortcut->addItem(holder.isEmpty() ? slot : tr("%1 (now “%2”)").arg(slot, holder), slot);
    }
    m_shortcut->setCurrentIndex(std::max(0, m_shortcut->findData(tag.shortcut)));
}

void TagDetails::save()
{
    m_description->save();
    m_include->save();
    m_exclude->save();
}

void TagDetails::edit()
{
    m_description->edit();
}

bool TagDetails::isFormWanted()
{
    return Settings::layout(FoldSetting) == "unfolded";
}

bool TagDetails::isUnfolded() const
{
    return m_hasRoom ? m_isWanted : m_takesPanel;
}

void TagDetails::setUnfolded(bool unfolded)
{
    if (m_hasRoom) {
        m_isWanted = unfolded;
        Settings::setLayout(FoldSetting, unfolded ? "unfolded" : "folded");
    } else {
        m_takesPanel = unfolded && tag();
    }
    showForm();
}

void TagDetails::setRoomForForm(bool hasRoom)
{
    if (hasRoom == m_hasRoom) {
        return;
    }
    m_hasRoom = hasRoom;
    if (std::exchange(m_takesPanel, false)) {
        setUnfolded(true); // who reads the form goes on reading it
    } else {
        showForm();
    }
}

void TagDetails::keyPressEvent(QKeyEvent *event)
{
    if (m_takesPanel && event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        setUnfolded(false);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace visavis
