// SPDX-License-Identifier: MIT
#include "ui/base/errortextparts.h"

#include <QCoreApplication>
#include <QDir>

namespace visavis
{

namespace
{

/// Of project files and who holds them, in the translation context of all errors.
class ProjectErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    [[nodiscard]] static QString of(const Error &error);

private:
    [[nodiscard]] static QString holder(const Error &error);
};

QString ProjectErrorText::holder(const Error &error)
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

QString ProjectErrorText::of(const Error &error)
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
            .arg(numberText(arguments.value(0)), numberText(arguments.value(1)));
    case ErrorCode::ProjectOlder:
        return tr("The project was written by an earlier Visavis (its version is %1, this program reads %2). "
                  "Open it in the window once, where it can be written: it is brought up to date, and a copy "
                  "of "
                  "it is kept.")
            .arg(numberText(arguments.value(0)), numberText(arguments.value(1)));
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
            .arg(numberText(arguments.value(0)), numberText(arguments.value(1)));
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
    case ErrorCode::HandOverFailed:
        return arguments.value(0).isEmpty()
                   ? tr("The window that holds the project did not answer, so nothing was changed. Close "
                        "that window, or try again.")
                   : tr("The window that holds the project stopped answering. Look there whether this was "
                        "done before you try again.");
    default:
        return {};
    }
}

} // namespace

QString projectErrorText(const Error &error)
{
    return ProjectErrorText::of(error);
}

} // namespace visavis
