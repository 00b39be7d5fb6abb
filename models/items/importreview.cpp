// SPDX-License-Identifier: MIT
#include "models/items/importreview.h"

#include "models/project/filestoimport.h"
#include "models/project/knownsources.h"

#include <QDir>
#include <QFileInfo>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

QString nameKey(const QString &title, const QString &number)
{
    return title.simplified().toCaseFolded() + u'\n' + number.simplified().toCaseFolded();
}

QString placeOf(const QString &file)
{
    return QDir::cleanPath(QFileInfo(file).absoluteFilePath());
}

} // namespace

ImportReview::ImportReview(Project &project, QObject *parent)
    : QAbstractTableModel(parent)
    , m_project(&project)
    , m_scanner(new ImportScanner(QFileInfo(project.path()).canonicalFilePath(), this))
    , m_known(knownSources(project))
{
    for (const EpisodeId id : project.data().liveEpisodes()) {
        const Episode &episode = *project.data().episodes().find(id);
        m_namesakes.insert(nameKey(episode.title, episode.number), id);
    }
    connect(m_scanner, &ImportScanner::found, this, &ImportReview::take);
    connect(m_scanner, &ImportScanner::finished, this, &ImportReview::settle);
}

ImportReview::~ImportReview()
{
    cancel();
}

void ImportReview::addPaths(const QStringList &paths)
{
    m_paths += paths;
    if (m_walk || m_paths.isEmpty()) {
        return;
    }
    auto files = std::make_shared<QStringList>();
    m_walk = new Job;
    connect(m_walk, &Job::finished, this, [this, files] {
        m_walk.clear();
        append(requestsFor(*files));
        addPaths({});
        settle();
    });
    connect(m_walk, &Job::finished, m_walk, &QObject::deleteLater);
    m_walk->start([files, walked = std::exchange(m_paths, {})](Progress &) -> Result<void> {
        *files = filesToImport(walked);
        return {};
    });
}

void ImportReview::addPasted(const QString &name, const QString &text)
{
    append({{.file = name, .pasted = text}});
}

void ImportReview::append(const QList<ImportRequest> &requests)
{
    std::vector<Row> added;
    for (const ImportRequest &request : requests) {
        const QString place = request.pasted ? QString() : placeOf(request.file);
        if (!request.pasted && m_files.contains(place)) {
            continue;
        }
        m_files.insert(place);
        added.emplace_back().request = request;
    }
    if (added.empty()) {
        return;
    }
    const int first = int(m_rows.size());
    const int last = first + int(added.size()) - 1;
    beginInsertRows({}, first, last);
    std::ranges::move(added, std::back_inserter(m_rows));
    endInsertRows();
    std::vector<int> rows(added.size());
    std::ranges::iota(rows, first);
    rescan(rows);
}

void ImportReview::rescan(const std::vector<int> &rows)
{
    QList<ImportScanner::Task> tasks;
    for (const int index : rows) {
        Row &row = m_rows[size_t(index)];
        m_current -= row.isCurrent ? 1 : 0;
        row.isCurrent = false;
        tasks.append({.id = index, .request = row.request});
    }
    m_scanner->add(tasks);
    Q_EMIT progressed(m_current, int(m_rows.size()));
}

void ImportReview::take(const QList<ImportScanner::Found> &found)
{
    int first = int(m_rows.size());
    int last = -1;
    for (const ImportScanner::Found &one : found) {
        Row &row = m_rows[size_t(one.id)];
        const bool isCancelled = one.scan.error && one.scan.error->code == ErrorCode::Cancelled;
        if (row.isCurrent || isCancelled || one.options != row.request.options) {
            continue; // it is being read again
        }
        row.scan = one.scan;
        row.isScanned = true;
        row.isCurrent = true;
        ++m_current;
        compare(row);
        first = std::min(first, one.id);
        last = std::max(last, one.id);
    }
    if (last >= 0) {
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
        Q_EMIT chosenChanged();
    }
    Q_EMIT progressed(m_current, int(m_rows.size()));
}

void ImportReview::compare(Row &row) const
{
    row.present = m_known.value(row.scan.sha256);
    row.namesake = row.scan.error ? EpisodeId() : m_namesakes.value(nameKey(row.scan.title, row.scan.number));
}

void ImportReview::findTwins()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        Row &row = m_rows[size_t(i)];
        if (!row.isScanned || row.scan.sha256.isEmpty()) {
            continue;
        }
        const bool isTwin = seen.contains(row.scan.sha256);
        seen.insert(row.scan.sha256);
        if (std::exchange(row.isTwin, isTwin) != isTwin) {
            Q_EMIT dataChanged(index(i, 0), index(i, ColumnCount - 1));
        }
    }
}

