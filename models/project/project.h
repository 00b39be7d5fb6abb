// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/job.h"
#include "models/project/fileheader.h"
#include "models/project/idallocator.h"
#include "models/project/projectdata.h"
#include "models/project/projectlock.h"
#include "models/project/reindexing.h"
#include "models/project/snapshot.h"
#include "models/project/writer.h"

#include <QCache>
#include <QFileSystemWatcher>
#include <QObject>

#include <map>
#include <memory>
#include <optional>

namespace visavis
{

class ShownCoders;

/// Actions in a row that are one step of undo.
struct ActionBatch {
    quint64 number = 0;    ///< of Project::newBatch(); 0 for none
    QStringList arguments; ///< of the step; where there are none, those of the last action
};

/// An open project file. Its records are in memory; what a person does is performed on them at once,
/// announced by changed(), and written by the writer's thread, each action one transaction with its entry in
/// the change log. Lives on one thread, the window's or the command line's.
class Project final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Project)

public:
    /// Makes a new, empty project file. ProjectExists when there is one.
    [[nodiscard]] static Result<void> create(const QString &path);

    /// Opens a project for writing under this name (a person's), or for reading when that cannot be: then
    /// readOnlyReason() says why. Leftovers of a killed opening are put in order, and an index of another
    /// folding is made anew meanwhile.
    [[nodiscard]] static Result<std::unique_ptr<Project>> open(const QString &path, const QString &holder);

    /// Writes what is queued and leaves one plain file.
    ~Project() override;

    [[nodiscard]] const QString &path() const { return m_path; }
    /// The file's name without folder and suffix.
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isReadOnly() const { return m_readOnlyReason.has_value(); }
    [[nodiscard]] const std::optional<Error> &readOnlyReason() const { return m_readOnlyReason; }

    [[nodiscard]] const ProjectData &data() const { return m_data; }
    [[nodiscard]] IdAllocator &ids() { return m_ids; }

    // Texts and what is on them: projecttexts.cpp

    /// Brings an episode's annotations, notes and labels into memory, unless they are there.
    [[nodiscard]] Result<void> load(EpisodeId episode);
    [[nodiscard]] Result<void> loadAll();
    /// The labels of all episodes, whose other records stay in the file.
    [[nodiscard]] Result<void> loadLabels();
    /// The text of an episode's current revision, from a cache of the last few.
    [[nodiscard]] Result<std::shared_ptr<const Transcript>> transcript(EpisodeId episode);
    /// The map of that text's places, made once.
    [[nodiscard]] Result<std::shared_ptr<const OffsetMap>> offsets(EpisodeId episode);

    /// Whether load() and transcript() answer within a few milliseconds: they need not read much, nor wait
    /// for the writer.
    [[nodiscard]] bool isAtHand(EpisodeId episode) const;
    /// The same for loadAll().
    [[nodiscard]] bool isAllAtHand() const;
    /// Does on a worker what they do; fetched() or fetchFailed() says when it is done, never before this
    /// returns. What is on its way already is not asked for again.
    void fetch(EpisodeId episode);
    void fetchAll();

    /// For questions to the file itself, after flush() where they must see the last action.
    [[nodiscard]] Snapshot &snapshot() { return *m_snapshot; }

    /// For a worker, while the project lives: what it opens sees all that was done until now. Waits for the
    /// writer there.
    [[nodiscard]] OpenSnapshot snapshotOfNow() const;

    /// The person who acts now: the coder of this name, made when new.
    [[nodiscard]] Result<void> setCoder(const QString &name);
    /// Goes back to a coder of this project, or to nobody, after somebody else acted for a while.
    void setCoder(CoderId coder) { m_coder = coder; }
    [[nodiscard]] CoderId coder() const { return m_coder; }

    /// Whose annotations are to be seen, by the coder who acts now.
    [[nodiscard]] ShownCoders *shownCoders();

    /// A number that no other batch has.
    [[nodiscard]] static quint64 newBatch();
    /// Does an action. Actions without changes are no actions.
    [[nodiscard]] Result<void> perform(const Action &action, const ActionBatch &batch = {});
    /// Whether undo would take back this batch, and nothing else.
    [[nodiscard]] bool isNextUndo(quint64 batch) const;

    /// The action that undo (redo) would take back (do again); null when there is none. Valid until the next
    /// action.
    [[nodiscard]] const Action *nextUndo() const;
    [[nodiscard]] const Action *nextRedo() const;
    void undo();
    void redo();

    /// Waits until everything performed is on disk.
    [[nodiscard]] Result<void> flush();
    [[nodiscard]] Writer *writer() const { return m_writer.get(); } ///< Null when read-only.

    /// How far the full-text index is; in a read-only project it stays as it is.
    [[nodiscard]] const IndexState &indexState() const { return m_indexState; }

    /// After a failure of the writer: makes the records what they would be without what did not come to the
    /// file.
    void takeBackUnwritten(const QList<Change> &changes);

    /// Layouts, reading positions and the like, which are no part of the history.
    [[nodiscard]] QVariant setting(const QString &scope, const QString &key) const;
    void setSetting(const QString &scope, const QString &key, const QVariant &value);

    /// Text being typed into a note, kept over a crash until the note is written or the draft is dropped.
    void saveDraft(const QUuid &object, const QString &text);
    void dropDraft(const QUuid &object);

    [[nodiscard]] Result<QList<HistoryEntry>> history(int limit);

    /// Takes over what another window or the command line wrote meanwhile; for read-only projects, where it
    /// is also done every second.
    void refresh();

