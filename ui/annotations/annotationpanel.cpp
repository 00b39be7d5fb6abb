// SPDX-License-Identifier: MIT
#include "ui/annotations/annotationpanel.h"

#include "models/project/codebookediting.h"
#include "models/project/editing.h"
#include "models/project/peopleediting.h"
#include "models/project/tagexamples.h"
#include "ui/annotations/annotationlist.h"
#include "ui/base/filteredit.h"
#include "ui/base/swatch.h"
#include "ui/people/accessmenu.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace visavis
{

using namespace Qt::StringLiterals;

AnnotationPanel::AnnotationPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new AnnotationModel(this))
    , m_filter(new AnnotationFilter(m_model, this))
    , m_episodeButton(scopeButton(tr("This interview"), tr("Annotations of the interview being read")))
    , m_projectButton(scopeButton(tr("Project"), tr("Annotations of all interviews")))
    , m_count(new QLabel(this))
    , m_filterEdit(new FilterEdit(this))
    , m_list(new AnnotationList(m_filter, this))
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
    auto *head = new QVBoxLayout;
    head->setContentsMargins(8, 8, 8, 8);
    head->setSpacing(8);
    head->addLayout(top);
    head->addWidget(m_filterEdit);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(head);
    whole->addWidget(m_list);

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
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &AnnotationPanel::tell);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &AnnotationPanel::tell);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &AnnotationPanel::tell);
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

void AnnotationPanel::setProject(Project *project)
{
    m_list->finishEditing();
    if (m_project) {
        m_project->disconnect(this);
    }
    m_project = project;
    m_episode = {};
    m_list->setProject(project);
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

void AnnotationPanel::setEpisode(EpisodeId episode)
{
    if (episode == m_episode) {
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
    const int all = m_model->rowCount();
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
                             ? tr("Open an interview to see its annotations here.")
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
    const AnnotationId next = m_filter->idAt(m_filter->index(last + 1, 0));
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

void AnnotationPanel::popUpMenu(const QPoint &place, TagId tag)
{
    const auto annotations = m_list->selectedAnnotations();
    if (annotations.empty() || !m_project) {
        return;
    }
    const bool isWritable = !m_project->isReadOnly();
    const AnnotationId current = m_list->currentAnnotation();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);

    auto *show =
        menu->addAction(tr("Show passage"), this, [this, current] { Q_EMIT annotationActivated(current); });
    show->setShortcut(Qt::Key_Return);
    auto *note = menu->addAction(QIcon::fromTheme(u"document-edit"_s), tr("Edit note"), this,
                                 [this, current] { m_list->editNote(current); });
    note->setShortcut(Qt::Key_N);
    note->setEnabled(isWritable);
    auto *copy = menu->addAction(QIcon::fromTheme(u"edit-copy"_s), tr("Copy quote"), this, [this] {
        QGuiApplication::clipboard()->setText(m_list->currentIndex().data(AnnotationQuoteRole).toString());
    });
    copy->setShortcut(QKeySequence::Copy);
    menu->addSeparator();

    QMenu *colours = menu->addMenu(tr("Colour"));
    colours->setEnabled(isWritable);
    const auto colour = m_list->currentIndex().data(AnnotationColourRole).value<Colour>();
    addColourActions(*colours, annotations.size() == 1 ? std::optional(colour) : std::nullopt,
                     [this, annotations](Colour chosen) {
                         perform([&](Editing &editing) { return editing.recolour(annotations, chosen); });
                     });
    addTagActions(*menu, tag);
    addExampleActions(*menu, current);
    addAccessMenu(*menu);
    menu->addSeparator();
    auto *remove = menu->addAction(QIcon::fromTheme(u"edit-delete"_s), tr("Delete"), this,
                                   &AnnotationPanel::removeSelected);
    remove->setShortcut(QKeySequence::Delete);
    remove->setEnabled(isWritable);
    menu->popup(place);
}

void AnnotationPanel::addAccessMenu(QMenu &menu)
{
    const auto annotations = m_list->selectedAnnotations();
    std::vector<Access> accesses;
    for (const AnnotationId id : annotations) {
        accesses.push_back(Access::of(*m_project->data().annotations().find(id)));
    }
    auto *access = new AccessMenu(this, [this, annotations](const Access &chosen) {
        if (!m_project) {
            return;
        }
        if (const auto done = PeopleEditing(*m_project).restrict(annotations, chosen); !done) {
            Q_EMIT errorOccurred(done.error());
        }
    });
    connect(&menu, &QObject::destroyed, access, &QObject::deleteLater);
    access->setCurrent(sharedAccess(accesses));
    access->setEnabled(!m_project->isReadOnly());
    menu.addMenu(access);
}

/// Takes the chip's tag away, or offers all tags of the selection.
void AnnotationPanel::addTagActions(QMenu &menu, TagId tag)
{
    const auto annotations = m_list->selectedAnnotations();
    const QList<WornTag> tags = tagsOfSelection();
    const auto remover = [this, annotations](TagId taken) {
        return [this, annotations, taken] {
            perform([&](Editing &editing) { return editing.removeTag(annotations, taken); });
        };
    };
    const auto chip = std::ranges::find(tags, tag, &WornTag::id);
    if (chip != tags.end()) {
        QAction *action = menu.addAction(swatchIcon(chip->colour), tr("Remove tag “%1”").arg(chip->name),
                                         this, remover(tag));
        action->setEnabled(!m_project->isReadOnly());
        return;
    }
    QMenu *all = menu.addMenu(tr("Remove tag"));
    all->setEnabled(!tags.isEmpty() && !m_project->isReadOnly());
    for (const WornTag &worn : tags) {
        all->addAction(swatchIcon(worn.colour), worn.name, this, remover(worn.id));
    }
}

/// The tags of an annotation, those marked that it is an anchor example of.
void AnnotationPanel::addExampleActions(QMenu &menu, AnnotationId annotation)
{
    QMenu *examples = menu.addMenu(tr("Mark as example of"));
    const auto tags = m_list->currentIndex().data(AnnotationTagsRole).value<QList<WornTag>>();
    for (const WornTag &worn : tags) {
        QAction *action = examples->addAction(swatchIcon(worn.colour), worn.name);
        action->setCheckable(true);
        action->setChecked(isExample(m_project->data(), annotation, worn.id));
        connect(action, &QAction::triggered, this, [this, annotation, tag = worn.id](bool checked) {
            if (const auto done = CodebookEditing(*m_project).setExample(annotation, tag, checked); !done) {
                Q_EMIT errorOccurred(done.error());
            }
        });
    }
    examples->setEnabled(!tags.isEmpty() && !m_project->isReadOnly());
}

} // namespace visavis
