// SPDX-License-Identifier: MIT
#include "models/sharing/aliasmodel.h"

#include "models/search/folding.h"
#include "models/sharing/keyfile.h"
#include "models/sharing/projectnames.h"

#include <QFileInfo>
#include <QUndoCommand>

#include <utility>

namespace visavis
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto Pause = 300ms;
constexpr int MostSteps = 200;

} // namespace

/// All rows before and after: a key file is small.
class AliasModel::Step final : public QUndoCommand
{
public:
    Step(AliasModel &model, std::vector<Row> before, std::vector<Row> after)
        : m_model(model)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void undo() override { m_model.take(m_before); }
    void redo() override { m_model.take(m_after); }

private:
    AliasModel &m_model;
    std::vector<Row> m_before;
    std::vector<Row> m_after;
};

AliasModel::AliasModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_undo.setUndoLimit(MostSteps);
    m_soon.setSingleShot(true);
    m_soon.setInterval(Pause);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        collectNames();
        show(withProposals(m_rows));
        countNames();
    });
    connect(&m_counts, &AliasCounts::failed, this, &AliasModel::errorOccurred);
    connect(&m_counts, &AliasCounts::counted, this, [this] {
        if (!m_rows.empty()) {
            Q_EMIT dataChanged(index(0, PlacesColumn), index(rowCount() - 1, PlacesColumn));
        }
        Q_EMIT counted();
    });
}

AliasModel::~AliasModel() = default;

// The project's names

void AliasModel::setProject(Project *project)
{
    m_soon.stop();
    if (m_project) {
        m_project->disconnect(this);
    }
    m_project = project;
    if (project) {
        connect(project, &Project::changed, this, &AliasModel::follow);
        connect(project, &Project::reloaded, &m_soon, qOverload<>(&QTimer::start));
    }
    collectNames();
    show(withProposals(m_rows));
    m_counts.setProject(project);
    countNames();
}

void AliasModel::follow(const QList<Change> &changes)
{
    const bool areOtherNames = std::ranges::any_of(changes, [](const Change &change) {
        return change.isAbout<Speaker>() || change.isAbout<EpisodeLabel>() ||
               (change.isAbout<Episode>() && (change.operation != Change::Operation::Update ||
                                              change.field == FieldIndex<&Episode::state>));
    });
    if (areOtherNames) {
        m_soon.start();
    }
}

void AliasModel::collectNames()
{
    m_names.clear();
    m_foldedNames.clear();
    if (!m_project) {
        return;
    }
    if (const auto loaded = m_project->loadLabels(); !loaded) {
        Q_EMIT errorOccurred(loaded.error());
        return;
    }
    for (const Alias &name : namesWithoutAlias(m_project->data(), {})) {
        m_names.push_back(rowOf(name, true));
        m_foldedNames.insert(m_names.back().folded);
    }
}

std::vector<AliasModel::Row> AliasModel::withProposals(std::vector<Row> rows) const
{
    if (m_path.isEmpty()) {
        return {};
    }
    QSet<QByteArray> known;
    for (const Row &row : rows) {
        if (!row.isProposed()) {
            known.insert(row.folded);
        }
    }
    std::erase_if(rows, [&](const Row &row) {
        return row.isProposed() && (known.contains(row.folded) || !m_foldedNames.contains(row.folded));
    });
    for (const Row &row : rows) {
        known.insert(row.folded);
    }
    for (const Row &name : m_names) {
        if (!known.contains(name.folded)) {
            rows.push_back(name);
        }
    }
    return rows;
}

// The key file

AliasModel::Row AliasModel::rowOf(const Alias &alias, bool isOfProject)
{
    return {.alias = alias, .folded = foldedText(alias.name), .isOfProject = isOfProject};
}

Result<void> AliasModel::open(const QString &path)
{
    auto read = readKeyFileToEdit(path);
    if (!read) {
        return std::unexpected(read.error());
    }
    beginResetModel();
    m_undo.clear();
    m_path = path;
    m_stored = std::move(*read);
    m_rows.clear();
    for (const Alias &alias : m_stored) {
        m_rows.push_back(rowOf(alias, false));
    }
    m_rows = withProposals(std::move(m_rows));
    endResetModel();
    countNames();
    return {};
}

Result<void> AliasModel::create(const QString &path)
{
    if (QFileInfo::exists(path)) {
        Error error = fail(ErrorCode::ProjectExists).error();
        error.file = path;
        return std::unexpected(error);
    }
    return writeKeyFile(path, {}).and_then([&] { return open(path); });
}

Result<void> AliasModel::refresh()
{
    if (m_path.isEmpty()) {
        return {};
    }
    if (aliases() != m_stored) {
        save();
        return {};
    }
    const auto read = readKeyFileToEdit(m_path);
    if (!read) {
        return std::unexpected(read.error());
    }
    return *read == m_stored ? Result<void>() : open(m_path);
}

