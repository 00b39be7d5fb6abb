// SPDX-License-Identifier: MIT
#include "ui/base/errortextparts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace visavis
{

namespace
{

QString size(const QString &bytes)
{
    return QLocale().formattedDataSize(bytes.toLongLong());
}

/// Of files, and of transcripts that are read from them, in the translation context of all errors.
class FileErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    [[nodiscard]] static QString ofFile(const Error &error);
    [[nodiscard]] static QString ofTranscript(const Error &error);

private:
    [[nodiscard]] static QString damaged(const Error &error);
    [[nodiscard]] static QString ofDocument(const Error &error);
};

QString FileErrorText::ofFile(const Error &error)
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

QString FileErrorText::ofTranscript(const Error &error)
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
            .arg(numberText(arguments.value(0)), numberText(arguments.value(1)));
    case ErrorCode::TooDeeplyNested:
        return tr("The file is nested too deeply: at most %1 levels can be read.")
            .arg(numberText(arguments.value(0)));
    case ErrorCode::TooManyParts:
        return tr("The file has too many parts: at most %1 can be read. Split it and import the parts.")
            .arg(numberText(arguments.value(0)));
    case ErrorCode::MalformedContainer:
        return damaged(error);
    default:
        return ofDocument(error);
    }
}

/// A packed file is known to people by the ending of its name, not by how it is packed.
QString FileErrorText::damaged(const Error &error)
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

QString FileErrorText::ofDocument(const Error &error)
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
            .arg(numberText(arguments.value(0)));
    case ErrorCode::InflatesTooMuch:
        return tr("There is too much in this compressed file: at most %1 can be read. This is probably no "
                  "transcript.")
            .arg(size(arguments.value(0)));
    default:
        return {};
    }
}

} // namespace

QString fileErrorText(const Error &error)
{
    const QString sentence = FileErrorText::ofFile(error);
    return sentence.isEmpty() ? FileErrorText::ofTranscript(error) : sentence;
}

} // namespace visavis
