// SPDX-License-Identifier: MIT
#include "ui/annotating/annotator.h"

#include "models/base/settings.h"
#include "models/project/passageediting.h"
#include "models/project/tagrules.h"
#include "ui/annotating/peekpopup.h"
#include "ui/annotating/tagpicker.h"
#include "ui/annotating/weightpopup.h"
#include "ui/base/popupplace.h"
#include "ui/pane/episodepane.h"
#include "ui/pane/paneboard.h"
#include "ui/pane/panepage.h"

#include <utility>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t MostRecent = 9;
constexpr std::array UnitWords{"sentence", "turn", "exchange"};

ReadingUnit unitOfSettings()
{
    const QString word = Settings::readingUnit();
    const auto found =
        std::ranges::find_if(UnitWords, [&](const char *known) { return word == QLatin1StringView(known); });
    return found == UnitWords.end() ? ReadingUnit::Sentence : ReadingUnit(found - UnitWords.begin());
}

} // namespace

Annotator::Annotator(PaneBoard *board)
    : QObject(board)
    , m_board(board)
    , m_picker(new TagPicker(board))
    , m_weights(new WeightPopup(board))
    , m_peek(new PeekPopup(board))
    , m_unit(unitOfSettings())
{
    connect(m_picker, &TagPicker::tagChosen, this, &Annotator::tag);
    connect(m_picker, &TagPicker::newTagChosen, this, &Annotator::tagByNewName);
    connect(m_weights, &WeightPopup::weighed, this, [this](TaggingId tagging, double weight) {
        report(PassageEditing(*m_project).setWeight(tagging, weight));
    });
    connect(m_peek, &PeekPopup::annotationChosen, this, &Annotator::annotationChosen);
}

Annotator::~Annotator() = default;

void Annotator::setProject(Project *project)
{
    m_project = project;
    m_recent.clear();
    m_last.reset();
}

void Annotator::setUnit(ReadingUnit unit)
{
    if (std::exchange(m_unit, unit) != unit) {
        Settings::setReadingUnit(QLatin1StringView(UnitWords[size_t(unit)]));
        Q_EMIT unitChanged();
    }
}

EpisodePane *Annotator::pane() const
{
    return m_board->active();
}

const Annotation *Annotator::current() const
{
    return m_project ? m_project->data().annotations().find(pane()->currentAnnotation()) : nullptr;
}

const Tag *Annotator::tagInSlot(const QString &slot) const
{
    if (m_project) {
        for (const Tag &tag : m_project->data().tags()) {
            if (tag.shortcut == slot) {
                return &tag;
            }
        }
    }
    return nullptr;
}

std::vector<TagId> Annotator::recentTags() const
{
    std::vector<TagId> tags;
    const auto add = [&](TagId tag) {
        if (tags.size() < MostRecent && checkMayBeGiven(m_project->data(), tag) &&
            !std::ranges::contains(tags, tag)) {
            tags.push_back(tag);
        }
    };
    if (!m_project) {
        return tags;
    }
    std::ranges::for_each(m_recent, add);
    if (tags.size() < MostRecent) {
        std::vector<const Tagging *> given;
        for (const Tagging &tagging : m_project->data().taggings()) {
            if (tagging.coder == m_project->coder()) {
                given.push_back(&tagging);
            }
        }
        std::ranges::sort(given, std::ranges::greater(),
                          [](const Tagging *tagging) { return std::pair(tagging->created, tagging->id); });
        std::ranges::for_each(given, [&](const Tagging *tagging) { add(tagging->tag); });
    }
    return tags;
}

void Annotator::remember(const Act &act)
{
    m_last = act;
    if (act.tag.isValid()) {
        std::erase(m_recent, act.tag);
        m_recent.insert(m_recent.begin(), act.tag);
    }
}

void Annotator::report(const Result<void> &result)
{
    if (!result) {
        Q_EMIT errorOccurred(result.error());
    }
}

void Annotator::finish(AnnotationId annotation, const Result<void> &result)
{
    report(result);
    Q_EMIT annotated(annotation);
}

std::optional<AnnotationId> Annotator::take(Result<AnnotationId> result)
{
    if (const auto caret = std::exchange(m_caretBefore, std::nullopt)) {
        pane()->view()->setSelection({*caret, *caret});
    } else if (result) {
        pane()->clearSelection();
    }
    if (!result) {
        Q_EMIT errorOccurred(result.error());
        return std::nullopt;
    }
    pane()->setCurrentAnnotation(*result);
    Q_EMIT annotated(*result);
    return *result;
}

SelectedPassage Annotator::passage()
{
    m_caretBefore.reset();
    ReaderView *view = pane()->view();
    SelectedPassage selected = m_project ? pane()->selected() : SelectedPassage();
    if (!selected.isEmpty() || !m_project || current() || !view->selection().isEmpty()) {
        return selected;
    }
    if (const Utf16Range unit = ReadingUnits(*view).at(view->caret(), m_unit); !unit.isEmpty()) {
        const Utf16Offset caret = view->caret();
        view->setSelection(unit);
        selected = pane()->selected();
        if (selected.isEmpty()) {
            view->setSelection({caret, caret});
        } else {
            m_caretBefore = caret;
        }
    }
    return selected;
}

std::pair<AnnotationId, bool> Annotator::target()
{
    if (!m_project) {
        return {{}, false};
    }
    if (const SelectedPassage marked = passage(); !marked.isEmpty()) {
        const auto made = take(Editing(*m_project).highlight(marked.episode, marked.range, m_colour));
        return {made.value_or(AnnotationId()), true};
    }
    if (const Annotation *annotation = current()) {
        return {annotation->id, false};
    }
    askForPassage();
    return {{}, false};
}