Q_SIGNALS:
    /// Records changed; they already are as the changes say.
    void changed(const QList<visavis::Change> &changes);
    /// Everything may have changed.
    void reloaded();
    /// The episode's text and records are in memory, or the records of all for an invalid id.
    void fetched(visavis::EpisodeId episode);
    void fetchFailed(visavis::EpisodeId episode, const visavis::Error &error);
    void undoChanged();
    void indexStateChanged(const visavis::IndexState &state);
    /// Nothing can be written any more; the project is read-only from now on.
    void writeFailed(const visavis::Error &error);

private:
    struct UndoStep {
        Action action;
        QList<Change> undo;
        QList<Change> redo;
        quint64 batch = 0;
    };

    struct Text {
        std::shared_ptr<const Transcript> transcript;
        std::shared_ptr<const OffsetMap> offsets; ///< null until somebody asks
    };
    /// What a worker brings from the file.
    struct Fetched {
        Text text;
        EpisodeRecords records;
    };
    struct Fetch {
        std::unique_ptr<Job> job;
        std::shared_ptr<Fetched> result;
        bool isOutdated = false; ///< the episode changed meanwhile
    };
    /// In UTF-16 units. Enough for a few long interviews; one that is larger than all of it is still kept
    /// while it is the last.
    static constexpr qsizetype MostCachedUnits = 32 * 1024 * 1024;

    explicit Project(QString path);

    [[nodiscard]] Result<void> openForWriting(const QString &holder);
    /// Brings the file from this version to ours, after a copy of it.
    [[nodiscard]] Result<void> upgrade(Database &database, int version);
    void giveUpWriting(const Error &reason);
    void beginReindexing();
    [[nodiscard]] Result<void> recoverDrafts();
    /// The writer's last task that what the file says of this episode depends on; of all that are not loaded
    /// for none.
    [[nodiscard]] Writer::Ticket lastWritten(std::optional<EpisodeId> episode) const;
    [[nodiscard]] OpenSnapshot snapshotAfter(Writer::Ticket ticket) const;
    /// Waits for a task before a question to the file. When writing failed, what is on disk can be read all
    /// the same.
    void settle(Writer::Ticket ticket);
    [[nodiscard]] bool isSettled(Writer::Ticket ticket) const;
    void keepText(EpisodeId episode, const Text &text);
    /// Gives the text in the cache the facts and labels that the records have now.
    void renewText(const Change &change);
    /// Brings the text in the cache, if it is there, in step with the change.
    void editText(const TextChange &change);
    void outdateFetch(EpisodeId episode);
    void startFetch(EpisodeId episode);
    void endFetch(EpisodeId episode, const Result<void> &outcome);
    /// In memory only; the caller emits changed() once the writer and the undo steps know of them too, since
    /// whoever hears of a change may do the next.
    void apply(const QList<Change> &changes);
    /// False when there is nothing to take back.
    bool pushUndoStep(const Action &action, const ActionBatch &batch);
    void write(const Action &action, const QList<Change> &changes, Direction direction);
    [[nodiscard]] static std::optional<Error> reasonNotToWrite(const QString &path, const FileHeader &header);
    void watch();
    /// Tells the writer when another file, or none, stands where the project was.
    void watchPlace();

    QString m_path;
    std::optional<ProjectLock> m_lock;
    std::optional<Error> m_readOnlyReason;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<Reindexing> m_reindexing; ///< null when the index was current from the start
    IndexState m_indexState;
    std::unique_ptr<Snapshot> m_snapshot;
    ProjectData m_data;
    IdAllocator m_ids;
    CoderId m_coder;
    ShownCoders *m_shownCoders = nullptr; ///< Its child, made when first asked for.
    std::vector<UndoStep> m_done;
    std::vector<UndoStep> m_undone;
    QCache<EpisodeId, Text> m_texts;            ///< cost in UTF-16 units
    QHash<EpisodeId, Writer::Ticket> m_written; ///< the last task that changes an episode or what is on it
    QHash<std::pair<QString, QString>, QVariant> m_settings; ///< by scope and key, as set in this opening
    std::map<EpisodeId, Fetch> m_fetches;                    ///< an invalid id: of all records
    qint64 m_dataVersion = 0;
    QFileSystemWatcher m_place;
};

} // namespace visavis
