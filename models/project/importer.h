// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/carriedannotations.h"
#include "models/project/importrequest.h"
#include "models/project/preparedepisode.h"
#include "models/project/project.h"

#include <QObject>
#include <QSet>

namespace visavis
{

class ImportedPersons;

/// What became of one file of an import.
struct ImportOutcome {
    QString file;
    EpisodeId episode; ///< valid when it is in the project file now, or was there before
    bool wasThere = false;
    std::optional<AnchoringSummary> anchoring; ///< of a new revision: what became of the annotations
    std::optional<Error> error; ///< about the file, or about the project when that could not be written
    std::vector<Warning> warnings;
};

/// Brings files into a project: reads them on all cores, while the one writer writes. Each file is whole or
/// not there; cancelling keeps the files that are finished. All files of one import are one step for undo.
/// What is reported is what is on disk: when writing fails, the files that did not get there have its error,
/// and are gone from the project's records too.
/// Lives on the project's thread and needs its event loop.
class Importer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Importer)

public:
    explicit Importer(Project &project, QObject *parent = nullptr);
    /// Cancels, waits for the files being read, and keeps those that are finished.
    ~Importer() override;

    /// Takes sources that a person has looked at, but for those left out; to be called once. Reads nothing
    /// itself, and does not wait for the writer.
    void start(const QList<ImportRequest> &requests);
    /// The same for files, as filesToImport() gives them, to be read as the readers find them.
    void start(const QStringList &files);
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
        std::vector<QString> persons;                      ///< by name, for each of the labels
        std::vector<std::optional<Role>> roles;            ///< that a person gave them, of a new revision
        std::shared_ptr<const CarriedAnnotations> carried; ///< of a new revision
    };
    /// Performed, and perhaps not on disk yet.
    struct Performed {
        int index = 0;
        Writer::Ticket ticket = 0; ///< of the last task that it takes
        EpisodeId episode;
        QList<Change> revision; ///< what became of an episode that was there
    };

    void noteRevised();
    void noteEdits(const QList<Change> &changes);
    void take(Finished finished);
    void addEpisode(const Finished &finished, Action &action, ImportedPersons &persons) const;
    [[nodiscard]] QList<Change> addRevision(const Finished &finished, Action &action,
                                            ImportedPersons &persons);
    [[nodiscard]] std::optional<Error> reasonNotToRevise(const PreparedEpisode &prepared) const;
    /// Whether it cannot be performed any more; then what was stored of it goes.
    [[nodiscard]] bool refuses(const Finished &finished);
    /// Where the episode or its labels are called otherwise than when its rows were made.
    void indexAnew(const PreparedEpisode &prepared) const;
    /// Those of m_waiting that can be performed now: an episode's records have to be in memory for that.
    [[nodiscard]] std::vector<Finished> takeReady();
    void performFinished();
    void perform(const std::vector<Finished> &ready);
    void workerEnded();
    /// Once all workers have ended: performs the rest, and waits for the writer.
    void settle();
    [[nodiscard]] bool isSettled() const;
    void endIfSettled();
    void end();
    /// After a failure of the writer: nothing counts as there that is not on disk.
    void takeBackUnwritten(const Error &error);

    Project &m_project;
    std::shared_ptr<Shared> m_shared;
    std::vector<Finished> m_waiting; ///< read and handed to the writer, not yet performed
    std::vector<Performed> m_performed;
    std::map<int, ImportOutcome> m_outcomes;
    QSet<EpisodeId> m_edited;             ///< in place, since the import began
    QHash<EpisodeId, Error> m_unreadable; ///< their records
    quint64 m_batch = 0;
    QString m_firstTitle;
    ActionKind m_kind = ActionKind::ImportEpisodes;
    int m_workers = 0;
    int m_endedWorkers = 0;
    bool m_running = false;
    bool m_isSettling = false;
};

} // namespace visavis
