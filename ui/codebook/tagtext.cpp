// SPDX-License-Identifier: MIT
#include "ui/codebook/tagtext.h"

#include "models/codebook/codebookwords.h"
#include "ui/base/errortext.h"
#include "ui/base/swatch.h"

#include <QCoreApplication>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

class TagText
{
    Q_DECLARE_TR_FUNCTIONS(TagText)

public:
    static QString of(TagKind kind)
    {
        switch (kind) {
        case TagKind::Code:
            return tr("Code");
        case TagKind::Category:
            return tr("Category");
        case TagKind::Theme:
            return tr("Theme");
        }
        return {};
    }
    static QString of(TagStatus status)
    {
        switch (status) {
        case TagStatus::Candidate:
            return tr("Candidate");
        case TagStatus::Settled:
            return tr("Settled");
        case TagStatus::Dropped:
            return tr("Dropped");
        }
        return {};
    }
    static QString of(EntryFate fate)
    {
        switch (fate) {
        case EntryFate::New:
            return tr("New");
        case EntryFate::Changed:
            return tr("Changed");
        case EntryFate::Unchanged:
            return tr("Unchanged");
        case EntryFate::Refused:
            return tr("Refused");
        }
        return {};
    }
    static QString ofField(QStringView column)
    {
        static const QHash<QString, QString (*)()> names{
            {u"parent"_s, [] { return tr("Place"); }},
            {u"name"_s, [] { return tr("Name"); }},
            {u"colour"_s, [] { return tr("Colour"); }},
            {u"kind"_s, [] { return tr("Kind"); }},
            {u"status"_s, [] { return tr("Status"); }},
            {u"codable"_s, [] { return tr("Given to passages"); }},
            {u"shortcut"_s, [] { return tr("Key"); }},
            {u"description"_s, [] { return tr("Definition"); }},
            {u"include"_s, [] { return tr("Belongs here"); }},
            {u"exclude"_s, [] { return tr("Does not belong here"); }},
        };
        const auto known = names.constFind(column.toString());
        return known == names.constEnd() ? column.toString() : (*known)();
    }
    static QString ofLoss(const CodebookFile::Loss &loss)
    {
        return loss.kind == CodebookFile::Loss::Kind::Set
                   ? tr("Sets of codes have no place in a codebook here, so “%1” is left out.").arg(loss.name)
                   : tr("The column “%1” is none of a codebook, so it is left out.").arg(loss.name);
    }
    static QString ofTruth(bool truth) { return truth ? tr("yes") : tr("no"); }
    static QString atTheRoot() { return tr("(first level)"); }
    static QString withLine(qint64 line, const QString &text)
    {
        return line > 0 ? tr("Line %1: %2").arg(QString::number(line), text) : text;
    }
};

} // namespace

QString kindText(TagKind kind)
{
    return TagText::of(kind);
}

QString statusText(TagStatus status)
{
    return TagText::of(status);
}

QString tagFieldText(QStringView column)
{
    return TagText::ofField(column);
}

QString tagValueText(QStringView column, const QString &value)
{
    if (column == u"kind") {
        const auto kind = codebookwords::valueOf<TagKind>(value);
        return kind ? kindText(*kind) : value;
    }
    if (column == u"status") {
        const auto status = codebookwords::valueOf<TagStatus>(value);
        return status ? statusText(*status) : value;
    }
    if (column == u"codable") {
        return TagText::ofTruth(value != u"0");
    }
    if (column == u"colour") {
        const auto colour = Colour::fromName(value);
        return colour ? colourText(*colour) : value;
    }
    return column == u"parent" && value.isEmpty() ? TagText::atTheRoot() : value;
}

QString fateText(EntryFate fate)
{
    return TagText::of(fate);
}

QString stepRemark(const CodebookStep &step)
{
    if (step.reason) {
        return TagText::withLine(step.line, sentence(*step.reason));
    }
    QStringList fields;
    std::ranges::transform(step.fields, std::back_inserter(fields), tagFieldText);
    return fields.join(u", "_s);
}

QString lossText(const CodebookFile::Loss &loss)
{
    return TagText::ofLoss(loss);
}

} // namespace visavis
