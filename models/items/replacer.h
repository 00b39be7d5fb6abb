// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/occurrencesearch.h"

#include <QObject>
#include <QPointer>

namespace visavis
{

/// What came of replacing.
struct ReplaceOutcome {
    qsizetype replaced = 0;
    int episodes = 0;
    qsizetype skipped = 0; ///< the text there was another by then, or would have had no words left
    int toReview = 0;      ///< annotations that are to review because of it
    quint64 batch = 0;     ///< the step of undo, or
    bool isOneStep = true; ///< false: something else was done in between, and so it is several
    bool isCancelled = false;
    std::optional<Error> error; ///< what stopped it
};

/// Replaces words at places that were found, one episode in a turn of the event loop, all as one step of
/// undo; texts that are not at hand are fetched meanwhile. Whoever undoes something in between stops it.
class Replacer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Replacer)

public:
    explicit Replacer(QObject *parent = nullptr);
    ~Replacer() override;

    struct Words {
        QString what; ///< as it was looked for, for the history
        QString by;
    };
    /// finished() comes later. Not while it is running.
    void start(Project &project, std::vector<EpisodeWordPlaces> places, const Words &words);
    /// What was done stays.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    /// Of the episodes.
    void progressed(int done, int total);
    void finished(const visavis::ReplaceOutcome &outcome);

private:
    void next();
    void replaceIn(const EpisodeWordPlaces &places);
    void end();

    QPointer<Project> m_project;
    std::vector<EpisodeWordPlaces> m_places;
    Words m_words;
    size_t m_next = 0;
    EpisodeId m_awaited; ///< whose text is on its way
    bool m_isRunning = false;
    ReplaceOutcome m_outcome;
};

} // namespace visavis
