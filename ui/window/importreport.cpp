// SPDX-License-Identifier: MIT
#include "ui/window/importreport.h"

#include "ui/base/errortext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// No more sentences of one kind than this, and no more files in one.
constexpr qsizetype Told = 4;

class ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportReport)

public:
    static QString imported(int count) { return tr("%n interview(s) imported.", nullptr, count); }
    static QString revised(int count) { return tr("%n interview(s) have a new text.", nullptr, count); }
    /// Empty when there were no annotations.
    static QString carriedOver(const AnchoringSummary &all)
    {
        QStringList parts;
        if (all.unchanged > 0) {
            parts.append(tr("%n as before", "annotations", all.unchanged));
        }
        if (all.changed > 0) {
            parts.append(tr("%n with changed words", "annotations", all.changed));
        }
        if (all.toReview > 0) {
            parts.append(tr("%n to review", "annotations", all.toReview));
        }
        if (all.orphans > 0) {
            parts.append(tr("%n orphan(s)", "annotations", all.orphans));
        }
        return parts.isEmpty() ? QString() : tr("Annotations: %1.").arg(parts.join(u", "_s));
    }
    static QString wereThere(int count)
    {
        return tr("%n file(s) were in the project already.", nullptr, count);
    }
    static QString andMore(const QString &files, int count)
    {
        return tr("%1 and %n more", nullptr, count).arg(files);
    }
    static QString notWritten(int count)
    {
        return tr("%n file(s) were not imported. Import them again once that is mended.", nullptr, count);
    }
    static QString moreFailed(int count) { return tr("%n more file(s) could not be used.", nullptr, count); }
    static QString moreNotices(int count) { return tr("%n more note(s) on what was read.", nullptr, count); }
};

/// A sentence and the files that it is about, so that a folder of pictures is told once.
struct Notice {
    QString sentence;
    QStringList files;
    qint64 line; ///< 0 when it is about whole files
};

void note(QList<Notice> &notices, const QString &file, qint64 line, const QString &sentence)
{
    const auto same = std::ranges::find_if(notices, [&](const Notice &notice) {
        return notice.sentence == sentence && notice.line == 0 && line == 0;
    });
    const QString name = QFileInfo(file).fileName();
    if (same == notices.end()) {
        notices.append({.sentence = sentence, .files = {name}, .line = line});
    } else if (!same->files.contains(name)) {
        same->files.append(name);
    }
}

QStringList linesOf(const QList<Notice> &notices)
{
    QStringList lines;
    for (const Notice &notice : notices.first(std::min(Told, notices.size()))) {
        QString files = notice.files.first(std::min(Told, notice.files.size())).join(u", "_s);
        if (notice.files.size() > Told) {
            files = ReportText::andMore(files, int(notice.files.size() - Told));
        }
        lines.append(withPlace(files, notice.line, notice.sentence));
    }
    return lines;
}

int untold(const QList<Notice> &notices)
{
    qsizetype files = 0;
    for (qsizetype i = Told; i < notices.size(); ++i) {
        files += notices[i].files.size();
    }
    return int(files);
}

} // namespace

ImportReport ImportReport::of(const QList<ImportOutcome> &outcomes)
{
    ImportReport report;
    int added = 0;
    int revised = 0;
    int there = 0;
    int unwritten = 0;
    QString whyUnwritten; // one reason, which is the project's
    QList<Notice> failures;
    QList<Notice> notices;
    for (const ImportOutcome &outcome : outcomes) {
        if (outcome.error && outcome.error->file != outcome.file) {
            ++unwritten;
            whyUnwritten = sentenceWithPlace(*outcome.error);
        } else if (outcome.error) {
            const Error &error = *outcome.error;
            note(failures, error.file, error.line, sentence(error));
        } else if (outcome.wasThere) {
            ++there;
        } else {
            ++(outcome.anchoring ? revised : added);
            report.anchoring += outcome.anchoring.value_or(AnchoringSummary());
            report.first = report.first.isValid() ? report.first : outcome.episode;
            for (const Warning &warning : outcome.warnings) {
                note(notices, outcome.file, warning.line, sentence(warning));
            }
        }
    }
    QStringList sentences;
    if (added > 0 || revised == 0) {
        sentences.append(ReportText::imported(added));
    }
    if (revised > 0) {
        sentences.append(ReportText::revised(revised));
    }
    if (const QString carried = ReportText::carriedOver(report.anchoring); !carried.isEmpty()) {
        sentences.append(carried);
    }
    if (there > 0) {
        sentences.append(ReportText::wereThere(there));
    }
    if (unwritten > 0) {
        sentences << whyUnwritten << ReportText::notWritten(unwritten);
    }
    sentences += linesOf(failures);
    if (const int more = untold(failures); more > 0) {
        sentences.append(ReportText::moreFailed(more));
    }
    sentences += linesOf(notices);
    if (const int more = untold(notices); more > 0) {
        sentences.append(ReportText::moreNotices(more));
    }
    report.text = sentences.join(u'\n');
    report.hasFailures = unwritten > 0 || !failures.isEmpty();
    return report;
}

} // namespace visavis
