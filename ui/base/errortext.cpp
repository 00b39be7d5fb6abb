// SPDX-License-Identifier: MIT
#include "ui/base/errortext.h"

#include "ui/base/errortextparts.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// The sentences, in the translation context that their parts share.
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    [[nodiscard]] static QString of(const Error &error);
    [[nodiscard]] static QString readOnlyNow();
    [[nodiscard]] static QString withPlace(const QString &file, qint64 line, const QString &sentence);

private:
    [[nodiscard]] static QString ofAnyWork(const Error &error);
};

/// A sentence with the words of the operating system or a library behind it, where there are any.
QString withDetail(const QString &sentence, const QString &detail)
{
    return detail.trimmed().isEmpty() ? sentence : u"%1 (%2)"_s.arg(sentence, detail.trimmed());
}

QString ErrorText::readOnlyNow()
{
    return tr("Nothing can be changed in the project from now on. Close it, open it again, and do once more "
              "what is missing.");
}

QString ErrorText::of(const Error &error)
{
    for (const auto part : {fileErrorText, projectErrorText, recordErrorText, sharingErrorText}) {
        if (const QString sentence = part(error); !sentence.isEmpty()) {
            return withDetail(sentence, error.detail);
        }
    }
    return withDetail(ofAnyWork(error), error.detail);
}

QString ErrorText::ofAnyWork(const Error &error)
{
    if (error.code == ErrorCode::Cancelled) {
        return tr("The work was cancelled.");
    }
    return error.arguments.isEmpty()
               ? tr("Something went wrong inside Visavis. What was done before is kept.")
               : tr("Something went wrong inside Visavis: %1. What was done before is kept.")
                     .arg(error.arguments.join(u", "_s));
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

QString numberText(const QString &digits)
{
    bool isNumber = false;
    const qlonglong value = digits.toLongLong(&isNumber);
    return isNumber ? QLocale().toString(value) : digits;
}

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
