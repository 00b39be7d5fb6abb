// SPDX-License-Identifier: MIT
#include "ui/sharing/sharingtext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

class SharingText
{
    Q_DECLARE_TR_FUNCTIONS(SharingText)

public:
    static QString leftOut(const SharedCopyReport &report)
    {
        QStringList parts;
        if (report.episodes > 0) {
            parts.append(tr("%n interview(s)", nullptr, report.episodes));
        }
        if (report.persons > 0) {
            parts.append(tr("all that is known of %n person(s)", nullptr, report.persons));
        }
        if (report.stretches > 0) {
            parts.append(tr("%n stretch(es) of the texts", nullptr, report.stretches));
        }
        if (report.annotations > 0) {
            parts.append(tr("%n annotation(s)", nullptr, report.annotations));
        }
        if (report.summaries > 0) {
            parts.append(tr("the summary and notes of %n interview(s) with somebody withheld", nullptr,
                            report.summaries));
        }
        QStringList sentences;
        if (!parts.isEmpty()) {
            sentences.append(tr("Left out, as off record or under an embargo: %1.").arg(parts.join(u", "_s)));
        }
        if (report.toCheck > 0) {
            sentences.append(tr("%n passage(s) that are still to check are in it.", nullptr, report.toCheck));
        }
        return sentences.join(u' ');
    }

    static QString neverShared()
    {
        return tr("The copy never holds source files, former texts, the history, settings, and where "
                  "recordings are.");
    }

    static QString notEncrypted() { return tr("The file is not encrypted: whoever has it can read it."); }

    static QStringList lines(const WithdrawalPreview &preview)
    {
        QStringList lines;
        for (const WithdrawalPreview::Interview &interview : preview.interviews) {
            lines.append(
                interview.isWhole
                    ? tr("“%1” goes whole: nobody else answers in it.").arg(interview.title)
                    : tr("“%2”: %n turn(s) become “[…]”.", nullptr, interview.turns).arg(interview.title));
        }
        for (const WithdrawalPreview::Interview &interview : preview.repeats) {
            lines.append(tr("“%2”: where others say the very same, %n place(s) become “[…]”.", nullptr,
                            interview.turns)
                             .arg(interview.title));
        }
        for (const WithdrawalPreview::Undecided &undecided : preview.undecided) {
            lines.append(
                tr("Not decided: “%1” in “%2” may be somebody else, and all that they say there stays. If "
                   "it is the person, say so in the list of people first.")
                    .arg(undecided.label, undecided.interview));
        }
        add(lines, preview.annotations,
            [](int n) { return tr("%n annotation(s) go, with their notes and tags.", nullptr, n); });
        add(lines, preview.notes, [](int n) {
            return tr("In %n note(s), names and words of the person become “[…]”.", nullptr, n);
        });
        add(lines, preview.mentions, [](int n) {
            return tr("In what others say, a name stands %n time(s) and becomes “[…]”.", nullptr, n);
        });
        add(lines, preview.forgotten, [](int n) {
            return tr("The source file and former texts of %n interview(s) go: the person’s words or "
                      "names stand in them.",
                      nullptr, n);
        });
        for (const QString &title : preview.untold) {
            lines.append(
                tr("The source file and former texts of “%1” go: not all of that file can be searched "
                   "for the person’s words and names.")
                    .arg(title));
        }
        add(lines, preview.steps, [](int n) {
            return tr("The project’s history of %n step(s) goes and begins anew.", nullptr, n);
        });
        for (const QString &backup : preview.backups) {
            lines.append(
                tr("The copy “%1” beside the project is deleted.").arg(QFileInfo(backup).fileName()));
        }
        for (const QString &relative : preview.relatives) {
            lines.append(tr("The file “%1” is of the same project and stays: withdraw the person there, too.")
                             .arg(QFileInfo(relative).fileName()));
        }
        for (const QString &stranger : preview.strangers) {
            lines.append(tr("The file “%1” is called like a copy of the project, but is another project’s or "
                            "cannot be read. It is not deleted: look at it yourself.")
                             .arg(QFileInfo(stranger).fileName()));
        }
        return lines;
    }

    static QString beyondReach()
    {
        return tr("Exports, copies in other places, recordings and the files that were imported stay: delete "
                  "them yourself. The project is not encrypted: whoever has the file can read it.");
    }

private:
    template<class Sentence>
    static void add(QStringList &lines, int number, Sentence &&sentence)
    {
        if (number > 0) {
            lines.append(sentence(number));
        }
    }
};

} // namespace

QString leftOutText(const SharedCopyReport &report)
{
    return SharingText::leftOut(report);
}

QString neverSharedText()
{
    return SharingText::neverShared();
}

QString notEncryptedText()
{
    return SharingText::notEncrypted();
}

QStringList withdrawalLines(const WithdrawalPreview &preview)
{
    return SharingText::lines(preview);
}

QString beyondReachText()
{
    return SharingText::beyondReach();
}

} // namespace visavis
