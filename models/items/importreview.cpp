// SPDX-License-Identifier: MIT
#include "models/items/importreview.h"

#include "models/items/importknown.h"
#include "models/project/filestoimport.h"
#include "models/project/knownsources.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <numeric>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

QString placeOf(const QString &file)
{
    return QDir::cleanPath(QFileInfo(file).absoluteFilePath());
}

} // namespace

ImportReview::ImportReview(Project &project, QObject *parent)
    : QAbstractTableModel(parent)
    , m_project(&project)
    , m_scanner(new ImportScanner(QFileInfo(project.path()).canonicalFilePath(), this))
    , m_known(std::make_unique<ImportKnown>(project))
{
    connect(m_known.get(), &ImportKnown::ready, this, [this] {
        compareAll();
        if (m_waitsForKnown) {
            settle();
        }
    });
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
        std::vector<Row> rows;
        for (const QString &file : std::as_const(*files)) {
            rows.push_back({.request = {.file = file}});
        }
        append(std::move(rows));
        addPaths({});
        settle();
    });
    connect(m_walk, &Job::finished, m_walk, &QObject::deleteLater);
    m_walk->start([files, walked = std::exchange(m_paths, {})](Progress &progress) -> Result<void> {
        *files = filesToImport(walked, progress);
        return {};
    });
    Q_EMIT progressed(m_current, int(m_rows.size())); // it is busy now
}

void ImportReview::addRevision(const QString &file, EpisodeId episode)
{
    const auto there = std::ranges::find_if(m_rows, [place = placeOf(file)](const Row &row) {
        return !row.request.pasted && placeOf(row.request.file) == place;
    });
    if (there == m_rows.end()) {
        append({Row{.request = {.file = file, .revised = episode}}});
        return;
    }
    there->request.revised = episode;
    tellRows(int(there - m_rows.begin()), int(there - m_rows.begin()));
    countChosen();
}

void ImportReview::addPasted(const QString &name, const PastedText &text)
{
    Row row{.request = {.file = name, .pasted = text.plain}, .pasted = text};
    row.isTrial = hasStructure(text.page);
    if (row.isTrial || text.plain.trimmed().isEmpty()) {
        row.request.pasted = text.page;
        row.request.options.format = u"html"_s;
    }
    append({row});
}

void ImportReview::append(std::vector<Row> rows)
{
    bool isNameShared = false;
    std::erase_if(rows, [&](const Row &row) {
        if (row.request.pasted) {
            return false;
        }
        const QString place = placeOf(row.request.file);
        const bool isThere = m_files.contains(place);
        m_files.insert(place);
        isNameShared = isNameShared || (!isThere && ++m_names[QFileInfo(place).fileName()] == 2);
        return isThere;
    });
    if (rows.empty()) {
        return;
    }
    const int first = int(m_rows.size());
    std::vector<int> added(rows.size());
    std::iota(added.begin(), added.end(), first);
    beginInsertRows({}, first, added.back());
    std::ranges::move(rows, std::back_inserter(m_rows));
    endInsertRows();
    if (isNameShared && first > 0) {
        tellRows(0, first - 1);
    }
    rescan(added);
}

void ImportReview::rescan(const std::vector<int> &rows)
{
    QList<ImportScanner::Task> tasks;
    for (const int index : rows) {
        Row &row = m_rows[size_t(index)];
        m_current -= row.isCurrent ? 1 : 0;
        row.isCurrent = false;
        ++row.version;
        tasks.append({.id = index, .version = row.version, .request = row.request});
    }
    m_scanner->add(tasks);
    m_waitsForKnown = m_waitsForKnown || !rows.empty();
    Q_EMIT progressed(m_current, int(m_rows.size()));
}

bool ImportReview::endTrial(Row &row, const SourceScan &scan)
{
    const bool isPage = row.request.pasted == row.pasted.page;
    if (isPage && (scan.error || scan.isUncertain()) && !row.pasted.plain.trimmed().isEmpty()) {
        row.request.pasted = row.pasted.plain;
        row.request.options.format.clear();
        return true;
    }
    row.isTrial = false;
    // Neither is understood: then the one that says more.
    if (!isPage && !scan.error && scan.isUncertain() && !row.scan.error && !row.scan.format.isEmpty()) {
        row.request.pasted = row.pasted.page;
        row.request.options.format = u"html"_s;
        return true;
    }
    return false;
}

