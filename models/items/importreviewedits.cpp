// SPDX-License-Identifier: MIT
// What a person changes about how the sources are read.
#include "models/items/importlabels.h"
#include "models/items/importreview.h"

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

bool hasLabel(const SourceScan &scan, const LabelEdit &edit)
{
    return std::ranges::any_of(scan.labels,
                               [&](const SourceScan::CountedLabel &one) { return edit.isAbout(one.label); });
}

Label labelOf(const LabelEdit &edit)
{
    return {.id = {}, .name = edit.label, .role = edit.found, .speaker = {}};
}

QString nameOf(const QString &label, Role found)
{
    return label.isEmpty() ? namelessLabel(found) : label;
}

ImportEdit::Kind kindOf(const LabelEdit &after, const LabelEdit &before)
{
    return after.name != before.name   ? ImportEdit::Kind::Name
           : after.role != before.role ? ImportEdit::Kind::Role
                                       : ImportEdit::Kind::Person;
}

/// What one source says of a label, but for the one thing that a person changed in another.
LabelEdit withChange(LabelEdit theirs, const LabelEdit &edit, ImportEdit::Kind kind)
{
    switch (kind) {
    case ImportEdit::Kind::Name:
        theirs.name = edit.name;
        break;
    case ImportEdit::Kind::Role:
        theirs.role = edit.role;
        break;
    default:
        theirs.person = edit.person;
    }
    return theirs;
}

} // namespace

template<class Condition>
std::vector<int> ImportReview::reached(int row, Reach reach, const Condition &condition) const
{
    if (reach == Reach::ThisSource) {
        return {row};
    }
    std::vector<int> rows;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        if (i == row || (m_rows[size_t(i)].isScanned && condition(m_rows[size_t(i)]))) {
            rows.push_back(i);
        }
    }
    return rows;
}

void ImportReview::edit(ImportEdit edit, const std::vector<int> &rows, const Change &change)
{
    std::vector<int> changed;
    for (const int row : rows) {
        ImportRequest &request = m_rows[size_t(row)].request;
        const ImportRequest was = request;
        change(request, m_rows[size_t(row)].scan);
        if (request != was) {
            edit.sources.push_back({.row = row,
                                    .options = was.options,
                                    .pasted = was.pasted,
                                    .leftOutBefore = m_rows[size_t(row)].scan.leftOut});
            changed.push_back(row);
        }
    }
    if (changed.empty()) {
        return;
    }
    m_undo.push_back(std::move(edit));
    m_redo.clear();
    rescan(changed);
    Q_EMIT edited();
}

void ImportReview::setFormat(int row, const QString &format, Reach reach)
{
    const QString found = m_rows[size_t(row)].scan.format;
    const auto rows = reached(row, reach, [&](const Row &other) {
        return !other.scan.error && !found.isEmpty() && other.scan.format == found;
    });
    edit({.kind = ImportEdit::Kind::Format}, rows,
         [&](ImportRequest &request, const SourceScan &) { request.options.format = format; });
}

void ImportReview::setShape(int row, SpeakerShape shape, Reach reach)
{
    const auto rows = reached(row, reach, [](const Row &other) {
        const Format *format = formatNamed(other.scan.format);
        return format && format->takesShape;
    });
    edit({.kind = ImportEdit::Kind::Shape}, rows,
         [&](ImportRequest &request, const SourceScan &) { request.options.shape = shape; });
}

void ImportReview::editLabels(int row, const QList<LabelEdit> &edits, Reach reach)
{
    if (edits.isEmpty()) {
        return;
    }
    const auto rows = reached(row, reach, [&](const Row &other) {
        return std::ranges::any_of(edits, [&](const LabelEdit &edit) { return hasLabel(other.scan, edit); });
    });
    const ReadingOptions before = request(row).options;
    const LabelEdit &first = edits.front();
    const ImportEdit::Kind kind = kindOf(first, before.editOf(labelOf(first)));
    edit({.kind = kind, .about = nameOf(first.label, first.found)}, rows,
         [&](ImportRequest &request, const SourceScan &scan) {
             for (const LabelEdit &edit : edits) {
                 if (reach == Reach::ThisSource) {
                     request.options.setEdit(edit);
                 } else if (hasLabel(scan, edit)) {
                     request.options.setEdit(withChange(request.options.editOf(labelOf(edit)), edit, kind));
                 }
             }
         });
}

