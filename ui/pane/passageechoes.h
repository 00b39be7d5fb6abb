// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/project.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace visavis
{

class EpisodePane;
class PaneBoard;
class PaneLinks;

/// Passages that are marked in one of two texts that say the same: shows them faintly in the other one, and
/// marks them there too when asked to.
class PassageEchoes final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PassageEchoes)

public:
    PassageEchoes(PaneBoard *board, PaneLinks *links);

    void setProject(Project *project);
    void setShown(bool isShown);

    /// Marks what says the same as the current annotation of the active pane in the other pane, as the
    /// current one there; goes to it where it is marked already.
    void mirror();

Q_SIGNALS:
    void errorOccurred(const visavis::Error &error);
    /// A word to the person, already translated.
    void hint(const QString &text);

private:
    void show();
    /// The GUIDs of annotations that mirror others, or are mirrored.
    [[nodiscard]] QSet<QUuid> mirrored() const;
    void showIn(EpisodePane *there, const QSet<QUuid> &mirrored) const;
    /// The annotation of an episode that mirrors this one; invalid when there is none.
    [[nodiscard]] AnnotationId mirrorOf(AnnotationId annotation, EpisodeId there) const;

    PaneBoard *m_board; ///< Its parent.
    PaneLinks *m_links; ///< Not owned.
    QPointer<Project> m_project;
    QTimer m_soon;
    bool m_isShown = true;
};

} // namespace visavis
