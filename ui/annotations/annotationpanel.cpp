// SPDX-License-Identifier: MIT
#include "ui/annotations/annotationpanel.h"

#include "models/base/settings.h"
#include "models/project/editing.h"
#include "models/project/noteediting.h"
#include "ui/annotations/annotationlist.h"
#include "ui/annotations/notebar.h"
#include "ui/annotations/noteeditor.h"
#include "ui/base/filteredit.h"
#include "ui/notes/linkpicker.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

const QString GroupingPart = u"annotations/grouping"_s;

} // namespace

AnnotationPanel::AnnotationPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new AnnotationModel(this))
    , m_filter(new AnnotationFilter(m_model, this))
    , m_groups(new AnnotationGroups(m_filter, this))
    , m_episodeButton(scopeButton(tr("This interview"), tr("Annotations of the interview being read")))
    , m_projectButton(scopeButton(tr("Project"), tr("Annotations of all interviews")))
    , m_count(new QLabel(this))
    , m_filterEdit(new FilterEdit(this))
    , m_list(new AnnotationList(m_groups, this))
    , m_groupButton(new QToolButton(this))
    , m_noteBar(new NoteBar(this))
    , m_linking(new QLabel(this))
    , m_linkPicker(new LinkPicker(this))
{
    setAccessibleName(tr("Annotations"));
    auto *scopes = new QButtonGroup(this);
    scopes->addButton(m_episodeButton);
    scopes->addButton(m_projectButton);
    m_episodeButton->setChecked(true);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_filterEdit->setPlaceholderText(tr("Filter annotations"));
    m_filterEdit->setAccessibleName(tr("Filter annotations"));
    m_filterEdit->setToolTip(tr("Words of quotes, notes and tags, or tag:, note:, colour:, coder:, state:, "
                                "speaker:, person:, section:, episode:, restriction:, or an "
                                "attribute’s name and ="));

    auto *top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_episodeButton);
    top->addWidget(m_projectButton);
    top->addStretch();
    top->addWidget(m_count);
    top->addWidget(m_groupButton);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(8, 8, 8, 8);
    head->setSpacing(8);
    head->addLayout(top);
    head->addWidget(m_filterEdit);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(head);
    whole->addWidget(m_list, 1);
    whole->addWidget(m_linking);
    whole->addWidget(m_noteBar);
    m_linking->setContentsMargins(8, 8, 8, 8);
    m_linking->setWordWrap(true);
    m_linking->setTextFormat(Qt::PlainText);
    m_linking->hide();
    makeGroupMenu();

    connect(m_projectButton, &QToolButton::toggled, this, &AnnotationPanel::setProjectScope);
    connect(m_filterEdit, &FilterEdit::queryChanged, this, [this](const Query &query) {
        m_list->finishEditing();
        m_filter->setQuery(query);
        tell();
    });
    connect(m_filterEdit, &FilterEdit::listRequested, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &AnnotationList::annotationActivated, this, &AnnotationPanel::annotationActivated);
    connect(m_list, &AnnotationList::noteTyped, this, [this](AnnotationId annotation, const QString &draft) {
        if (const QUuid guid = guidOf(annotation); !guid.isNull()) {
            m_project->saveDraft(guid, draft);
        }
    });
    connect(m_list, &AnnotationList::noteWritten, this, &AnnotationPanel::writeNote);
    connect(m_list, &AnnotationList::noteCancelled, this, [this](AnnotationId annotation) {
        if (const QUuid guid = guidOf(annotation); !guid.isNull()) {
            m_project->dropDraft(guid);
        }
    });
    connect(m_list, &AnnotationList::removalRequested, this, &AnnotationPanel::removeSelected);
    connect(m_list, &AnnotationList::menuRequested, this, &AnnotationPanel::popUpMenu);
    connect(m_list, &AnnotationList::tagRequested, this, [this] { chooseTag({}); });
    connect(m_list, &AnnotationList::retagRequested, this, &AnnotationPanel::chooseRetag);
    connect(m_list, &AnnotationList::linkRequested, this, &AnnotationPanel::linkSelected);
    connect(m_list, &AnnotationList::linkActivated, this, &AnnotationPanel::objectRequested);
    connect(m_list, &AnnotationList::errorOccurred, this, &AnnotationPanel::errorOccurred);
    connect(m_noteBar->editor(), &NoteEditor::objectRequested, this, &AnnotationPanel::objectRequested);
    connect(m_noteBar, &NoteBar::ended, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_linkPicker, &LinkPicker::nameChosen, this, [this](const QString &name) {
        performNoting([&](NoteEditing &editing) { return editing.link(m_pickedFrom, m_pickedTo, name); });
        beginLink({}, {});
    });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &AnnotationPanel::tell);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &AnnotationPanel::tell);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &AnnotationPanel::tell);
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, &AnnotationPanel::tell); // other coders
    connect(m_filter, &AnnotationFilter::lookingChanged, this, &AnnotationPanel::tell);
    tell();
}

