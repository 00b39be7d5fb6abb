// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/project.h"
#include "models/transcript/transcript.h"

#include <QTemporaryDir>

#include <random>

namespace visavis::test
{

/// How a generated interview is made. Equal shapes give equal texts.
struct SampleShape {
    QString title = QStringLiteral("The ferry");
    int sections = 3;
    int turnsPerSection = 6;
    int sentencesPerTurn = 3;
    bool untitledStart = false; ///< the first section has no title
    bool times = true;
    QStringList speakers{QStringLiteral("Ann Keller"), QStringLiteral("Ben Osei")};
    quint32 seed = 1;
};

/// An interview in sentences made of stock phrases: it reads well enough for a picture and repeats words
/// enough for a search. The first speaker asks, the others answer.
[[nodiscard]] Transcript sampleTranscript(const SampleShape &shape);

/// A project in a folder of its own, which goes with it, opened for writing under the coder "Ann".
class SampleProject
{
public:
    SampleProject();

    [[nodiscard]] Project &project() { return *m_project; }
    [[nodiscard]] const ProjectData &data() const { return m_project->data(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("sample.visavis")); }

    /// Writes all and lets go of the file, until reopen().
    void close() { m_project.reset(); }
    /// Closes the project and opens it again, with no more in memory than that brings. The one before is
    /// gone.
    void reopen();

    /// Stores a transcript as an import does, in one action, and waits for it to be on disk unless asked not
    /// to. Behind the last episode, or at this position.
    EpisodeId add(const Transcript &transcript, const QString &position = {}, bool wait = true);
    EpisodeId add(const SampleShape &shape) { return add(sampleTranscript(shape)); }

    /// The first characters (UTF-16 units) of a turn.
    [[nodiscard]] CodePointRange startOf(EpisodeId episode, int turn, qsizetype length);

    /// Puts records of so many live episodes there, without any text.
    void addBareEpisodes(int count);

    /// A handful of interviews with sections, times, reading states, tags and notes, for pictures.
    void fill();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
    QString m_lastPosition;
};

} // namespace visavis::test