void Annotator::askForPassage()
{
    const QString reason = pane()->page() ? pane()->page()->whyNotMarked() : QString();
    Q_EMIT hint(reason.isEmpty() ? tr("Select some words first, or click a highlight.") : reason);
}

// Marking
// ----------------------------------------------------------------------------------------------------------

void Annotator::highlight()
{
    highlightIn(m_colour);
}

void Annotator::highlightIn(Colour colour)
{
    m_colour = colour;
    const auto [annotation, made] = target();
    if (!annotation.isValid()) {
        return;
    }
    remember({.colour = colour, .tag = {}});
    if (!made) {
        finish(annotation, Editing(*m_project).recolour({annotation}, colour));
    }
}

Result<AnnotationId> Annotator::tagPassage(const SelectedPassage &passage, TagId tag)
{
    const AnnotationId before = Settings::extendsSameTag()
                                    ? PassageEditing(*m_project).taggedAt(passage.episode, passage.range, tag)
                                    : AnnotationId();
    if (before.isValid()) {
        return PassageEditing(*m_project).extend(before, passage.range).transform([&] { return before; });
    }
    // Marking and tagging in one step, so that one undo takes both back.
    return Editing(*m_project).annotate(passage.episode, passage.range, m_colour, {tag}, {});
}

void Annotator::tag(TagId tag)
{
    if (const SelectedPassage marked = passage(); !marked.isEmpty()) {
        if (take(tagPassage(marked, tag))) {
            remember({.colour = m_colour, .tag = tag});
        }
        return;
    }
    if (const Annotation *annotation = current()) {
        remember({.colour = m_colour, .tag = tag});
        finish(annotation->id, Editing(*m_project).addTag({annotation->id}, tag));
        return;
    }
    askForPassage();
}

void Annotator::tagBySlot(const QString &slot)
{
    if (const Tag *known = tagInSlot(slot)) {
        tag(known->id);
    } else if (m_project) {
        Q_EMIT hint(tr("No tag has the key %1 yet: give it one in the codebook.").arg(slot));
    }
}

void Annotator::tagByNewName(const QString &name)
{
    if (const SelectedPassage marked = passage(); !marked.isEmpty()) {
        (void)take(Editing(*m_project).annotateWithNewTag(marked.episode, marked.range, m_colour, name));
    } else if (const Annotation *annotation = current()) {
        finish(annotation->id, Editing(*m_project).addNewTag({annotation->id}, name));
    } else {
        askForPassage();
    }
    if (const Tag *made = m_project ? m_project->data().tagNamed(name.trimmed()) : nullptr) {
        remember({.colour = m_colour, .tag = made->id});
    }
}

QRect Annotator::shownPassage()
{
    const ReaderView *view = pane()->view();
    const Annotation *annotation = current();
    const Utf16Range range = !view->selection().isEmpty() ? view->selection()
                             : annotation                 ? shownRange(annotation->id)
                                                          : Utf16Range();
    const QRect page = view->viewport()->rect();
    QRect shown = view->rectOf(view->caret());
    if (!range.isEmpty()) {
        shown = view->rectOf(range.start).united(view->rectOf(range.stop - 1)).united(shown);
    }
    shown = shown.intersected(page);
    if (shown.isEmpty()) {
        shown = {page.center(), QSize(1, 1)};
    }
    return {view->viewport()->mapToGlobal(shown.topLeft()), shown.size()};
}

void Annotator::openPicker(bool isRecent)
{
    if (passage().isEmpty() && !current()) { // what is to get the tag is seen, while it is chosen
        askForPassage();
        return;
    }
    const QRect about = shownPassage();
    if (isRecent) {
        m_picker->openRecent(m_project->data(), recentTags(), about.bottomLeft());
    } else {
        m_picker->open(m_project->data(), about.bottomLeft());
    }
    placeBeside(*m_picker, about);
}

void Annotator::chooseTag()
{
    openPicker(false);
}

void Annotator::chooseRecentTag()
{
    if (m_project && recentTags().empty()) {
        Q_EMIT hint(tr("No tag was given yet: T chooses one."));
    } else {
        openPicker(true);
    }
}

void Annotator::tagInVivo()
{
    constexpr qsizetype MostLetters = 60;
    const ReaderView *view = pane()->view();
    const bool isSelected = !view->selection().isEmpty();
    QString words = isSelected ? view->selectedText() : (current() ? current()->quote : QString());
    const auto isEdge = [](QChar letter) { return !letter.isLetterOrNumber() && !letter.isSurrogate(); };
    words = words.simplified();
    while (!words.isEmpty() && isEdge(words.front())) {
        words.removeFirst();
    }
    while (!words.isEmpty() && isEdge(words.back())) {
        words.chop(1);
    }
    if (words.isEmpty() || words.size() > MostLetters) {
        Q_EMIT hint(tr("Select a few words: they become the name of the tag."));
        return;
    }
    if (const Tag *known = m_project ? m_project->data().tagNamed(words) : nullptr) {
        tag(known->id);
    } else if (m_project) {
        tagByNewName(words);
    }
}

void Annotator::repeat()
{
    if (!m_last) {
        Q_EMIT hint(tr("Nothing was marked yet that could be done again."));
    } else if (m_last->tag.isValid()) {
        tag(m_last->tag);
    } else {
        highlightIn(m_last->colour);
    }
}

void Annotator::note()
{
    const auto [annotation, made] = target();
    if (annotation.isValid()) {
        Q_EMIT noteRequested(annotation);
    }
}

} // namespace visavis
