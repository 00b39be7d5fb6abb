// SPDX-License-Identifier: MIT
#include "app/commands/inputfiles.h"

#include "app/commands/printing.h"
#include "models/project/filestoimport.h"

#include <QFileInfo>

namespace visavis
{

InputFiles::InputFiles(const Invocation &call, const QStringList &given)
{
    QStringList paths;
    for (const QString &path : given) {
        const QString usable = call.path(path);
        const QFileInfo info(usable);
        if (info.isDir() && filesToImport({usable}).isEmpty()) {
            const ErrorCode code = info.isReadable() && info.isExecutable() ? ErrorCode::FolderEmpty
                                                                            : ErrorCode::FileNotReadable;
            printError(call.context(),
                       {.code = code, .arguments = {}, .file = usable, .line = 0, .detail = {}});
            m_status = SomeFailed;
            continue;
        }
        paths.append(usable);
    }
    m_files = filesToImport(paths);
}

} // namespace visavis
