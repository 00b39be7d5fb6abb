// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/outlineplaces.h"
#include "models/project/project.h"

#include <QObject>
#include <QPointer>

namespace visavis
{

/// Finds on a worker what stands around annotations, and remembers it, for as long as a project is open.
class OutlineFinder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutlineFinder)

public:
    explicit OutlineFinder(QObject *parent = nullptr);
    ~OutlineFinder() override;

    /// Null when it has not been found to this depth, nor where the annotation is now.
    [[nodiscard]] const OutlinePlace *find(const Annotation &annotation, OutlineDepth depth) const;

    /// Looks for these in place of what is being looked for. found() comes later, whatever became of it: what
    /// cannot be read, is not found. Sees what was done until now.
    void start(const Project &project, std::vector<Passage> passages, OutlineDepth depth);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_job; }
    /// How deep the running search looks.
    [[nodiscard]] OutlineDepth depth() const { return m_depth; }

    /// This text was edited: forgets what was found in it, and gives up what is being looked for.
    void forget(RevisionId revision);

    /// Ends all reading before this returns, and forgets what was found.
    void clear();

Q_SIGNALS:
    void found();

private:
    using Places = QHash<AnnotationId, OutlinePlace>;
    void take(const Places &places);

    QPointer<Job> m_job; ///< null when nothing is looked for; cancelled ones are children until they end
    OutlineDepth m_depth = OutlineDepth::Speakers;
    Places m_places;
};

} // namespace visavis
