// SPDX-License-Identifier: MIT
#include "ui/base/errortext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// The sentences, in one translation context for all codes.
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    [[nodiscard]] static QString of(const Error &error);
    [[nodiscard]] static QString readOnlyNow();
    [[nodiscard]] static QString withPlace(const QString &file, qint64 line, const QString &sentence);

private:
    [[nodiscard]] static QString ofFile(const Error &error);
    [[nodiscard]] static QString ofTranscript(const Error &error);
    [[nodiscard]] static QString damaged(const Error &error);
    [[nodiscard]] static QString ofDocument(const Error &error);
    [[nodiscard]] static QString ofProject(const Error &error);
    [[nodiscard]] static QString ofCommand(const Error &error);
    [[nodiscard]] static QString ofCodebook(const Error &error);
    [[nodiscard]] static QString holder(const Error &error);
    [[nodiscard]] static QString wrongValue(const QStringList &arguments);
    [[nodiscard]] static QString ambiguous(const QStringList &arguments);
};

QString size(const QString &bytes)
{
    return QLocale().formattedDataSize(bytes.toLongLong());
}

QString number(const QString &digits)
{
    bool isNumber = false;
    const qlonglong value = digits.toLongLong(&isNumber);
    return isNumber ? QLocale().toString(value) : digits;
}

/// A sentence with the words of the operating system or a library behind it, where there are any.
QString withDetail(const QString &sentence, const QString &detail)
{
    return detail.trimmed().isEmpty() ? sentence : u"%1 (%2)"_s.arg(sentence, detail.trimmed());
}

QString ErrorText::ofFile(const Error &error)
{
    const QStringList &arguments = error.arguments;
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return tr("There is no such file. Check its name and where it is.");
    case ErrorCode::FileIsFolder:
        return tr("This is a folder, and a file is needed here.");
    case ErrorCode::FileIsSpecial:
        return tr("This is a pipe, a socket or a device, and an ordinary file is needed here. Choose another "
                  "one.");
    case ErrorCode::LinkBroken:
        return tr("This is a link that leads to no file. Mend or remove the link, or name the file itself.");
    case ErrorCode::FileNotReadable:
        return tr("The file cannot be read. Check that you are allowed to open it.");
    case ErrorCode::FileNotWritable:
        return tr("The file cannot be written. Choose another place, or check that you are allowed to "
                  "write there.");
    case ErrorCode::FileTooLarge:
        return tr("The file is too large: it has %1, and at most %2 can be read. Split it and import the "
                  "parts.")
            .arg(size(arguments.value(0)), size(arguments.value(1)));
    case ErrorCode::FileEmpty:
        return tr("The file is empty. Choose another one.");
    case ErrorCode::FileChanged:
        return tr("The file has changed since it was shown. Import it again, to see what is in it now.");
    case ErrorCode::FolderEmpty:
        return tr("There is no file in this folder that could be imported.");
    default:
        return {};
    }
}

QString ErrorText::ofTranscript(const Error &error)
{
    const QStringList &arguments = error.arguments;
    switch (error.code) {
    case ErrorCode::NotText:
        return tr("This is not a text file. Export the transcript as text, Markdown or subtitles, and "
                  "import that.");
    case ErrorCode::UnknownFormat:
        return tr("The format of this file is not known. Save the transcript as text, Markdown, WebVTT or "
                  "SubRip, and import that.");
    case ErrorCode::NoWords:
        return tr("There are no words to read in this file. Check in the program that wrote it that the "
                  "transcript is there, and export it again.");
    case ErrorCode::LineTooLong:
        return tr("A line is too long: it has %1 characters, and at most %2 can be read. This is probably "
                  "no transcript.")
            .arg(number(arguments.value(0)), number(arguments.value(1)));
    case ErrorCode::TooDeeplyNested:
        return tr("The file is nested too deeply: at most %1 levels can be read.")
            .arg(number(arguments.value(0)));
    case ErrorCode::TooManyParts:
        return tr("The file has too many parts: at most %1 can be read. Split it and import the parts.")
            .arg(number(arguments.value(0)));
    case ErrorCode::MalformedContainer:
        return damaged(error);
    default:
        return ofDocument(error);
    }
}