void ImportReview::leaveOut(int row, const std::vector<LeftOutBlock> &blocks, const QString &about)
{
    edit({.kind = ImportEdit::Kind::LeftOut, .about = about}, {row},
         [&](ImportRequest &request, const SourceScan &) {
             for (const LeftOutBlock &block : blocks) {
                 if (!std::ranges::contains(request.options.leftOut, block)) {
                     request.options.leftOut.push_back(block);
                 }
             }
         });
}

void ImportReview::leaveOutKind(int row, const LeftOutKind &kind, Reach reach)
{
    const auto rows = reached(row, reach, [](const Row &other) { return !other.scan.error; });
    edit(
        {.kind = ImportEdit::Kind::LeftOutKind, .about = nameOf(kind.words, kind.found), .leftOutKind = kind},
        rows, [&](ImportRequest &request, const SourceScan &) {
            auto &kinds = request.options.leftOutKinds;
            if (!std::ranges::contains(kinds, kind)) {
                kinds.push_back(kind);
            }
        });
}

void ImportReview::settleKinds()
{
    for (ImportEdit &edit : m_undo) {
        if (!edit.leftOutKind) {
            continue;
        }
        const LeftOutKind kind = *std::exchange(edit.leftOutKind, std::nullopt);
        std::erase_if(edit.sources, [&](const ImportEdit::Source &source) {
            Row &row = m_rows[size_t(source.row)];
            const bool isElsewhere = !row.scan.error && row.scan.leftOut == source.leftOutBefore;
            if (isElsewhere) {
                std::erase(row.request.options.leftOutKinds, kind);
            }
            return isElsewhere;
        });
        Q_EMIT edited();
    }
    std::erase_if(m_undo, [](const ImportEdit &edit) { return edit.sources.empty(); });
}

bool ImportReview::isPastedTwice(int row) const
{
    const PastedText &text = m_rows[size_t(row)].pasted;
    return !text.page.isEmpty() && !text.plain.trimmed().isEmpty();
}

bool ImportReview::isPage(int row) const
{
    const Row &one = m_rows[size_t(row)];
    return !one.pasted.page.isEmpty() && one.request.pasted == one.pasted.page;
}

void ImportReview::takeAsPage(int row, bool page)
{
    const PastedText &text = m_rows[size_t(row)].pasted;
    edit({.kind = ImportEdit::Kind::Pasted}, {row}, [&](ImportRequest &request, const SourceScan &) {
        request.pasted = page ? text.page : text.plain;
        request.options = {}; // what was said of the other holds for its blocks alone
        request.options.format = page ? u"html"_s : QString();
    });
}

void ImportReview::swap(ImportEdit &edit)
{
    std::vector<int> rows;
    for (ImportEdit::Source &source : edit.sources) {
        ImportRequest &request = m_rows[size_t(source.row)].request;
        std::swap(request.options, source.options);
        std::swap(request.pasted, source.pasted);
        rows.push_back(source.row);
    }
    rescan(rows);
}

void ImportReview::undo()
{
    if (m_undo.empty()) {
        return;
    }
    ImportEdit edit = std::move(m_undo.back());
    m_undo.pop_back();
    edit.leftOutKind.reset();
    swap(edit);
    m_redo.push_back(std::move(edit));
    Q_EMIT edited();
}

void ImportReview::redo()
{
    if (m_redo.empty()) {
        return;
    }
    ImportEdit edit = std::move(m_redo.back());
    m_redo.pop_back();
    swap(edit);
    m_undo.push_back(std::move(edit));
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
    for (const Row &row : m_rows) {
        for (const LabelEdit &edit : row.request.options.labels) {
            if (!edit.person.isEmpty()) {
                names.append(edit.person);
            }
        }
    }
    names.sort(Qt::CaseInsensitive);
    names.removeDuplicates();
    return names;
}

} // namespace visavis
