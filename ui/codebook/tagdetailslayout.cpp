// SPDX-License-Identifier: MIT
// How the fields of a tag are put together, folded and unfolded.
#include "models/project/records.h"
#include "ui/codebook/definitionedit.h"
#include "ui/codebook/examplelist.h"
#include "ui/codebook/tagdetails.h"
#include "ui/codebook/tagtext.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace visavis
{

namespace
{

constexpr QMargins Margins(12, 8, 8, 8);
constexpr int Spacing = 4;
constexpr int FewestLines = 2; ///< of the definition

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
    , m_description(new DefinitionEdit(tr("Definition of the tag"), FewestLines))
    , m_scroll(new QScrollArea(this))
    , m_kind(new QComboBox)
    , m_status(new QComboBox)
    , m_codable(new QCheckBox(tr("Given to passages")))
    , m_colour(new QToolButton)
    , m_shortcut(new QComboBox)
    , m_include(new DefinitionEdit(tr("What belongs under the tag"), 1))
    , m_exclude(new DefinitionEdit(tr("What does not belong under the tag"), 1))
    , m_examples(new ExampleList)
    , m_isWanted(isFormWanted())
{
    m_path->setFont(smaller(font()));
    m_path->setForegroundRole(QPalette::PlaceholderText);
    m_path->setTextFormat(Qt::PlainText);
    m_path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_path->setBuddy(m_description);
    m_fold->setAutoRaise(true);
    m_fold->setCheckable(true);
    m_fold->setFocusPolicy(Qt::TabFocus);
    connect(m_fold, &QToolButton::clicked, this, &TagDetails::setUnfolded);
    m_form = makeForm();
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing);
    column->addWidget(m_description);
    column->addWidget(m_form);
    column->addStretch(1);
    m_scroll->setWidget(fields);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setMinimumHeight(FewestLines * fontMetrics().lineSpacing());
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->widget()->setAutoFillBackground(false);
    connectFields();

    auto *head = new QHBoxLayout;
    head->setSpacing(Spacing);
    head->addWidget(m_path, 1);
    head->addWidget(m_fold);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Margins);
    layout->setSpacing(Spacing);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
    showForm();
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
    constexpr int Gap = 4; // so that a caption is nearer to its field than to the one above
    int row = 0;
    const auto leaveGap = [&] { grid->setRowMinimumHeight(row++, Gap); };
    const auto addPair = [&](QLabel *first, QWidget *left, QLabel *second, QWidget *right) {
        grid->addWidget(first, row, 0);
        grid->addWidget(second, row++, 1);
        grid->addWidget(left, row, 0);
        grid->addWidget(right, row++, 1);
    };
    const auto addWhole = [&](QWidget *widget) { grid->addWidget(widget, row++, 0, 1, 2); };
    addPair(caption(tagFieldText(u"kind"), m_kind), m_kind, caption(tagFieldText(u"status"), m_status),
            m_status);
    leaveGap();
    addPair(caption(tagFieldText(u"colour"), m_colour), m_colour,
            caption(tagFieldText(u"shortcut"), m_shortcut), m_shortcut);
    leaveGap();
    addWhole(m_codable);
    leaveGap();
    addWhole(caption(tagFieldText(u"include"), m_include));
    addWhole(m_include);
    leaveGap();
    addWhole(caption(tagFieldText(u"exclude"), m_exclude));
    addWhole(m_exclude);
    leaveGap();
    addWhole(caption(tr("Anchor examples"), m_examples));
    addWhole(m_examples);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return form;
}

void TagDetails::showForm()
{
    const bool unfolded = isUnfolded();
    m_fold->setChecked(unfolded);
    m_fold->setArrowType(m_takesPanel ? Qt::LeftArrow : unfolded ? Qt::DownArrow : Qt::RightArrow);
    m_fold->setToolButtonStyle(m_takesPanel ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_fold->setText(m_takesPanel ? tr("Back to the tags") : QString());
    m_fold->setToolTip(m_takesPanel ? tr("Show the tags again (Escape)")
                       : unfolded   ? tr("Hide the other fields of the tag")
                                    : tr("Show all fields of the tag: kind, status, key, examples…"));
    m_fold->setAccessibleName(m_takesPanel ? m_fold->text() : m_fold->toolTip());
    if (!unfolded && m_form->isAncestorOf(QApplication::focusWidget())) {
        m_fold->setFocus(Qt::OtherFocusReason); // else the keyboard goes to whatever comes next in the window
    }
    m_form->setVisible(unfolded);
    if (unfolded) {
        refresh();
    }
    Q_EMIT roomNeeded();
}

int TagDetails::wantedHeight() const
{
    const int head = std::max(m_fold->sizeHint().height(), m_path->sizeHint().height());
    return Margins.top() + head + Spacing + m_scroll->widget()->sizeHint().height() + Margins.bottom();
}

int TagDetails::leastFormHeight() const
{
    constexpr int FewestFormLines = 12;
    return wantedHeight() - m_scroll->widget()->sizeHint().height() +
           FewestFormLines * fontMetrics().lineSpacing();
}

void TagDetails::scrollToCursor(const DefinitionEdit *field)
{
    QTimer::singleShot(0, field, [this, field] {
        if (field->hasFocus()) {
            const QPoint cursor = field->viewport()->mapTo(m_scroll->widget(), field->cursorRect().center());
            m_scroll->ensureVisible(cursor.x(), cursor.y(), 0, fontMetrics().lineSpacing());
        }
    });
}

} // namespace visavis
