// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/backgroundsearch.h"
#include "models/project/project.h"
#include "models/search/occurrences.h"

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
    QString title;
    QList<WordPlace> places;
};

/// Looks for words in the texts of a project on a worker: turns and titles of sections. Sees all that was
/// done until it started. The places arrive in order and a few episodes at a time.
class OccurrenceSearch final : public BackgroundSearch
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

Q_SIGNALS:
    void found(const QList<visavis::EpisodeWordPlaces> &places);
    /// Complete: there are no more than were told.
    void finished(bool complete);

private:
    struct Search;
    void collect() override;
    void end() override;

    std::shared_ptr<FoundItems<EpisodeWordPlaces>> m_found;
    std::shared_ptr<bool> m_isComplete; ///< the worker's until it has ended
};

} // namespace visavis
