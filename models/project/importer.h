// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/preparedepisode.h"
#include "models/project/project.h"

#include <QObject>
#include <QSet>

namespace visavis
{

/// What became of one file of an import.
struct ImportOutcome {
    QString file;
    EpisodeId episode; ///< valid when it is in the project now, or was there before
    bool wasThere = false;
    std::optional<Error> error;
    std::vector<Warning> warnings;
};

/// Brings files into a project: reads them on all cores, while the one writer writes. Each file is whole or
/// not there; cancelling keeps the files that are finished. All files of one import are one step for undo.
/// Lives on the project's thread and needs its event loop.
class Importer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Importer)

public:
    explicit Importer(Project &project, QObject *parent = nullptr);
    /// Cancels, waits for the files being read, and keeps those that are finished.
    ~Importer() override;

    /// Takes files and folders, which are walked; to be called once.
    void start(const QStringList &paths);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// Counted in files.
    void progressed(int done, int total);
    /// In the order the files were given, once each; files that a cancel left out are missing.
    void finished(const QList<visavis::ImportOutcome> &outcomes);

private:
    struct Shared;
    struct Finished {
        int index = 0;
        ImportOutcome outcome;
        std::shared_ptr<const PreparedEpisode> prepared;
    };

    void readKnownSources();
    void take(Finished finished);
    void performFinished();
    void end();

    Project &m_project;
    std::shared_ptr<Shared> m_shared;
    std::vector<Finished> m_waiting; ///< read and handed to the writer, not yet performed
    std::map<int, ImportOutcome> m_outcomes;
    quint64 m_batch = 0;
    qsizetype m_performed = 0;
    QString m_firstTitle;
    int m_workers = 0;
    bool m_running = false;
};

/// The files to import of these paths: folders walked, hidden files left out, each once, in natural order of
/// names within a folder.
[[nodiscard]] QStringList filesToImport(const QStringList &paths);

} // namespace visavis
