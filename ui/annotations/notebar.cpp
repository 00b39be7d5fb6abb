// SPDX-License-Identifier: MIT
#include "ui/annotations/notebar.h"

#include "ui/annotations/noteeditor.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace visavis
{

NoteBar::NoteBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_editor(new NoteEditor)
{
    m_title->setForegroundRole(QPalette::WindowText);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_editor);
    m_editor->setFrameShape(QFrame::StyledPanel);
    connect(m_editor, &NoteEditor::wantedHeightChanged, this,
            [this] { m_editor->setFixedHeight(m_editor->wantedHeight()); });
    connect(m_editor, &NoteEditor::draftChanged, this, [this](const QString &text) {
        if (m_writing.pause) {
            m_writing.pause(text);
        }
    });
    connect(m_editor, &NoteEditor::finished, this, &NoteBar::finish);
    connect(m_editor, &NoteEditor::cancelled, this, &NoteBar::cancel);
    hide();
}

void NoteBar::begin(const Writing &writing)
{
    finish();
    m_writing = writing;
    m_title->setText(writing.title);
    m_editor->setAccessibleName(writing.title);
    m_editor->begin(writing.text);
    m_editor->setFixedHeight(m_editor->wantedHeight());
    show();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void NoteBar::finish()
{
    if (!isWriting()) {
        return; // hiding takes the focus away, which asks again
    }
    const Writing done = std::exchange(m_writing, {});
    const QString text = m_editor->text();
    const bool isChanged = m_editor->isChanged();
    end();
    if (isChanged) {
        done.keep(text);
    } else if (done.drop) {
        done.drop();
    }
}

void NoteBar::cancel()
{
    const Writing done = std::exchange(m_writing, {});
    end();
    if (done.drop) {
        done.drop();
    }
}

void NoteBar::end()
{
    const bool hadFocus = m_editor->hasFocus();
    hide();
    if (hadFocus) {
        Q_EMIT ended();
    }
}

} // namespace visavis
