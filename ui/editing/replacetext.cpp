// SPDX-License-Identifier: MIT
#include "ui/editing/replacetext.h"

#include "ui/base/errortext.h"

#include <QCoreApplication>

namespace visavis
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ReplaceReport)

public:
    static QString done(const ReplaceOutcome &outcome)
    {
        if (outcome.replaced == 0) {
            return tr("Nothing was replaced.");
        }
        //: %1 is "31 places", %2 is "4 interviews".
        return tr("Replaced at %1 in %2.")
            .arg(tr("%Ln place(s)", nullptr, int(outcome.replaced)),
                 tr("%Ln interview(s)", nullptr, outcome.episodes));
    }
    static QString skipped(const ReplaceOutcome &outcome)
    {
        return tr("%Ln place(s) stayed: the text there is another by now, or would have had no words left.",
                  nullptr, int(outcome.skipped));
    }
    static QString stopped() { return tr("It was stopped before the end."); }
    static QString severalSteps()
    {
        return tr("Something else was done meanwhile, so it is several steps of undo, in the menu “Edit”.");
    }
    static QString toReview(const ReplaceOutcome &outcome)
    {
        return tr("%Ln annotation(s) are to review because of it.", nullptr, outcome.toReview);
    }
};

} // namespace

QString replaceReport(const ReplaceOutcome &outcome)
{
    QStringList sentences{Words::done(outcome)};
    if (outcome.isCancelled) {
        sentences.append(Words::stopped());
    }
    if (!outcome.isOneStep) {
        sentences.append(Words::severalSteps());
    }
    if (outcome.error) {
        sentences.append(sentence(*outcome.error));
    }
    if (outcome.skipped > 0) {
        sentences.append(Words::skipped(outcome));
    }
    if (outcome.toReview > 0) {
        sentences.append(Words::toReview(outcome));
    }
    return sentences.join(u' ');
}

} // namespace visavis
