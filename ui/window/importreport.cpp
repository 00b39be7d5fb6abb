// SPDX-License-Identifier: MIT
#include "ui/window/importreport.h"

#include "ui/base/errortext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace visavis
{

namespace
{

/// No more sentences of one kind than this.
constexpr qsizetype Told = 4;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportReport)

public:
    static QString imported(int count) { return tr("%n interview(s) imported.", nullptr, count); }
    static QString wereThere(int count)
    {
        return tr("%n file(s) were in the project already.", nullptr, count);
    }
    static QString notWritten(int count)
    {
        return tr("%n file(s) were not imported. Import them again once that is mended.", nullptr, count);
    }
    static QString moreFailed(int count) { return tr("%n more file(s) could not be used.", nullptr, count); }
    static QString moreNotices(int count) { return tr("%n more note(s) on what was read.", nullptr, count); }
};

} // namespace

ImportReport ImportReport::of(const QList<ImportOutcome> &outcomes)
{
    ImportReport report;
    int added = 0;
    int there = 0;
    int unwritten = 0; // for one reason, which is the project's
    QStringList failures;
    QStringList notices;
    for (const ImportOutcome &outcome : outcomes) {
        if (outcome.error && outcome.error->file != outcome.file) {
            if (unwritten++ == 0) {
                failures.prepend(sentenceWithPlace(*outcome.error));
            }
        } else if (outcome.error) {
            failures.append(sentenceWithPlace(*outcome.error));
        } else if (outcome.wasThere) {
            ++there;
        } else {
            ++added;
            report.first = report.first.isValid() ? report.first : outcome.episode;
            for (const Warning &warning : outcome.warnings) {
                notices.append(sentenceWithPlace(QFileInfo(outcome.file).fileName(), warning));
            }
        }
    }
    QStringList sentences{Words::imported(added)};
    if (there > 0) {
        sentences.append(Words::wereThere(there));
    }
    if (unwritten > 0) {
        failures.insert(1, Words::notWritten(unwritten));
    }
    sentences += failures.first(std::min(Told, failures.size()));
    if (failures.size() > Told) {
        sentences.append(Words::moreFailed(int(failures.size() - Told)));
    }
    sentences += notices.first(std::min(Told, notices.size()));
    if (notices.size() > Told) {
        sentences.append(Words::moreNotices(int(notices.size() - Told)));
    }
    report.text = sentences.join(u'\n');
    report.hasFailures = !failures.isEmpty();
    return report;
}

} // namespace visavis
