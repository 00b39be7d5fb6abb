// SPDX-License-Identifier: MIT
#pragma once

#include "models/notes/notedlistmodel.h"
#include "models/notes/noteroles.h"

namespace visavis
{

/// What a kind of note is called in the window; "Note" for none.
[[nodiscard]] QString noteKindText(QStringView kind);
/// What a note is about, in words: "Tag “Water”", "“by the river”", "Journal".
[[nodiscard]] QString notedText(const NotedObject &object, const ProjectData &data);

/// All notes of a project, whatever they are on, the newest first. Those in deleted interviews are not there.
class NoteModel final : public NotedListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteModel)

public:
    explicit NoteModel(QObject *parent = nullptr);

    [[nodiscard]] NoteId idAt(int row) const;
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(NoteId note) const;
    /// Null outside the rows. Valid until the next change.
    [[nodiscard]] const Note *noteAt(int row) const;
    [[nodiscard]] NotedObject objectAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        qint64 created = 0;
        NoteId id;
        auto operator<=>(const Row &) const = default;
    };
    void takeRows() override;
    void follow(const QList<Change> &changes) override;
    [[nodiscard]] bool isShown(const Note &note) const;
    [[nodiscard]] static Row rowFor(const Note &note);
    void removeNote(NoteId note);
    void insertNote(const Note &note);
    void tellChanged(const QUuid &object);
    [[nodiscard]] QString detail(const Note &note) const;

    std::vector<Row> m_rows; ///< descending
};

} // namespace visavis
