// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/job.h"
#include "models/project/project.h"
#include "models/search/occurrences.h"

#include <QObject>

namespace visavis
{

/// A place where words stand that may be replaced.
struct WordPlace {
    Utf16Range range;       ///< in the episode's body
    CodePointRange passage; ///< the same
    QString before; ///< what stands before it in its turn or title, as the body has it, at most some words
    QString match;
    QString after;
    QString speaker; ///< of the turn; empty when nobody is named
    bool isTitle = false;
};

/// Those of one episode, ascending.
struct EpisodeWordPlaces {
    EpisodeId episode;
    RevisionId revision;
    QString title;
    QList<WordPlace> places;
};

/// Looks for words in the texts of a project on a worker: turns and titles of sections. Sees all that was
/// done until it started. The places arrive, in order and a few episodes at a time, on the thread that made
/// this. Deleting it cancels and waits.
class OccurrenceSearch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OccurrenceSearch)

public:
    struct Question {
        QString words;
        OccurrenceOptions options;
        EpisodeId episode; ///< invalid for all live ones
        qsizetype most = 20'000;
    };

    explicit OccurrenceSearch(QObject *parent = nullptr);
    ~OccurrenceSearch() override;

    /// To be called once.
    void start(const Project &project, const Question &question);
    /// Nothing is told any more; deletes this when the worker has ended.
    void abandon();

Q_SIGNALS:
    void found(const QList<visavis::EpisodeWordPlaces> &places);
    /// Of the episodes.
    void progressed(qint64 done, qint64 total);
    /// Complete: there are no more than were told.
    void finished(bool complete);
    void failed(const visavis::Error &error);

private:
    struct Mailbox;
    struct Search;
    void collect();

    std::shared_ptr<Mailbox> m_mailbox;
    Job m_job;
};

} // namespace visavis