std::vector<Alias> AliasModel::aliases() const
{
    std::vector<Alias> kept;
    for (const Row &row : m_rows) {
        if (!row.isProposed() && !row.alias.name.isEmpty()) {
            kept.push_back(row.alias);
        }
    }
    return kept;
}

int AliasModel::proposedCount() const
{
    return int(std::ranges::count_if(m_rows, &Row::isProposed));
}

void AliasModel::save()
{
    std::vector<Alias> now = aliases();
    if (m_path.isEmpty() || now == m_stored) {
        return;
    }
    if (const auto written = writeKeyFile(m_path, now); !written) {
        Q_EMIT errorOccurred(written.error());
        return;
    }
    m_stored = std::move(now);
}

// Edits

void AliasModel::perform(const std::vector<Row> &rows)
{
    if (rows != m_rows) {
        m_undo.push(new Step(*this, m_rows, rows)); // does it
    }
}

void AliasModel::take(std::vector<Row> rows)
{
    show(withProposals(std::move(rows)));
    save();
    countNames();
}

/// What is the same before and behind stays, so that a view keeps its place.
void AliasModel::show(std::vector<Row> rows)
{
    const size_t most = std::min(m_rows.size(), rows.size());
    size_t start = 0;
    while (start < most && m_rows[start] == rows[start]) {
        ++start;
    }
    size_t end = 0;
    while (end < most - start && m_rows[m_rows.size() - 1 - end] == rows[rows.size() - 1 - end]) {
        ++end;
    }
    const size_t before = m_rows.size() - start - end;
    const size_t after = rows.size() - start - end;
    const size_t changed = std::min(before, after);
    if (before > after) {
        beginRemoveRows({}, int(start + after), int(start + before) - 1);
        m_rows = std::move(rows);
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows({}, int(start + before), int(start + after) - 1);
        m_rows = std::move(rows);
        endInsertRows();
    } else {
        m_rows = std::move(rows);
    }
    if (changed > 0) {
        Q_EMIT dataChanged(index(int(start), 0), index(int(start + changed) - 1, ColumnCount - 1));
    }
}

void AliasModel::add(int row)
{
    if (m_path.isEmpty()) {
        return;
    }
    std::vector<Row> rows = m_rows;
    rows.insert(rows.begin() + std::clamp(row, 0, rowCount()), Row());
    perform(rows);
}

void AliasModel::remove(const std::vector<int> &which)
{
    std::vector<Row> rows;
    for (int i = 0; i < rowCount(); ++i) {
        Row row = m_rows[size_t(i)];
        const bool goes = std::ranges::contains(which, i);
        if (goes && row.isOfProject) {
            row.alias.alias.clear();
            row.alias.needsCapital = false;
        }
        if (!goes || row.isOfProject) {
            rows.push_back(std::move(row));
        }
    }
    perform(rows);
}

/// Of the project only what is not in the key file yet may have the same name, and becomes this row.
bool AliasModel::rename(std::vector<Row> &rows, size_t row, const QString &name)
{
    const Row renamed = rowOf(
        {.name = name, .alias = rows[row].alias.alias, .needsCapital = rows[row].alias.needsCapital}, false);
    if (renamed.folded.isEmpty()) {
        Q_EMIT errorOccurred(fail(ErrorCode::NameEmpty).error());
        return false;
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i != row && !rows[i].isProposed() && rows[i].folded == renamed.folded) {
            Q_EMIT errorOccurred(fail(ErrorCode::NameTaken, {name}).error());
            return false;
        }
    }
    rows[row] = renamed;
    return true;
}

void AliasModel::fillParts(std::vector<Row> &rows, const Alias &whole)
{
    if (whole.alias.isEmpty()) {
        return;
    }
    for (const QString &part : nameParts(whole.name)) {
        for (Row &row : rows) {
            if (row.alias.alias.isEmpty() && row.alias.name.compare(part, Qt::CaseInsensitive) == 0) {
                row.alias.alias = aliasOfPart(whole.name, whole.alias, part);
            }
        }
    }
}

bool AliasModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    std::vector<Row> rows = m_rows;
    const auto at = size_t(index.row());
    Alias &alias = rows[at].alias;
    const QString text = value.toString().simplified();
    if (index.column() == CapitalColumn && role == Qt::CheckStateRole) {
        alias.needsCapital = value.toInt() == Qt::Checked;
    } else if (index.column() == AliasColumn && role == Qt::EditRole) {
        alias.alias = text;
        fillParts(rows, rows[at].alias);
    } else if (index.column() == NameColumn && role == Qt::EditRole && !rows[at].isOfProject) {
        if (text != alias.name && !rename(rows, at, text)) {
            return false;
        }
    } else {
        return false;
    }
    perform(rows);
    return true;
}

void AliasModel::countNames()
{
    QStringList names;
    for (const Row &row : m_rows) {
        if (!row.folded.isEmpty()) {
            names.append(row.alias.name);
        }
    }
    names.sort(); // another order is no other question
    m_counts.setNames(names);
}

} // namespace visavis
