// SPDX-License-Identifier: MIT
#include "ui/codebook/tagdetails.h"

#include "ui/base/plaintext.h"

#include "models/project/editing.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace visavis
{

TagDetails::TagDetails(QWidget *parent)
    : QWidget(parent)
    , m_path(new QLabel(this))
    , m_description(new QPlainTextEdit(this))
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_path->setFont(small);
    m_path->setForegroundRole(QPalette::PlaceholderText);
    m_path->setTextFormat(Qt::PlainText);
    m_path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_path->setBuddy(m_description);
    m_description->setAccessibleName(tr("Description of the tag"));
    m_description->setFrameShape(QFrame::NoFrame);
    m_description->setTabChangesFocus(true);
    m_description->document()->setDocumentMargin(0);
    m_description->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_description->viewport()->setAutoFillBackground(false); // part of the panel, not a box in it
    m_description->installEventFilter(this);
    connect(m_description->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged,
            this, &TagDetails::fitHeight);
    fitHeight();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    layout->addWidget(m_path);
    layout->addWidget(m_description);
    setVisible(false);
}

void TagDetails::fitHeight()
{
    constexpr int FewestLines = 2;
    constexpr int MostLines = 8;
    // The layout of a QPlainTextEdit counts its size in lines.
    const int lines = int(m_description->document()->documentLayout()->documentSize().height());
    m_description->setFixedHeight(std::clamp(lines, FewestLines, MostLines) *
                                  m_description->fontMetrics().lineSpacing());
}

const Tag *TagDetails::tag() const
{
    return m_project ? m_project->data().tags().find(m_tag) : nullptr;
}

void TagDetails::showTag(Project *project, TagId tag)
{
    save();
    m_project = project;
    m_tag = tag;
    revert();
}

void TagDetails::refresh()
{
    const Tag *known = tag();
    const bool isTouched = plainText(m_description, m_shown) != m_shown;
    if (!known || !isTouched) {
        revert();
    } else {
        m_path->setText(m_project->data().tagPath(m_tag));
    }
}

void TagDetails::revert()
{
    const Tag *known = tag();
    const QString shown = plainText(m_description, m_shown);
    m_shown = known ? known->description : QString();
    if (shown != m_shown) {
        m_description->setPlainText(m_shown);
    }
    m_description->document()->setModified(false);
    m_path->setText(known ? m_project->data().tagPath(m_tag) : QString());
    const bool isReadOnly = !known || m_project->isReadOnly();
    m_description->setReadOnly(isReadOnly);
    m_description->setPlaceholderText(isReadOnly ? tr("No description")
                                                 : tr("What belongs under this tag, and what does not"));
    setVisible(known);
}

void TagDetails::save()
{
    const QString text = plainText(m_description, m_shown);
    if (!tag() || text == m_shown || m_project->isReadOnly()) {
        return;
    }
    m_shown = text;
    m_description->document()->setModified(false);
    if (const auto done = Editing(*m_project).describeTag(m_tag, text); !done) {
        Q_EMIT errorOccurred(done.error());
    }
}

void TagDetails::edit()
{
    m_description->setFocus(Qt::OtherFocusReason);
    m_description->moveCursor(QTextCursor::End);
}

bool TagDetails::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::MenuBarFocusReason) {
            save();
        }
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && key->modifiers().testFlag(Qt::ControlModifier)) {
            save();
            return true;
        }
        if (key->key() == Qt::Key_Escape && plainText(m_description, m_shown) != m_shown) {
            revert();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace visavis
