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
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

const QString FoldSetting = u"codebook-details"_s;

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

QLabel *caption(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    label->setFont(smaller(label->font()));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(field);
    return label;
}

/// The rest of the form is as wide as the panel.
void letShrink(QComboBox *box)
{
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(4);
}

} // namespace

TagDetails::TagDetails(QWidget *parent)
    : QWidget(parent)
    , m_fold(new QToolButton(this))
    , m_path(new QLabel(this))
    , m_description(new DefinitionEdit(tr("Definition of the tag"), 2, this))
    , m_scroll(new QScrollArea(this))
    , m_kind(new QComboBox)
    , m_status(new QComboBox)
    , m_codable(new QCheckBox(tr("Given to passages")))
    , m_colour(new QToolButton)
    , m_shortcut(new QComboBox)
    , m_include(new DefinitionEdit(tr("What belongs under the tag"), 1))
    , m_exclude(new DefinitionEdit(tr("What does not belong under the tag"), 1))
    , m_examples(new ExampleList)
{
    m_path->setFont(smaller(font()));
    m_path->setForegroundRole(QPalette::PlaceholderText);
    m_path->setTextFormat(Qt::PlainText);
    m_path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_path->setBuddy(m_description);
    m_fold->setAutoRaise(true);
    m_fold->setCheckable(true);
    m_fold->setFocusPolicy(Qt::TabFocus);
    connect(m_fold, &QToolButton::toggled, this, &TagDetails::setUnfolded);
    m_scroll->setWidget(makeForm());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->widget()->setAutoFillBackground(false);
    connectFields();

    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_path, 1);
    head->addWidget(m_fold);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_description);
    layout->addWidget(m_scroll);
    setUnfolded(Settings::layout(FoldSetting) == "unfolded");
    setVisible(false);
}

QWidget *TagDetails::makeForm()
{
    for (const TagKind kind : {TagKind::Code, TagKind::Category, TagKind::Theme}) {
        m_kind->addItem(kindText(kind), int(kind));
    }
    for (const TagStatus status : {TagStatus::Candidate, TagStatus::Settled, TagStatus::Dropped}) {
        m_status->addItem(statusText(status), int(status));
    }
    m_kind->setAccessibleName(tr("Kind of the tag"));
    m_status->setAccessibleName(tr("Status of the tag"));
    m_shortcut->setAccessibleName(tr("Key of the tag"));
    m_codable->setToolTip(tr("Tags that only group others are not given to passages"));
    m_colour->setPopupMode(QToolButton::InstantPopup);
    m_colour->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_colour->setAutoRaise(true);
    m_colour->setFocusPolicy(Qt::TabFocus);
    m_colour->setMenu(new QMenu(m_colour));
    for (QComboBox *box : {m_kind, m_status, m_shortcut}) {
        letShrink(box);
    }
    auto *form = new QWidget;
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, 4, 4, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    int row = 0;
    const auto addPair = [&](QLabel *first, QWidget *left, QLabel *second, QWidget *right) {
        grid->addWidget(first, row, 0);
        grid->addWidget(second, row++, 1);
        grid->addWidget(left, row, 0);
        grid->addWidget(right, row++, 1);
    };
    const auto addWhole = [&](QWidget *widget) { grid->addWidget(widget, row++, 0, 1, 2); };
    addPair(caption(tagFieldText(u"kind"), m_kind), m_kind, caption(tagFieldText(u"status"), m_status),
            m_status);
    addPair(caption(tagFieldText(u"colour"), m_colour), m_colour,
            caption(tagFieldText(u"shortcut"), m_shortcut), m_shortcut);
    addWhole(m_codable);
    addWhole(caption(tagFieldText(u"include"), m_include));
    addWhole(m_include);
    addWhole(caption(tagFieldText(u"exclude"), m_exclude));
    addWhole(m_exclude);
    addWhole(caption(tr("Anchor examples"), m_examples));
    addWhole(m_examples);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return form;
}

void TagDetails::connectFields()
{
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
    m_project = project;
    m_tag = tagId;
    const Tag *known = tag();
    m_description->showText(known ? known->description : QString());
    m_include->showText(known ? known->include : QString());
    m_exclude->showText(known ? known->exclude : QString());
    refresh();
}

void TagDetails::refresh()
{
    const Tag *known = tag();
    setVisible(known);
    if (!known) {
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
        fitForm();
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

bool TagDetails::isUnfolded() const
{
    return m_fold->isChecked();
}

void TagDetails::setUnfolded(bool unfolded)
{
    m_fold->setChecked(unfolded);
    m_fold->setArrowType(unfolded ? Qt::DownArrow : Qt::RightArrow);
    m_fold->setToolTip(unfolded ? tr("Hide the other fields of the tag")
                                : tr("Show all fields of the tag: kind, status, key, examples…"));
    m_fold->setAccessibleName(m_fold->toolTip());
    m_scroll->setVisible(unfolded);
    Settings::setLayout(FoldSetting, unfolded ? "unfolded" : "folded");
    if (unfolded) {
        refresh();
    }
}

void TagDetails::setRoom(int height)
{
    m_room = height;
    fitForm();
}

void TagDetails::fitForm()
{
    constexpr int Least = 72;
    const int others = m_description->height() + m_path->sizeHint().height() + 24;
    const int wanted = m_scroll->widget()->sizeHint().height();
    m_scroll->setFixedHeight(std::min(wanted, std::max(Least, m_room - others)));
}

} // namespace visavis
