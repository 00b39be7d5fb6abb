// SPDX-License-Identifier: MIT
#pragma once

#include "ui/annotating/annotator.h"

#include <QAction>
#include <QObject>

class QMenu;

namespace visavis
{

/// The actions of the menu "Annotate" beyond highlight, tag and note: single keys that hold while a text has
/// the keyboard, and what they act on.
class AnnotatingActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnnotatingActions)

public:
    /// Both outlive it; the annotator is its parent, `reader` is where single keys act.
    AnnotatingActions(Annotator *annotator, QWidget *reader);

    /// What acts on words, to stand behind highlight, tag and note.
    [[nodiscard]] const QList<QAction *> &ofWords() const { return m_ofWords; }
    /// What acts on an annotation that is there.
    [[nodiscard]] const QList<QAction *> &ofAnnotations() const { return m_ofAnnotations; }
    /// Selecting without a mouse, and settings.
    [[nodiscard]] const QList<QAction *> &others() const { return m_others; }
    [[nodiscard]] QAction *showsBar() const { return m_bar; }

    /// Without a project there is nothing to act on.
    void setProjectState(bool isOpen, bool isWritable);

private:
    QAction *add(QList<QAction *> &list, const QString &text, const QKeySequence &key);
    void addLimit(QMenu *menu, const QString &text, const QKeySequence &key, LimitStep step);
    void addLimits();
    void addSelecting();
    void addSettings();
    void showUnit();

    Annotator *m_annotator; ///< Its parent.
    QWidget *m_reader;
    QList<QAction *> m_ofWords;
    QList<QAction *> m_ofAnnotations;
    QList<QAction *> m_others;
    QList<QAction *> m_needText;
    QList<QAction *> m_units;
    QAction *m_bar = nullptr;
};

} // namespace visavis
