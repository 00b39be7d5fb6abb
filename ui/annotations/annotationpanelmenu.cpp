// SPDX-License-Identifier: MIT
// What is done with annotations that are selected in the panel.
#include "models/notes/linkmodel.h"
#include "models/project/codebookediting.h"
#include "models/project/editing.h"
#include "models/project/noteediting.h"
#include "models/project/peopleediting.h"
#include "models/project/showncoders.h"
#include "models/project/tagexamples.h"
#include "ui/annotating/tagpicker.h"
#include "ui/annotations/annotationlist.h"
#include "ui/annotations/annotationpanel.h"
#include "ui/annotations/cardlayout.h"
#include "ui/annotations/notebar.h"
#include "ui/base/mnemonic.h"
#include "ui/base/swatch.h"
#include "ui/notes/linkpicker.h"
#include "ui/people/accessmenu.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>

namespace visavis
{

using namespace Qt::StringLiterals;

void AnnotationPanel::popUpMenu(const QPoint &place, TagId tag, LinkId link)
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
    auto *context = menu->addAction(tr("Show or hide what stands around it"), this,
                                    [this, current] { m_list->toggleContext(current); });
    context->setShortcut(Qt::Key_C);
    if (annotations.size() > 1) {
        QAction *many = menu->addAction(tr("Note on all of these…"), this, &AnnotationPanel::noteSelected);
        many->setEnabled(isWritable);
    }
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
    addLinkActions(*menu, tag, link);
    addAccessMenu(*menu);
    menu->addSeparator();
    auto *remove = menu->addAction(QIcon::fromTheme(u"edit-delete"_s), tr("Delete"), this,
                                   &AnnotationPanel::removeSelected);
    remove->setShortcut(QKeySequence::Delete);
    remove->setEnabled(isWritable);
    menu->popup(place);
}