void ImportReview::settle()
{
    if (isBusy()) {
        return;
    }
    findTwins();
    Q_EMIT chosenChanged();
    Q_EMIT settled();
}

void ImportReview::cancel()
{
    m_paths.clear();
    if (m_walk) {
        m_walk->disconnect(this);
        m_walk.clear();
    }
    m_scanner->cancel();
}

bool ImportReview::isAllUnderstood() const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (state(row) != SourceState::Understood) {
            return false;
        }
    }
    return !m_rows.empty();
}

SourceState ImportReview::state(int index) const
{
    const Row &row = m_rows[size_t(index)];
    return !row.isScanned           ? SourceState::Waiting
           : row.scan.error         ? SourceState::Unreadable
           : row.present.isValid()  ? SourceState::Present
           : row.isTwin             ? SourceState::Twin
           : row.namesake.isValid() ? SourceState::Namesake
           : row.scan.isUncertain() ? SourceState::Uncertain
                                    : SourceState::Understood;
}

bool ImportReview::isChosen(int index) const
{
    const SourceState is = state(index);
    const bool isUsual = is == SourceState::Understood || is == SourceState::Uncertain;
    const bool isPossible = isUsual || is == SourceState::Namesake;
    return isPossible && m_rows[size_t(index)].choice.value_or(isUsual);
}

void ImportReview::setChosen(int row, bool chosen)
{
    if (isChosen(row) == chosen) {
        return;
    }
    m_rows[size_t(row)].choice = chosen;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT chosenChanged();
}

const Episode *ImportReview::likeEpisode(int index) const
{
    const Row &row = m_rows[size_t(index)];
    const EpisodeId id = row.present.isValid() ? row.present : row.namesake;
    return m_project && id.isValid() ? m_project->data().episodes().find(id) : nullptr;
}

QList<ImportRequest> ImportReview::chosen() const
{
    QList<ImportRequest> requests;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (isChosen(row)) {
            requests.append(request(row));
        }
    }
    return requests;
}

int ImportReview::chosenCount() const
{
    int count = 0;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        count += isChosen(row) ? 1 : 0;
    }
    return count;
}

void ImportReview::setOptions(const std::vector<int> &rows, const Edit &edit)
{
    Edited before;
    for (const int row : rows) {
        ReadingOptions &options = m_rows[size_t(row)].request.options;
        const ReadingOptions was = options;
        edit(options);
        if (options != was) {
            before.emplace_back(row, was);
        }
    }
    keep(std::move(before));
}

void ImportReview::keep(Edited before)
{
    if (before.empty()) {
        return;
    }
    std::vector<int> rows;
    std::ranges::transform(before, std::back_inserter(rows), &Edited::value_type::first);
    m_undo.push_back(std::move(before));
    rescan(rows);
    Q_EMIT edited();
}

void ImportReview::edit(int row, const Edit &edit)
{
    setOptions({row}, edit);
}

void ImportReview::editAlike(int row, const Edit &edit)
{
    const QString format = m_rows[size_t(row)].scan.format;
    std::vector<int> rows;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        if (i == row || (m_rows[size_t(i)].isScanned && m_rows[size_t(i)].scan.format == format)) {
            rows.push_back(i);
        }
    }
    setOptions(rows, edit);
}

void ImportReview::editLabels(int row, const QList<LabelEdit> &edits)
{
    setOptions({row}, [&](ReadingOptions &options) {
        for (const LabelEdit &edit : edits) {
            options.setEdit(edit);
        }
    });
}

void ImportReview::editLabelsEverywhere(const QList<LabelEdit> &edits)
{
    Edited before;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        Row &one = m_rows[size_t(row)];
        const ReadingOptions was = one.request.options;
        for (const LabelEdit &edit : edits) {
            const auto hasLabel = [&](const SourceScan::CountedLabel &label) {
                return edit.isAbout(label.label);
            };
            if (std::ranges::any_of(one.scan.labels, hasLabel)) {
                one.request.options.setEdit(edit);
            }
        }
        if (one.request.options != was) {
            before.emplace_back(row, was);
        }
    }
    keep(std::move(before));
}

void ImportReview::undo()
{
    if (m_undo.empty()) {
        return;
    }
    const Edited before = std::move(m_undo.back());
    m_undo.pop_back();
    std::vector<int> rows;
    for (const auto &[row, options] : before) {
        m_rows[size_t(row)].request.options = options;
        rows.push_back(row);
    }
    rescan(rows);
    Q_EMIT edited();
}

QStringList ImportReview::personNames() const
{
    QStringList names;
    if (m_project) {
        for (const Speaker &person : m_project->data().speakers()) {
            names.append(person.name);
        }
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

} // namespace visavis
