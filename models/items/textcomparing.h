// SPDX-License-Identifier: MIT
#pragma once

#include "models/anchoring/textcomparison.h"
#include "models/base/job.h"
#include "models/project/anchors.h"
#include "models/project/project.h"
#include "models/project/revisionlist.h"

#include <QObject>
#include <QPointer>

namespace visavis
{

/// Two texts and what differs between them.
struct ComparedTexts {
    Transcript before;
    Transcript after;
    TextComparison comparison;
};

/// A text that an episode had before, with the annotations that stood on it.
struct FormerReading {
    EpisodeText text;
    Transcript transcript;
    std::vector<FormerAnchor> anchors; ///< none of a text as it was before edits: they moved along with these
};

/// Reads the texts of an episode on a worker, and compares two of them. What is asked for takes the place of
/// what was asked for before; deleting it ends all reading.
class TextComparing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextComparing)

public:
    explicit TextComparing(QObject *parent = nullptr);
    ~TextComparing() override;

    /// The answer is listed(), with what was done until now. The project outlives the reading.
    void list(const Project &project, EpisodeId episode);
    /// The answer is compared(). A text compared with itself is that text alone, all the same.
    void compare(const Project &project, const EpisodeText &before, const EpisodeText &after);
    /// The answer is wasRead(), or failed() with NoSuchEpisode when there is no such text any more.
    void read(const Project &project, EpisodeId episode, RevisionId revision, bool isBeforeEdits);
    /// Nothing is told any more of what was asked for.
    void cancel();
    /// The same before it is deleted, when one does not want to wait for what still reads: that belongs to
    /// somebody else then, who is gone before the project is. Without anybody it is waited for after all.
    void leaveReadingTo(QObject *keeper);
    [[nodiscard]] bool isRunning() const { return m_job; }

Q_SIGNALS:
    void listed(const std::vector<visavis::EpisodeText> &texts);
    void wasRead(const std::shared_ptr<const visavis::FormerReading> &text);
    void compared(const std::shared_ptr<const visavis::ComparedTexts> &texts);
    /// Which could not be read; both false when the list could not.
    void failed(const visavis::Error &error, bool ofBefore, bool ofAfter);

private:
    void start(const Project &project, std::function<Result<void>(Database &, Progress &)> work,
               std::function<void(const Result<void> &)> done);

    QPointer<Job> m_job; ///< null when nothing is asked for; cancelled ones are children until they end
};

} // namespace visavis