/// What is done with the chip's tag, or with all tags of the selection.
void AnnotationPanel::addTagActions(QMenu &menu, TagId tag)
{
    const auto annotations = m_list->selectedAnnotations();
    const QList<WornTag> tags = tagsOfSelection();
    const bool isWritable = !m_project->isReadOnly();
    const auto remover = [this, annotations](TagId taken) {
        return [this, annotations, taken] {
            perform([&](Editing &editing) { return editing.removeTag(annotations, taken); });
        };
    };
    QAction *give = menu.addAction(tr("Tag…"), this, [this] { chooseTag({}); });
    give->setShortcut(Qt::Key_T);
    give->setEnabled(isWritable);
    const auto chip = std::ranges::find(tags, tag, &WornTag::id);
    if (chip != tags.end()) {
        QAction *why =
            menu.addAction(tr("Why “%1” here…").arg(chip->name), this, [this, tag] { noteTagging(tag); });
        QAction *other =
            menu.addAction(tr("Replace tag “%1”…").arg(chip->name), this, [this, tag] { chooseTag(tag); });
        QAction *remove = menu.addAction(swatchIcon(chip->colour), tr("Remove tag “%1”").arg(chip->name),
                                         this, remover(tag));
        for (QAction *action : {why, other, remove}) {
            action->setEnabled(isWritable);
        }
        return;
    }
    QMenu *why = menu.addMenu(tr("Why this tag here"));
    QMenu *other = menu.addMenu(tr("Replace tag"));
    QMenu *all = menu.addMenu(tr("Remove tag"));
    for (QMenu *one : {why, other, all}) {
        one->setEnabled(!tags.isEmpty() && isWritable);
    }
    for (const WornTag &worn : tags) {
        why->addAction(swatchIcon(worn.colour), worn.name, this, [this, id = worn.id] { noteTagging(id); });
        other->addAction(swatchIcon(worn.colour), worn.name, this, [this, id = worn.id] { chooseTag(id); });
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

void AnnotationPanel::performNoting(const std::function<Result<void>(NoteEditing &)> &edit)
{
    if (m_project) {
        NoteEditing editing(*m_project);
        if (const auto done = edit(editing); !done) {
            Q_EMIT errorOccurred(done.error());
        }
    }
}

QPoint AnnotationPanel::popupPlace() const
{
    const QRect card = m_list->visualRect(m_list->currentIndex());
    const QRect seen = card.intersected(m_list->viewport()->rect());
    return m_list->viewport()->mapToGlobal(QPoint(CardStyle::TextLeft, std::max(0, seen.bottom())));
}

TagPicker *AnnotationPanel::tagPicker()
{
    if (!m_tagPicker) {
        m_tagPicker = new TagPicker(this);
        connect(m_tagPicker, &TagPicker::tagChosen, this, [this](TagId tag) {
            if (m_replaced.isValid()) {
                performNoting([&](NoteEditing &editing) { return editing.retag(m_tagged, m_replaced, tag); });
            } else {
                perform([&](Editing &editing) { return editing.addTag(m_tagged, tag); });
            }
        });
        connect(m_tagPicker, &TagPicker::newTagChosen, this, [this](const QString &name) {
            perform([&](Editing &editing) -> Result<void> {
                return m_replaced.isValid() ? editing.retagAsNew(m_tagged, m_replaced, name)
                                            : editing.addNewTag(m_tagged, name);
            });
        });
    }
    return m_tagPicker;
}

void AnnotationPanel::chooseTag(TagId inPlaceOf)
{
    m_tagged = m_list->selectedAnnotations();
    m_replaced = inPlaceOf;
    if (m_project && !m_project->isReadOnly() && !m_tagged.empty()) {
        tagPicker()->open(m_project->data(), popupPlace());
    }
}

/// By key: of several tags, the one whose group the card stands in, else it is to be said first.
void AnnotationPanel::chooseRetag()
{
    const QList<WornTag> tags = tagsOfSelection();
    if (!m_project || m_project->isReadOnly() || tags.isEmpty()) {
        return;
    }
    if (tags.size() == 1) {
        chooseTag(tags.front().id);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("Replace tag"));
    for (const WornTag &worn : tags) {
        menu->addAction(swatchIcon(worn.colour), worn.name, this, [this, id = worn.id] { chooseTag(id); });
    }
    menu->popup(popupPlace());
}

// Notes

void AnnotationPanel::noteSelected()
{
    const auto annotations = m_list->selectedAnnotations();
    if (!m_project || m_project->isReadOnly() || annotations.empty()) {
        return;
    }
    m_noteBar->begin({.title = tr("Note on %n annotation(s)", nullptr, int(annotations.size())),
                      .text = {},
                      .keep = [this, annotations](const QString &text) {
                          performNoting(
                              [&](NoteEditing &editing) { return editing.noteMany(annotations, text); });
                      }});
}

void AnnotationPanel::noteTagging(TagId tag)
{
    const auto annotations = m_list->selectedAnnotations();
    const AnnotationId current = m_list->currentAnnotation();
    if (!m_project || m_project->isReadOnly()) {
        return;
    }
    // Of the one under the mouse, else of the first that has it; the current coder's before others'.
    const ProjectData &records = m_project->data();
    const Tagging *found = nullptr;
    const auto look = [&](AnnotationId annotation) {
        for (const TaggingId id : records.taggingsOf(annotation)) {
            const Tagging *tagging = records.taggings().find(id);
            const bool isShown = m_project->shownCoders()->shows(tagging->coder);
            if (tagging->tag == tag && isShown && (!found || tagging->coder == m_project->coder())) {
                found = tagging;
            }
        }
    };
    look(current);
    for (auto one = annotations.begin(); one != annotations.end() && !found; ++one) {
        look(*one);
    }
    if (!found) {
        return;
    }
    const Note *known = ownNote(records, found->guid, m_project->coder());
    m_noteBar->begin(
        {.title = tr("Why “%1” here").arg(records.tagPath(tag)),
         .text = known ? known->body : QString(),
         .keep =
             [this, guid = found->guid](const QString &text) {
                 perform([&](Editing &editing) { return editing.writeNote(guid, text); });
             },
         .pause = [this, guid = found->guid](const QString &text) { m_project->saveDraft(guid, text); },
         .drop = [this, guid = found->guid] { m_project->dropDraft(guid); }});
}

// Links

void AnnotationPanel::addLinkActions(QMenu &menu, TagId tag, LinkId link)
{
    const bool isWritable = !m_project->isReadOnly();
    forgetLinkOfGone();
    menu.addSeparator();
    const ProjectData &records = m_project->data();
    const auto annotations = m_list->selectedAnnotations();
    QAction *action = nullptr;
    if (const Tag *known = records.tags().find(tag)) {
        const QString name = tr("“%1”").arg(records.tagPath(tag));
        const QUuid guid = known->guid;
        action = m_linkFrom.isNull() || m_linkFrom == guid
                     ? menu.addAction(tr("Link from tag %1…").arg(name), this,
                                      [this, guid, name] { beginLink(guid, name); })
                     : menu.addAction(tr("Link %1 to tag %2…").arg(m_linkWords, name), this,
                                      [this, guid] { endLink(m_linkFrom, guid); });
    } else {
        action = menu.addAction(annotations.size() == 2 ? tr("Link these two…")
                                : m_linkFrom.isNull()   ? tr("Link from here…")
                                                        : tr("Link %1 to this…").arg(m_linkWords),
                                this, &AnnotationPanel::linkSelected);
        action->setShortcut(Qt::Key_L);
    }
    action->setEnabled(isWritable && annotations.size() <= 2);
    if (const Link *known = records.links().find(link)) {
        QAction *removal =
            menu.addAction(tr("Remove the link “%1”").arg(linkNameText(known->name)), this, [this, link] {
                performNoting([&](NoteEditing &editing) { return editing.removeLinks({link}); });
            });
        removal->setEnabled(isWritable);
        return;
    }
    const auto links = m_list->currentIndex().data(AnnotationLinksRole).value<QList<ShownLink>>();
    if (!links.isEmpty()) {
        QMenu *to = menu.addMenu(tr("Go along a link"));
        QMenu *removal = menu.addMenu(tr("Remove a link"));
        removal->setEnabled(isWritable);
        for (const ShownLink &one : links) {
            const QString words =
                (one.isTo ? u"→ %1 %2"_s : u"← %2 %1"_s).arg(linkNameText(one.name), one.words);
            to->addAction(withoutMnemonic(words), this, [this, one] { Q_EMIT objectRequested(one.other); });
            removal->addAction(withoutMnemonic(words), this, [this, one] {
                performNoting([&](NoteEditing &editing) { return editing.removeLinks({one.id}); });
            });
        }
    }
}

/// Two that are selected are linked at once; one is where a link begins, or ends.
void AnnotationPanel::linkSelected()
{
    const auto annotations = m_list->selectedAnnotations();
    if (!m_project || m_project->isReadOnly() || annotations.empty() || annotations.size() > 2) {
        return;
    }
    const Annotation *first = m_project->data().annotations().find(annotations.front());
    if (!first) {
        return;
    }
    forgetLinkOfGone();
    if (annotations.size() == 2) {
        beginLink({}, {});
        endLink(first->guid, guidOf(annotations.back()));
    } else if (m_linkFrom.isNull() || m_linkFrom == first->guid) {
        const QString words = tr("“%1”").arg(excerpt(first->quote));
        m_linkFrom.isNull() ? beginLink(first->guid, words) : beginLink({}, {});
    } else {
        endLink(m_linkFrom, first->guid);
    }
}

void AnnotationPanel::beginLink(const QUuid &from, const QString &words)
{
    m_linkFrom = from;
    m_linkWords = words;
    showLinking();
}

/// Only the picker keeps the ends: closed without a name, it leaves nothing that a later link begins at.
void AnnotationPanel::endLink(const QUuid &from, const QUuid &to)
{
    m_pickedFrom = from;
    m_pickedTo = to;
    m_linkPicker->open(m_project->data(), popupPlace());
}

void AnnotationPanel::forgetLinkOfGone()
{
    const ProjectData &records = m_project->data();
    if (!records.annotations().find(m_linkFrom) && !records.tags().find(m_linkFrom)) {
        beginLink({}, {});
    }
}

void AnnotationPanel::showLinking()
{
    m_linking->setText(tr("A link from %1: choose what it leads to and press L. L on the same card ends it.")
                           .arg(m_linkWords));
    m_linking->setVisible(!m_linkFrom.isNull() && !m_linkWords.isEmpty());
}

} // namespace visavis
