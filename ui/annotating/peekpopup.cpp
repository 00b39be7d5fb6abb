// SPDX-License-Identifier: MIT
#include "ui/annotating/peekpopup.h"

#include "models/project/editing.h"
#include "models/project/showncoders.h"
#include "ui/base/popupplace.h"
#include "ui/base/swatch.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace visavis
{

using namespace Qt::StringLiterals;

std::vector<AnnotationId> lastTagged(Project &project, TagId tag, size_t most)
{
    const ProjectData &records = project.data();
    const ShownCoders &shown = *project.shownCoders();
    std::vector<const Tagging *> given;
    for (const Tagging &tagging : records.taggings()) {
        const Annotation *annotation = records.annotations().find(tagging.annotation);
        const Episode *episode = annotation ? records.episodes().find(annotation->episode) : nullptr;
        if (tagging.tag == tag && shown.shows(tagging.coder) && episode &&
            episode->state == EpisodeState::Live) {
            given.push_back(&tagging);
        }
    }
    std::ranges::sort(given, std::ranges::greater(),
                      [](const Tagging *tagging) { return std::pair(tagging->created, tagging->id); });
    std::vector<AnnotationId> found;
    for (const Tagging *tagging : given) {
        if (found.size() < most && !std::ranges::contains(found, tagging->annotation)) {
            found.push_back(tagging->annotation);
        }
    }
    return found;
}

PeekPopup::PeekPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_layout(new QVBoxLayout(this))
{
    constexpr int Width = 380;
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("What the tags mean"));
    setFixedWidth(Width);
    m_layout->setContentsMargins(12, 12, 12, 12);
    m_layout->setSpacing(6);
}

QLabel *PeekPopup::addText(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_layout->addWidget(label);
    return label;
}

void PeekPopup::addTag(Project &project, const Tag &tag)
{
    const ProjectData &records = project.data();
    auto *head = new QHBoxLayout;
    auto *dot = new QLabel;
    dot->setPixmap(swatchIcon(tag.colour).pixmap(QSize(16, 16), devicePixelRatioF()));
    auto *name = new QLabel(records.tagPath(tag.id));
    name->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    name->setFont(bold);
    head->addWidget(dot);
    head->addWidget(name, 1);
    m_layout->addLayout(head);
    if (tag.description.isEmpty()) {
        addText(tr("No definition yet: it is written in the codebook."))
            ->setForegroundRole(QPalette::PlaceholderText);
    } else {
        addText(tag.description);
    }
    if (!tag.include.isEmpty()) {
        addText(tr("Include: %1").arg(tag.include));
    }
    if (!tag.exclude.isEmpty()) {
        addText(tr("Exclude: %1").arg(tag.exclude));
    }
    addPassages(project, tag.id);
}

void PeekPopup::addPassages(Project &project, TagId tag)
{
    const ProjectData &records = project.data();
    constexpr qsizetype MostLetters = 52;
    for (const AnnotationId id : lastTagged(project, tag, MostPassages)) {
        const Annotation *annotation = records.annotations().find(id);
        const QString title = records.episodes().find(annotation->episode)->title;
        auto *passage = new QPushButton(
            (tr("“%1”").arg(excerpt(annotation->quote, MostLetters)) + u'\n' + title).replace(u'&', u"&&"_s));
        passage->setFlat(true);
        passage->setStyleSheet(u"text-align: left; padding: 4px;"_s);
        passage->setMinimumHeight(2 * fontMetrics().lineSpacing() + 16); // a button reckons with one line
        connect(passage, &QPushButton::clicked, this, [this, id] {
            close();
            Q_EMIT annotationChosen(id);
        });
        m_layout->addWidget(passage);
    }
}

void PeekPopup::open(Project &project, const std::vector<TagId> &tags, QPoint globalPosition)
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item;
    }
    for (const TagId id : tags) {
        if (const Tag *tag = project.data().tags().find(id)) {
            addTag(project, *tag);
        }
    }
    adjustSize();
    placeOnScreen(*this, globalPosition);
    show();
    if (auto *first = findChild<QPushButton *>()) {
        first->setFocus();
    } else {
        setFocus();
    }
}

void PeekPopup::keyPressEvent(QKeyEvent *event)
{
    const bool moves = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (moves) {
        focusNextPrevChild(event->key() == Qt::Key_Down);
        return;
    }
    QFrame::keyPressEvent(event);
    if (event->key() != Qt::Key_Escape && !event->text().isEmpty()) {
        close();
    }
}

} // namespace visavis