QToolButton *AnnotationPanel::scopeButton(const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void AnnotationPanel::makeGroupMenu()
{
    m_groupButton->setIcon(QIcon::fromTheme(u"view-group"_s, QIcon::fromTheme(u"view-list-tree"_s)));
    m_groupButton->setText(tr("Group"));
    m_groupButton->setToolTip(tr("Group annotations"));
    m_groupButton->setAccessibleName(tr("Group annotations"));
    m_groupButton->setAutoRaise(true);
    m_groupButton->setFocusPolicy(Qt::TabFocus);
    m_groupButton->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_groupButton);
    auto *group = new QActionGroup(menu);
    const std::array names{tr("In the order of the text"),
                           tr("By interview"),
                           tr("By section"),
                           tr("By tag"),
                           tr("By speaker"),
                           tr("By coder"),
                           tr("By colour")};
    static_assert(names.size() == AnnotationGroupingCount);
    for (int i = 0; i < AnnotationGroupingCount; ++i) {
        QAction *action = menu->addAction(names[size_t(i)], this, [this, i] {
            setGrouping(AnnotationGrouping(i));
            Settings::setLayout(GroupingPart, QByteArray::number(i));
        });
        action->setCheckable(true);
        group->addAction(action);
    }
    menu->addSeparator();
    QAction *fold = menu->addAction(tr("Fold all"), this, [this] { m_groups->setAllFolded(true); });
    QAction *unfold = menu->addAction(tr("Unfold all"), this, [this] { m_groups->setAllFolded(false); });
    m_groupButton->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, group, fold, unfold] {
        group->actions()[int(grouping())]->setChecked(true);
        fold->setEnabled(grouping() != AnnotationGrouping::None);
        unfold->setEnabled(grouping() != AnnotationGrouping::None);
    });
    const int kept = Settings::layout(GroupingPart).toInt();
    setGrouping(AnnotationGrouping(kept > 0 && kept < AnnotationGroupingCount ? kept : 0));
}

void AnnotationPanel::setGrouping(AnnotationGrouping grouping)
{
    m_list->finishEditing();
    m_groups->setGrouping(grouping);
}

void AnnotationPanel::setProject(Project *project)
{
    finishEditing();
    beginLink({}, {});
    if (m_project) {
        m_project->disconnect(this);
    }
    m_project = project;
    m_episode = {};
    m_list->setProject(project);
    m_noteBar->editor()->setProject(project);
    m_model->setProject(project);
    if (project) {
        connect(project, &Project::fetched, this, [this](EpisodeId episode) {
            if (!episode.isValid() && m_wholeProject && !m_model->isProjectScope()) {
                showScope();
            }
        });
        connect(project, &Project::fetchFailed, this, [this](EpisodeId episode, const Error &error) {
            if (!episode.isValid()) {
                Q_EMIT errorOccurred(error);
            }
        });
        connect(project, &Project::writeFailed, this, [this] { m_list->setReadOnly(true); });
    }
    m_list->setReadOnly(!project || project->isReadOnly());
    showScope();
}

void AnnotationPanel::setEpisode(EpisodeId episode, bool isOtherInFront)
{
    const bool isSame = std::exchange(m_isOtherInFront, isOtherInFront) == isOtherInFront;
    if (episode == m_episode) {
        if (!isSame) {
            tell();
        }
        return;
    }
    m_list->finishEditing();
    m_episode = episode;
    if (!m_wholeProject) {
        showScope();
    }
}

