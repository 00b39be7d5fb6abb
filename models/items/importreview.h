// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/importedit.h"
#include "models/items/importroles.h"
#include "models/items/importscanner.h"
#include "models/project/pastedtext.h"
#include "models/project/project.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <functional>
#include <memory>

namespace visavis
{

class ImportKnown;

/// What a look at a source says about importing it.
enum class SourceState {
    Waiting,    ///< not looked at yet
    Understood, ///< is imported unless a person says otherwise; so is the next
    Uncertain,  ///< read, but with doubts
    Namesake,   ///< an interview of its title and number is there, or one that had this text before; this and
                ///< the next three are left out unless a person says otherwise
    Present,    ///< the same bytes are in the project
    Twin,       ///< the same bytes stand further up in the list
    Double,     ///< its title and number stand further up in the list
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

    /// The project outlives it.
    explicit ImportReview(Project &project, QObject *parent = nullptr);
    ~ImportReview() override;

    /// How errors are said; without it they are not.
    void setErrorText(const std::function<QString(const Error &)> &text) { m_errorText = text; }

    /// Files and folders, which a worker walks; those that are in the list already are not added again.
    void addPaths(const QStringList &paths);
    /// The file is a new text of this episode, unless a person says otherwise.
    void addRevision(const QString &file, EpisodeId episode);
    /// Where a page says more than its words do and can be read, it is taken, else the words.
    void addPasted(const QString &name, const PastedText &text);
    /// Stops looking; what was not looked at is not imported.
    void cancel();

    /// Folders are being walked, sources read, or the project asked what is there.
    [[nodiscard]] bool isBusy() const;
    /// All sources were looked at, and all of them are understood.
    [[nodiscard]] bool isAllUnderstood() const;

    [[nodiscard]] SourceState state(int row) const;
    [[nodiscard]] const ImportRequest &request(int row) const { return m_rows[size_t(row)].request; }
    [[nodiscard]] const SourceScan &scan(int row) const { return m_rows[size_t(row)].scan; }
    /// The name of its file, with its folder where others have that name too, or what was pasted.
    [[nodiscard]] QString name(int row) const;

    /// What it can become, the usual first; nothing where it cannot be imported.
    [[nodiscard]] std::vector<ImportAs> choices(int row) const;
    [[nodiscard]] ImportAs choice(int row) const;
    void setChoice(int row, ImportAs choice);
    /// Not left out.
    [[nodiscard]] bool isChosen(int row) const { return choice(row) != ImportAs::LeaveOut; }
    /// Does nothing where a source cannot be imported.
    void setChosen(const std::vector<int> &rows, bool chosen);
    void setChosen(int row, bool chosen) { setChosen(std::vector{row}, chosen); }
    /// The episode that a Present or Namesake source is like.
    [[nodiscard]] const Episode *likeEpisode(int row) const;
    /// The episode that a source was given to as its new text; null for none.
    [[nodiscard]] const Episode *revisedEpisode(int row) const;
    /// A text that likeEpisode() had before.
    [[nodiscard]] bool isFormerText(int row) const { return m_rows[size_t(row)].isFormer; }
    /// A new text that the episode has already, byte for byte.
    [[nodiscard]] bool isTextThere(int row) const;
    /// The source further up that it has the bytes or the title of; -1 for none.
    [[nodiscard]] int likeSource(int row) const { return m_rows[size_t(row)].like; }
    /// Those to be imported, in their order, with what they become.
    [[nodiscard]] QList<ImportRequest> chosen() const;
    [[nodiscard]] int chosenCount() const { return m_chosen; }

    // How sources are read; those that an edit changes are read again.