/// A packed file is known to people by the ending of its name, not by how it is packed.
QString ErrorText::damaged(const Error &error)
{
    const QStringList &arguments = error.arguments;
    const QString suffix = QFileInfo(error.file).suffix().toUpper();
    if (arguments.value(0) == u"ZIP" && !suffix.isEmpty()) {
        return tr("The file is damaged or incomplete: it is no whole %1 file. Export it again from where it "
                  "came.")
            .arg(suffix);
    }
    return arguments.isEmpty()
               ? tr("The file is damaged or incomplete. Export it again from where it came.")
               : tr("The file is damaged or incomplete: “%1” was expected here. Export it again from "
                    "where it came.")
                     .arg(arguments.value(0));
}

QString ErrorText::ofDocument(const Error &error)
{
    const QStringList &arguments = error.arguments;
    switch (error.code) {
    case ErrorCode::Encrypted:
        return tr("The file is protected by a password. Save it without one, and import that.");
    case ErrorCode::OldOfficeFile:
        return tr("This is a file of an older office program, or one with a password. Save it as DOCX (a "
                  "table as CSV) without a password, and import that.");
    case ErrorCode::Spreadsheet:
        return tr("This is a spreadsheet. Save the sheet as CSV, and import that.");
    case ErrorCode::OtherDocument:
        return tr("This is a document of %1. Export it as DOCX, and import that.").arg(arguments.value(0));
    case ErrorCode::Archive:
        return tr("This is an archive of other files. Unpack it, and import what is in it.");
    case ErrorCode::PagesArePictures:
        return tr("The pages of this PDF are pictures, as scanners make, and have no text. Let a program for "
                  "text recognition read them first.");
    case ErrorCode::PageTooComplex:
        return tr("Page %1 of this PDF is too complex to be read. It is probably a drawing or a table and no "
                  "transcript. Take it out, and import the rest.")
            .arg(number(arguments.value(0)));
    case ErrorCode::InflatesTooMuch:
        return tr("There is too much in this compressed file: at most %1 can be read. This is probably no "
                  "transcript.")
            .arg(size(arguments.value(0)));
    default:
        return {};
    }
}

QString ErrorText::holder(const Error &error)
{
    const QString name = error.arguments.value(0);
    const QString host = error.arguments.value(1);
    const QString process = error.arguments.value(2);
    if (host.isEmpty()) {
        return tr("The project is open in another window, so it can only be read here. Close it there to "
                  "write here.");
    }
    if (name.isEmpty()) {
        return tr("The project is open on %1 (process %2), so it can only be read here. Close it there to "
                  "write here.")
            .arg(host, process);
    }
    return tr("The project is open in %1 on %2 (process %3), so it can only be read here. Close it there to "
              "write here.")
        .arg(name, host, process);
}

