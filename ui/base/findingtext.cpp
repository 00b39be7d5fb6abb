// SPDX-License-Identifier: MIT
#include "ui/base/findingtext.h"

#include <QCoreApplication>

namespace visavis
{

namespace
{

class FindingText
{
    Q_DECLARE_TR_FUNCTIONS(visavis::FindingText)

public:
    [[nodiscard]] static QString ofFile(const Finding &finding);
    [[nodiscard]] static QString ofText(const Finding &finding);
};

QString FindingText::ofFile(const Finding &finding)
{
    const QString first = finding.arguments.value(0);
    const QString second = finding.arguments.value(1);
    switch (finding.code) {
    case FindingCode::FileDamaged:
        return tr("The project file is damaged: %1").arg(first);
    case FindingCode::DanglingReference:
        return tr("Row %2 of the table “%1” points to a row of “%3” that is not there.")
            .arg(first, second, finding.arguments.value(2));
    case FindingCode::SourceChanged:
        return tr("The imported file “%1” is not what it was when it was imported.").arg(first);
    case FindingCode::LogDiffers:
        return tr("The field “%3” of an object in the table “%1” is not what the history made it (%2).")
            .arg(first, second, finding.arguments.value(2));
    case FindingCode::UnfinishedImport:
        return tr(
            "%n interview(s) of an unfinished import are still in the file. Opening the project for writing "
            "takes them away.",
            nullptr, first.toInt());
    default:
        return {};
    }
}

QString FindingText::ofText(const Finding &finding)
{
    const QString first = finding.arguments.value(0);
    const QString second = finding.arguments.value(1);
    switch (finding.code) {
    case FindingCode::BodyChanged:
        return tr("The text of “%1” is not what it was when it was stored.").arg(first);
    case FindingCode::TurnsMisplaced:
        return tr("In “%1”, turn %2 is not where it should be in the text.").arg(first, second);
    case FindingCode::SectionsMisplaced:
        return tr("In “%1”, section %2 is not where it should be in the text.").arg(first, second);
    case FindingCode::QuoteDiffers:
        return tr("In “%1”, an annotation's quote is not at its place: “%2”").arg(first, second);
    case FindingCode::PassageElsewhere:
        return tr("In “%1”, an annotation is in a text that the interview has no longer: “%2”")
            .arg(first, second);
    case FindingCode::RevisionRing:
        return tr("In “%1”, a text is said to come from itself, by way of others.").arg(first);
    case FindingCode::IndexDiffers:
        return tr("The search index differs from the text of %n turn(s).", nullptr, first.toInt());
    case FindingCode::NoteIndexDiffers:
        return tr("The search index differs from %n note(s).", nullptr, first.toInt());
    case FindingCode::FoldingOutdated:
        return tr("The search index was made by another version of Visavis and has to be made anew.");
    default:
        return {};
    }
}

} // namespace

QString sentence(const Finding &finding)
{
    const QString ofFile = FindingText::ofFile(finding);
    return ofFile.isEmpty() ? FindingText::ofText(finding) : ofFile;
}

} // namespace visavis
