// SPDX-License-Identifier: MIT
#include "ui/base/errortextparts.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <iterator>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Of what goes to others: exports, copies, aliases; in the translation context of all errors.
class SharingErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    [[nodiscard]] static QString of(const Error &error);

private:
    /// Why a template is refused: a phrase of the fence, or words of the library.
    static QString reason(const QString &phrase)
    {
        return QCoreApplication::translate("visavis::TemplateFence", phrase.toUtf8().constData());
    }

    static QString nativePaths(const QStringList &paths)
    {
        QStringList native;
        std::ranges::transform(paths, std::back_inserter(native), QDir::toNativeSeparators);
        return native.join(u", "_s);
    }
};

QString SharingErrorText::of(const Error &error)
{
    const QStringList &arguments = error.arguments;
    const QString first = arguments.value(0);
    switch (error.code) {
    case ErrorCode::UnknownExportFormat:
        return first.isEmpty() ? tr("This export format is not known.")
                               : tr("The export format “%1” is not known.").arg(first);
    case ErrorCode::TemplateRefused:
        return arguments.size() < 2
                   ? tr("The export template “%1” cannot be used.").arg(first)
                   : tr("The export template “%1” cannot be used (%2).").arg(first, reason(arguments[1]));
    case ErrorCode::FolderNotOurs:
        return tr("That folder holds something else, which an export does not replace. Choose a new name.");
    case ErrorCode::TableTooLarge:
        return tr("A spreadsheet holds %2 rows, and these are %1. Choose CSV, or fewer passages.")
            .arg(numberText(first), numberText(arguments.value(1)));
    case ErrorCode::NothingToExport:
        return first.isEmpty()
                   ? tr("Nothing of what was chosen can be exported. Choose other interviews or another "
                        "filter.")
                   : tr("Two interviews can face each other, and these are %1. Choose two that may be read.")
                         .arg(numberText(first));
    case ErrorCode::NotAKeyFile:
        return first.isEmpty() ? tr("This is no key file. It is a table with the columns “name” and “alias”; "
                                    "choose another, or begin a new one.")
                               : tr("This table has further columns, which editing it here would lose: %1. "
                                    "Copy name, alias and capital into a file of their own.")
                                     .arg(first);
    case ErrorCode::SameFile:
        return tr("A copy cannot take the place of the project itself. Choose another name.");
    case ErrorCode::CopyLeft:
        return tr("The person is no longer in the project, but a copy of it could not be deleted: %1. Delete "
                  "it yourself.")
            .arg(nativePaths(arguments));
    default:
        return {};
    }
}

} // namespace

QString sharingErrorText(const Error &error)
{
    return SharingErrorText::of(error);
}

} // namespace visavis