QString ErrorText::ofProject(const Error &error)
{
    const QStringList &arguments = error.arguments;
    switch (error.code) {
    case ErrorCode::NotAProject:
        return tr("This is not a Visavis project. Choose another file, or import this one into a project.");
    case ErrorCode::OtherProgramsDatabase:
        return tr("This is a database of another program, not a Visavis project. It was left as it is.");
    case ErrorCode::ProjectTooNew:
        return tr("The project was written by a newer Visavis (its version is %1, this program writes %2), "
                  "so it can only be read here. Update Visavis to write in it.")
            .arg(number(arguments.value(0)), number(arguments.value(1)));
    case ErrorCode::ProjectOlder:
        return tr("The project was written by an earlier Visavis (its version is %1, this program reads %2). "
                  "Open it in "
                  "the window once, where it can be written: it is brought up to date, and a copy of it is "
                  "kept.")
            .arg(number(arguments.value(0)), number(arguments.value(1)));
    case ErrorCode::ProjectLocked:
        return holder(error);
    case ErrorCode::ProjectReadOnly:
        return tr("The project can only be read: its file or its folder is write-protected. Copy it to a "
                  "place where you may write.");
    case ErrorCode::ProjectDamaged:
        return tr("The project file is damaged. Run “visavis check” on it, or go back to a copy.");
    case ErrorCode::ProjectExists:
        return tr("There already is a file of this name. Open it, or choose another name.");
    case ErrorCode::MigrationFailed:
        return tr("The project could not be brought from version %1 to version %2. It was left as it was.")
            .arg(number(arguments.value(0)), number(arguments.value(1)));
    case ErrorCode::ProjectMoved:
        return arguments.isEmpty()
                   ? tr("The project file was moved, replaced or removed by another program while it was "
                        "open, so nothing more is kept. Copy what you wrote last, then open the project "
                        "where it is now.")
                   : tr("The project file was moved, replaced or removed by another program while it was "
                        "open. All that could be kept is in %1: open that.")
                         .arg(QDir::toNativeSeparators(arguments.value(0)));
    case ErrorCode::JournalLeft:
        return arguments.isEmpty()
                   ? tr("The last writing was broken off, and cannot be put in order where nothing can be "
                        "written. Copy the project with all files beside it to a place where you may write, "
                        "and open it there.")
                   : tr("The last writing was broken off, and cannot be put in order where nothing can be "
                        "written. Copy the project and %1 to a place where you may write, and open it there.")
                         .arg(arguments.value(0));
    case ErrorCode::DatabaseFailed:
        return tr("The project file could not be read or written. What was done before is kept.");
    case ErrorCode::DiskFull:
        return tr("The disk is full. Make room, then try again; what was done before is kept.");
    default:
        return {};
    }
}

QString ErrorText::ambiguous(const QStringList &arguments)
{
    const QString sentence = tr("The quote “%1” stands in %n places. Give more of it, or say which turn.",
                                nullptr, int(std::max<qsizetype>(2, arguments.size() - 1)))
                                 .arg(arguments.value(0));
    return arguments.size() < 2 ? sentence : sentence + u"\n  "_s + arguments.mid(1).join(u"\n  "_s);
}

QString ErrorText::wrongValue(const QStringList &arguments)
{
    const QString type = arguments.value(2);
    const QString text = type == u"number"   ? tr("“%1” is no number, as “%2” wants one.")
                         : type == u"date"   ? tr("“%1” is no day, as “%2” wants one. Write 2019-06-14.")
                         : type == u"choice" ? tr("“%1” is none of the choices of “%2”. Edit the attribute "
                                                  "to add it.")
                                             : tr("“%1” is neither yes nor no, as “%2” wants it.");
    return text.arg(arguments.value(0), arguments.value(1));
}

