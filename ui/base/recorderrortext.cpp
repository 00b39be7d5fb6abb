// SPDX-License-Identifier: MIT
#include "ui/base/errortextparts.h"

#include <QCoreApplication>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Of what is done in a project: to interviews, passages, people, questions, tags; in the translation context
/// of all errors.
class RecordErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    [[nodiscard]] static QString ofRecord(const Error &error);
    [[nodiscard]] static QString ofCodebook(const Error &error);

private:
    [[nodiscard]] static QString wrongValue(const QStringList &arguments);
    [[nodiscard]] static QString ambiguous(const QStringList &arguments);
};

QString RecordErrorText::ambiguous(const QStringList &arguments)
{
    const QString sentence = tr("The quote “%1” stands in %n places. Give more of it, or say which turn.",
                                nullptr, int(std::max<qsizetype>(2, arguments.size() - 1)))
                                 .arg(arguments.value(0));
    return arguments.size() < 2 ? sentence : sentence + u"\n  "_s + arguments.mid(1).join(u"\n  "_s);
}

QString RecordErrorText::wrongValue(const QStringList &arguments)
{
    const QString type = arguments.value(2);
    const QString text = type == u"number"   ? tr("“%1” is no number, as “%2” wants one.")
                         : type == u"date"   ? tr("“%1” is no day, as “%2” wants one. Write 2019-06-14.")
                         : type == u"choice" ? tr("“%1” is none of the choices of “%2”. Edit the attribute "
                                                  "to add it.")
                                             : tr("“%1” is neither yes nor no, as “%2” wants it.");
    return text.arg(arguments.value(0), arguments.value(1));
}

QString RecordErrorText::ofRecord(const Error &error)
{
    const QStringList &arguments = error.arguments;
    const QString first = arguments.value(0);
    switch (error.code) {
    case ErrorCode::NoSuchEpisode:
        return first.isEmpty() ? tr("The interview is not in the project.")
                               : tr("There is no interview “%1” in the project.").arg(first);
    case ErrorCode::TextChangedMeanwhile:
        return tr("“%1” got another text meanwhile. Import the file again.").arg(first);
    case ErrorCode::TwoNewTexts:
        return tr("Another file is the new text of this interview already. Import one of them only.");
    case ErrorCode::NoSuchTag:
        return first.isEmpty() ? tr("The tag is not in the project.")
                               : tr("There is no tag “%1” in the project.").arg(first);
    case ErrorCode::CannotSplit:
        return tr("A passage is split between two of its words: put the caret there.");
    case ErrorCode::PassagesApart:
        return tr("Only passages of one interview, in its present text, can be made one.");
    case ErrorCode::NoSuchPerson:
        return first.isEmpty() ? tr("The person is not in the project.")
                               : tr("There is no person “%1” in the project.").arg(first);
    case ErrorCode::NoSuchAttribute:
        return first.isEmpty() ? tr("The attribute is not in the project.")
                               : tr("There is no attribute “%1” in the project.").arg(first);
    case ErrorCode::WrongValue:
        return wrongValue(arguments);
    case ErrorCode::NoTable:
        return tr("There is no table of values here. The first line has to be titles of columns, the first "
                  "column names of people or interviews.");
    case ErrorCode::NoSuchCoder:
        return first.isEmpty() ? tr("Nobody is named yet as the person who annotates. Give your name first.")
                               : tr("Nobody named “%1” has annotated in this project.").arg(first);
    case ErrorCode::NoSuchTurn:
        return first.isEmpty() ? tr("There is no such turn in this interview.")
                               : tr("There is no turn %1 in this interview.").arg(numberText(first));
    case ErrorCode::NoSuchQuestion:
        return tr("There is no such question in the guide any more.");
    case ErrorCode::QuoteNotFound:
        return tr("The quote “%1” is not in this text. It must be given letter for letter.").arg(first);
    case ErrorCode::QuoteAmbiguous:
        return ambiguous(arguments);
    case ErrorCode::RangeOutsideText:
        return tr("The passage from %1 to %2 is empty or outside the text, which has %3 characters.")
            .arg(numberText(first), numberText(arguments.value(1)), numberText(arguments.value(2)));
    case ErrorCode::BadColour:
        return first.isEmpty()
                   ? tr("This is no colour. Give one of the palette's names, or “#rrggbb”.")
                   : tr("“%1” is no colour. Give one of the palette's names, or “#rrggbb”.").arg(first);
    case ErrorCode::BadQuery:
        return first.trimmed().isEmpty()
                   ? tr("The search is empty. Give at least one word.")
                   : tr("The search “%1” cannot be understood from character %2 on. Check quotes, "
                        "parentheses and the names of fields.")
                         .arg(first, numberText(QString::number(arguments.value(1).toLongLong() + 1)));
    case ErrorCode::NameTaken:
        return first.isEmpty() ? tr("This name is taken. Choose another one.")
                               : tr("The name “%1” is taken here. Choose another one.").arg(first);
    case ErrorCode::NameEmpty:
        return tr("A name needs at least one letter.");
    case ErrorCode::LinkToItself:
        return tr("Nothing can be linked with itself. Choose another passage or tag.");
    default:
        return {};
    }
}

QString RecordErrorText::ofCodebook(const Error &error)
{
    const QStringList &arguments = error.arguments;
    const QString first = arguments.value(0);
    switch (error.code) {
    case ErrorCode::CodebookProtected:
        return tr("The codebook is protected from changes. Switch that off in the menu of the codebook "
                  "panel to make or change tags.");
    case ErrorCode::CodebookEmpty:
        return tr("There is no tag in the project yet, so there is no codebook to export.");
    case ErrorCode::TagNotCodable:
        return tr("The tag “%1” only groups others. Choose one of those, or let it be given to passages in "
                  "its details.")
            .arg(first);
    case ErrorCode::TagDropped:
        return tr("The tag “%1” is dropped. Choose another one, or change its status in its details.")
            .arg(first);
    case ErrorCode::TagInsideItself:
        return tr("The tag “%1” cannot stand inside itself. Choose another place.").arg(first);
    case ErrorCode::TagGoesToo:
        return tr("The tag “%1” is deleted too. Choose another one to take over the taggings.").arg(first);
    case ErrorCode::NotACodebook:
        return tr(
            "This is not a codebook. Choose a REFI-QDA codebook (.qdc), or a table (.csv) with a column "
            "“path”.");
    case ErrorCode::BadCodebookValue:
        return first.isEmpty()
                   ? tr("“%1” stands behind the last column. Put the row in order.").arg(arguments.value(1))
                   : tr("“%1” cannot be the value of “%2” here. Correct it, or leave it empty.")
                         .arg(arguments.value(1), first);
    case ErrorCode::CodebookEntryTwice:
        return tr("Another row is about the tag “%1” already. Leave one of them out.").arg(first);
    default:
        return {};
    }
}

} // namespace

QString recordErrorText(const Error &error)
{
    const QString sentence = RecordErrorText::ofRecord(error);
    return sentence.isEmpty() ? RecordErrorText::ofCodebook(error) : sentence;
}

} // namespace visavis
