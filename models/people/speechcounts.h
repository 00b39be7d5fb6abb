// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/backgroundsearch.h"
#include "models/project/project.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace visavis
{

class SpeechCounting;

/// How much a label, or a person, says, or how much is said in an episode.
struct Speech {
    int turns = 0;    ///< as the text has them: also those without words ("…")
    qint64 words = 0; ///< in turns, not in titles
    bool operator==(const Speech &) const = default;
};

/// Counts on a worker how much each label says in the current texts of all live episodes, and counts an
/// episode again when its text changes. What is not counted yet is 0. A turn of two labels is each one's;
/// what nobody is named for is nobody's. In an episode each turn counts once.
class SpeechCounts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpeechCounts)

public:
    explicit SpeechCounts(QObject *parent = nullptr);
    ~SpeechCounts() override;

    /// Not owned; null for none. Begins to count.
    void setProject(Project *project);
    [[nodiscard]] Speech of(LabelId label) const { return m_speech.value(label); }
    [[nodiscard]] Speech in(EpisodeId episode) const { return m_wholes.value(episode); }
    [[nodiscard]] bool isCounting() const { return m_counting || !m_stale.isEmpty(); }

Q_SIGNALS:
    /// Of some episodes the numbers are others now.
    void counted(const QSet<visavis::EpisodeId> &episodes);
    /// All is counted.
    void finished();
    void failed(const visavis::Error &error);

private:
    friend class SpeechCounting;
    struct EpisodeSpeech {
        EpisodeId episode;
        QHash<LabelId, Speech> labels;
        Speech whole = {};
    };
    void follow(const QList<Change> &changes);
    void countAll();
    void count();
    void take(const QList<EpisodeSpeech> &found);
    void stop();

    QPointer<Project> m_project;
    QHash<LabelId, Speech> m_speech;
    QHash<EpisodeId, Speech> m_wholes;
    QHash<EpisodeId, QList<LabelId>> m_labels; ///< that have an entry there
    QSet<EpisodeId> m_stale;
    QTimer m_soon;
    QPointer<BackgroundSearch> m_counting;
};

} // namespace visavis