QString ErrorText::ofCommand(const Error &error)
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
                               : tr("There is no turn %1 in this interview.").arg(number(first));
    case ErrorCode::NoSuchQuestion:
        return tr("There is no such question in the guide any more.");
    case ErrorCode::QuoteNotFound:
        return tr("The quote “%1” is not in this text. It must be given letter for letter.").arg(first);
    case ErrorCode::QuoteAmbiguous:
        return ambiguous(arguments);
    case ErrorCode::RangeOutsideText:
        return tr("The passage from %1 to %2 is empty or outside the text, which has %3 characters.")
            .arg(number(first), number(arguments.value(1)), number(arguments.value(2)));
    case ErrorCode::BadColour:
        return first.isEmpty()
                   ? tr("This is no colour. Give one of the palette's names, or “#rrggbb”.")
                   : tr("“%1” is no colour. Give one of the palette's names, or “#rrggbb”.").arg(first);
    case ErrorCode::BadQuery:
        return first.trimmed().isEmpty()
                   ? tr("The search is empty. Give at least one word.")
                   : tr("The search “%1” cannot be understood from character %2 on. Check quotes, "
                        "parentheses and the names of fields.")
                         .arg(first, number(QString::number(arguments.value(1).toLongLong() + 1)));
    case ErrorCode::UnknownExportFormat:
        return first.isEmpty() ? tr("This export format is not known.")
                               : tr("The export format “%1” is not known.").arg(first);
    case ErrorCode::TemplateRefused:
        return arguments.size() < 2
                   ? tr("The export template “%1” cannot be used.").arg(first)
                   : tr("The export template “%1” cannot be used (%2).").arg(first, arguments.value(1));
    case ErrorCode::NameTaken:
        return first.isEmpty() ? tr("This name is taken. Choose another one.")
                               : tr("The name “%1” is taken here. Choose another one.").arg(first);
    case ErrorCode::NameEmpty:
        return tr("A name needs at least one letter.");
    case ErrorCode::LinkToItself:
        return tr("Nothing can be linked with itself. Choose another passage or tag.");
    case ErrorCode::NotAKeyFile:
        return first.isEmpty() ? tr("This is no key file. It is a table with the columns “name” and “alias”; "
                                    "choose another, or begin a new one.")
                               : tr("This table has further columns, which editing it here would lose: %1. "
                                    "Copy name, alias and capital into a file of their own.")
                                     .arg(first);
    case ErrorCode::SameFile:
        return tr("A copy cannot take the place of the project itself. Choose another name.");
    case ErrorCode::HandOverFailed:
        return first.isEmpty()
                   ? tr("The window that holds the project did not answer, so nothing was changed. Close "
                        "that "
                        "window, or try again.")
                   : tr("The window that holds the project stopped answering. Look there whether this was "
                        "done before you try again.");
    case ErrorCode::Cancelled:
        return tr("The work was cancelled.");
    default:
        return {};
    }
}

QString ErrorText::ofCodebook(const Error &error)
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

QString ErrorText::readOnlyNow()
{
    return tr("Nothing can be changed in the project from now on. Close it, open it again, and do once more "
              "what is missing.");
}

QString ErrorText::of(const Error &error)
{
    for (const auto part : {ofFile, ofTranscript, ofProject, ofCommand, ofCodebook}) {
        if (const QString sentence = part(error); !sentence.isEmpty()) {
            return withDetail(sentence, error.detail);
        }
    }
    const QString sentence =
        error.arguments.isEmpty()
            ? tr("Something went wrong inside Visavis. What was done before is kept.")
            : tr("Something went wrong inside Visavis: %1. What was done before is kept.")
                  .arg(error.arguments.join(u", "_s));
    return withDetail(sentence, error.detail);
}

QString ErrorText::withPlace(const QString &file, qint64 line, const QString &sentence)
{
    if (file.isEmpty()) {
        return line > 0 ? tr("line %1: %2").arg(line).arg(sentence) : sentence;
    }
    const QString path = QDir::toNativeSeparators(file);
    return line > 0 ? tr("%1: line %2: %3").arg(path, QString::number(line), sentence)
                    : tr("%1: %2").arg(path, sentence);
}

} // namespace

QString writeFailureText(const Error &error)
{
    Error told = error;
    if (told.code == ErrorCode::DatabaseFailed) {
        told.detail.clear(); // SQLite's words say nothing to people
    }
    return sentence(told) + u' ' + ErrorText::readOnlyNow();
}

QString sentence(const Error &error)
{
    return ErrorText::of(error);
}

QString sentenceWithPlace(const Error &error)
{
    return ErrorText::withPlace(error.file, error.line, sentence(error));
}

QString withPlace(const QString &file, qint64 line, const QString &sentence)
{
    return ErrorText::withPlace(file, line, sentence);
}

} // namespace visavis