void AnnotationPanel::setProjectScope(bool wholeProject)
{
    if (wholeProject == m_wholeProject) {
        return;
    }
    m_list->finishEditing();
    m_wholeProject = wholeProject;
    (wholeProject ? m_projectButton : m_episodeButton)->setChecked(true);
    const AnnotationId current = m_list->currentAnnotation();
    showScope();
    m_list->setCurrent(current);
}

void AnnotationPanel::showScope()
{
    if (m_wholeProject && m_project && !m_project->isAllAtHand()) {
        m_project->fetchAll(); // until then the rows stay
        return;
    }
    const auto shown = m_wholeProject ? m_model->showProject() : m_model->showEpisode(m_episode);
    if (!shown) {
        Q_EMIT errorOccurred(shown.error());
    }
    tell();
}

void AnnotationPanel::tell()
{
    const int all = m_filter->total();
    const int shown = m_filter->rowCount();
    const bool isLooking = m_filter->isLooking();
    m_count->setText(isLooking      ? tr("Looking…")
                     : all == 0     ? QString()
                     : shown != all ? tr("%1 of %2").arg(locale().toString(shown), locale().toString(all))
                                    : locale().toString(all));
    m_count->setAccessibleName(isLooking  ? tr("Still looking for annotations")
                               : all == 1 ? tr("One annotation")
                                          : tr("%n annotations", nullptr, all));
    m_list->setEmptyText(!m_project  ? tr("Open or create a project to see its annotations here.")
                         : isLooking ? tr("Looking for annotations…")
                         : all > 0   ? tr("No annotation matches the filter.")
                         : !m_wholeProject && !m_episode.isValid()
                             ? (m_isOtherInFront ? tr("Click into an interview, or into a passage of one, to "
                                                      "see its annotations here.")
                                                 : tr("Open an interview to see its annotations here."))
                             : tr("No annotations yet. Select words in the interview and press H."));
}

bool AnnotationPanel::setCurrent(AnnotationId annotation)
{
    return m_list->setCurrent(annotation);
}

void AnnotationPanel::editNote(AnnotationId annotation)
{
    if (m_list->setCurrent(annotation)) {
        m_list->editNote(annotation);
    }
}

void AnnotationPanel::finishEditing()
{
    m_noteBar->finish();
    m_list->finishEditing();
}

QUuid AnnotationPanel::guidOf(AnnotationId annotation) const
{
    const Annotation *known = m_project ? m_project->data().annotations().find(annotation) : nullptr;
    return known ? known->guid : QUuid();
}

void AnnotationPanel::perform(const std::function<Result<void>(Editing &)> &edit)
{
    if (!m_project) {
        return;
    }
    Editing editing(*m_project);
    if (const auto done = edit(editing); !done) {
        Q_EMIT errorOccurred(done.error());
    }
}

void AnnotationPanel::writeNote(AnnotationId annotation, const QString &text)
{
    if (const QUuid guid = guidOf(annotation); !guid.isNull()) {
        perform([&](Editing &editing) { return editing.writeNote(guid, text); });
    }
}

void AnnotationPanel::removeSelected()
{
    const auto annotations = m_list->selectedAnnotations();
    if (annotations.empty()) {
        return;
    }
    // The next one becomes the current, so that one can go on with the keys.
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    const int last = std::ranges::max(rows, {}, &QModelIndex::row).row();
    const AnnotationId next = m_groups->idAt(m_groups->index(last + 1));
    perform([&](Editing &editing) { return editing.removeAnnotations(annotations); });
    m_list->setCurrent(next);
}

QList<WornTag> AnnotationPanel::tagsOfSelection() const
{
    QList<WornTag> tags;
    for (const QModelIndex &row : m_list->selectionModel()->selectedIndexes()) {
        for (const WornTag &tag : row.data(AnnotationTagsRole).value<QList<WornTag>>()) {
            if (!tags.contains(tag)) {
                tags.append(tag);
            }
        }
    }
    return tags;
}

} // namespace visavis