    enum class Reach { ThisSource, AllSources };
    /// Before that nobody knows which sources an edit of all would change.
    [[nodiscard]] bool canReachAll() const { return m_scanned == int(m_rows.size()); }
    /// All: those read in the same format as this one. Empty: by content.
    void setFormat(int row, const QString &format, Reach reach);
    /// All: those whose format can have one.
    void setShape(int row, SpeakerShape shape, Reach reach);
    /// All: those with such a label, whatever their format. The edits are of one kind.
    void editLabels(int row, const QList<LabelEdit> &edits, Reach reach);
    /// About: what a person sees of it.
    void leaveOut(int row, const std::vector<LeftOutBlock> &blocks, const QString &about);
    /// All: those in which it stands.
    void leaveOutKind(int row, const LeftOutKind &kind, Reach reach);
    /// Whether what was pasted can be taken both as a page and as its words.
    [[nodiscard]] bool isPastedTwice(int row) const;
    [[nodiscard]] bool isPage(int row) const;
    void takeAsPage(int row, bool page);

    /// Takes the last edit back, in all sources that it changed.
    void undo();
    void redo();
    /// Null for none.
    [[nodiscard]] const ImportEdit *lastEdit() const { return m_undo.empty() ? nullptr : &m_undo.back(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.empty(); }

    /// Names of the project's persons and of those named here, in alphabetical order.
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
    /// Sources are to be read in another way.
    void edited();
    void chosenChanged();

private:
    struct Row {
        ImportRequest request;
        PastedText pasted = {};
        SourceScan scan = {};
        QString key = {}; ///< namesakeKey(), once scanned
        int version = 0;  ///< of the request
        bool isScanned = false;
        bool isCurrent = false;              ///< the scan was made with the request as it is
        bool isTrial = false;                ///< a page that is taken only when it can be read well
        std::optional<ImportAs> choice = {}; ///< a person's
        EpisodeId present = {};
        EpisodeId namesake = {};
        bool isFormer = false;     ///< a text that the namesake had before
        int like = -1;             ///< a row further up
        bool isSameBytes = false;  ///< as that
        bool isSureDouble = false; ///< of that
    };

    void append(std::vector<Row> rows);
    void take(const QList<ImportScanner::Found> &found);
    /// Decides about a page on trial; whether it is read again, as words.
    bool endTrial(Row &row, const SourceScan &scan);
    void compareWithProject(Row &row) const;
    void compareAll();
    void findDoubles();
    void settle();
    void countChosen();
    void tellRows(int first, int last);
    /// What a source becomes when a person just ticks it.
    [[nodiscard]] ImportAs usualOf(int row) const;
    void rescan(const std::vector<int> &rows);

    // importreviewedits.cpp
    using Change = std::function<void(ImportRequest &, const SourceScan &)>;
    void edit(ImportEdit edit, const std::vector<int> &rows, const Change &change);
    /// Puts what the edit kept in place of what is, and keeps that.
    void swap(ImportEdit &edit);
    /// Now that it is known where edits of kinds changed something, the other sources are as they were.
    void settleKinds();
    template<class Condition>
    [[nodiscard]] std::vector<int> reached(int row, Reach reach, const Condition &condition) const;

    // importreviewdata.cpp
    [[nodiscard]] QVariant text(int row, int column) const;
    [[nodiscard]] QString speakers(const Row &row) const;
    [[nodiscard]] QString stateText(int row) const;
    [[nodiscard]] static QString namesakeText(const Row &row, ImportAs choice, const QString &title);

    QPointer<Project> m_project;
    ImportScanner *m_scanner;
    std::unique_ptr<ImportKnown> m_known;
    bool m_waitsForKnown = false; ///< from when there is something to look at until a cancel
    QPointer<Job> m_walk;
    QStringList m_paths; ///< that wait for the walk
    QSet<QString> m_files;
    QHash<QString, int> m_names; ///< how many files have it
    std::vector<Row> m_rows;
    std::vector<ImportEdit> m_undo;
    std::vector<ImportEdit> m_redo;
    std::function<QString(const Error &)> m_errorText;
    int m_scanned = 0;
    int m_current = 0; ///< rows that were looked at as they are
    int m_chosen = 0;
};

/// The name of a format for people: "Markdown", "Plain text", "DOCX".
[[nodiscard]] QString formatName(const QString &id);

} // namespace visavis