void ImportReview::take(const QList<ImportScanner::Found> &found)
{
    int first = int(m_rows.size());
    int last = -1;
    std::vector<int> again;
    for (const ImportScanner::Found &one : found) {
        Row &row = m_rows[size_t(one.id)];
        const bool isCancelled = one.scan.error && one.scan.error->code == ErrorCode::Cancelled;
        if (row.isCurrent || isCancelled || one.version != row.version) {
            continue; // it is being read again
        }
        const bool isAgain = row.isTrial && endTrial(row, one.scan);
        row.scan = one.scan;
        if (isAgain) {
            again.push_back(one.id);
            continue;
        }
        m_scanned += row.isScanned ? 0 : 1;
        row.isScanned = true;
        row.isCurrent = true;
        row.key = namesakeKey(row.scan.title, row.scan.number);
        ++m_current;
        compareWithProject(row);
        first = std::min(first, one.id);
        last = std::max(last, one.id);
    }
    if (last >= 0) {
        tellRows(first, last);
    }
    if (!again.empty()) {
        rescan(again);
    }
    Q_EMIT progressed(m_current, int(m_rows.size()));
}

void ImportReview::tellRows(int first, int last)
{
    Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void ImportReview::compareWithProject(Row &row) const
{
    row.present = m_known->withBytes(row.scan.sha256);
    const EpisodeId former = m_known->withFormerBytes(row.scan.sha256);
    row.isFormer = !row.scan.error && former.isValid();
    row.namesake = row.scan.error ? EpisodeId() : row.isFormer ? former : m_known->namesake(row.key);
}

void ImportReview::compareAll()
{
    for (Row &row : m_rows) {
        if (row.isScanned) {
            compareWithProject(row);
        }
    }
    if (!m_rows.empty()) {
        tellRows(0, int(m_rows.size()) - 1);
    }
}

void ImportReview::findDoubles()
{
    QHash<QByteArray, int> bytes;
    QHash<QString, int> titles;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        Row &row = m_rows[size_t(i)];
        if (!row.isScanned || row.scan.sha256.isEmpty()) {
            continue;
        }
        const int same = bytes.value(row.scan.sha256, -1);
        const int titled = row.scan.error ? -1 : titles.value(row.key, -1);
        const int like = same >= 0 ? same : titled;
        bool isSure = false;
        if (like >= 0) {
            // Files of one name in many folders are many interviews, as a recorder names them; files of one
            // name in one folder are one, in several formats.
            const Row &other = m_rows[size_t(like)];
            const bool isPasted = row.request.pasted || other.request.pasted;
            isSure =
                (row.scan.isTitled && other.scan.isTitled) ||
                (!isPasted && QFileInfo(row.request.file).path() == QFileInfo(other.request.file).path());
        }
        if (same < 0) {
            bytes.insert(row.scan.sha256, i);
        }
        if (titled < 0 && !row.scan.error) {
            titles.insert(row.key, i);
        }
        if (row.like != like || row.isSameBytes != (same >= 0) || row.isSureDouble != isSure) {
            row.like = like;
            row.isSameBytes = same >= 0;
            row.isSureDouble = isSure;
            tellRows(i, i);
        }
    }
}

void ImportReview::settle()
{
    if (isBusy()) {
        return;
    }
    settleKinds();
    findDoubles();
    countChosen();
    Q_EMIT settled();
}

void ImportReview::cancel()
{
    m_paths.clear();
    if (m_walk) {
        m_walk->disconnect(this);
        m_walk->cancel();
        m_walk.clear();
    }
    m_scanner->cancel();
    m_waitsForKnown = false;
}

bool ImportReview::isBusy() const
{
    return m_walk || m_scanner->isRunning() || (m_waitsForKnown && !m_known->isReady());
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

} // namespace visavis
