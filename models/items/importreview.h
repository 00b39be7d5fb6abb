// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/importroles.h"
#include "models/items/importscanner.h"
#include "models/project/project.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <functional>
#include <memory>

namespace visavis
{

/// What a look at a source says about importing it.
enum class SourceState {
    Waiting,    ///< not looked at yet
    Understood, ///< is imported unless a person says otherwise; so is the next
    Uncertain,  ///< read, but with doubts
    Namesake,   ///< an interview of its title and number is there; left out unless a person says otherwise
    Present,    ///< the same bytes are in the project
    Twin,       ///< the same bytes stand further up in the list
    Unreadable,
};

/// The sources somebody wants to import, one a row: what was found in each, and whether and how it is to be
/// imported. Sources are read on workers, and only a summary of each is kept.
class ImportReview final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportReview)

public:
    enum Column {
        NameColumn,
        FormatColumn,
        SectionsColumn,
        TurnsColumn,
        SpeakersColumn,
        WordsColumn,
        StateColumn
    };
    static constexpr int ColumnCount = StateColumn + 1;

    /// The project outlives it or is given up first: then nothing is found there any more.
    explicit ImportReview(Project &project, QObject *parent = nullptr);
    ~ImportReview() override;

    /// How errors are said; without it they are not.
    void setErrorText(const std::function<QString(const Error &)> &text) { m_errorText = text; }

    /// Files and folders, which a worker walks; those that are in the list already are not added again.
    void addPaths(const QStringList &paths);
    void addPasted(const QString &name, const QString &text);
    /// Stops looking; what was not looked at is not imported.
    void cancel();

    /// Folders are being walked, or sources read.
    [[nodiscard]] bool isBusy() const { return m_walk || m_scanner->isRunning(); }
    /// Sources were looked at, and all of them are understood.
    [[nodiscard]] bool isAllUnderstood() const;

    [[nodiscard]] SourceState state(int row) const;
    [[nodiscard]] const ImportRequest &request(int row) const { return m_rows[size_t(row)].request; }
    [[nodiscard]] const SourceScan &scan(int row) const { return m_rows[size_t(row)].scan; }
    [[nodiscard]] bool isChosen(int row) const;
    /// Does nothing where a source cannot be imported.
    void setChosen(int row, bool chosen);
    /// The episode that a Present or Namesake source is like.
    [[nodiscard]] const Episode *likeEpisode(int row) const;
    /// Those to be imported, in their order.
    [[nodiscard]] QList<ImportRequest> chosen() const;
    [[nodiscard]] int chosenCount() const;

    using Edit = std::function<void(ReadingOptions &)>;
    /// Changes how one source is read; it is read again.
    void edit(int row, const Edit &edit);
    /// How those of the format found for this one are read, with it.
    void editAlike(int row, const Edit &edit);
    void editLabels(int row, const QList<LabelEdit> &edits);
    /// In every source that has them.
    void editLabelsEverywhere(const QList<LabelEdit> &edits);
    /// Takes the last edit back, in all rows that it changed.
    void undo();
    [[nodiscard]] bool canUndo() const { return !m_undo.empty(); }

    /// Names of the project's persons, in alphabetical order.
    [[nodiscard]] QStringList personNames() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Of the sources in the list.
    void progressed(int done, int total);
    /// No longer busy.
    void settled();
    /// The options of these rows are others.
    void edited();
    void chosenChanged();

private:
    struct Row {
        ImportRequest request;
        SourceScan scan;
        bool isScanned = false;
        bool isCurrent = false;     ///< the scan was made with the options as they are
        std::optional<bool> choice; ///< a person's
        EpisodeId present;
        EpisodeId namesake;
        bool isTwin = false;
    };
    using Edited = std::vector<std::pair<int, ReadingOptions>>; ///< row and options before

    void append(const QList<ImportRequest> &requests);
    void take(const QList<ImportScanner::Found> &found);
    void compare(Row &row) const;
    void findTwins();
    void settle();
    void setOptions(const std::vector<int> &rows, const Edit &edit);
    /// For undo; reads the rows again.
    void keep(Edited before);
    void rescan(const std::vector<int> &rows);

    // importreviewdata.cpp
    [[nodiscard]] QVariant text(int row, int column) const;
    [[nodiscard]] QString speakers(const Row &row) const;
    [[nodiscard]] QString stateText(int row) const;

    QPointer<Project> m_project;
    ImportScanner *m_scanner;
    QPointer<Job> m_walk;
    QStringList m_paths; ///< that wait for the walk
    QSet<QString> m_files;
    std::vector<Row> m_rows;
    std::vector<Edited> m_undo;
    QHash<QByteArray, EpisodeId> m_known;
    QHash<QString, EpisodeId> m_namesakes; ///< by title and number
    std::function<QString(const Error &)> m_errorText;
    int m_current = 0; ///< rows that were looked at as they are
};

/// The name of a format for people: "Markdown", "Plain text", "DOCX".
[[nodiscard]] QString formatName(const QString &id);

} // namespace visavis
