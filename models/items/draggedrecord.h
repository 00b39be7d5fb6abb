// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QMimeData;

namespace visavis
{

/// A record while it is dragged out of a tree, under a MIME type of its kind. The path is the project's,
/// since an id holds within one file only. The caller owns it.
[[nodiscard]] QMimeData *draggedRecord(const QString &mimeType, const QString &path, qint64 id);
/// 0 of anything else, or of another project.
[[nodiscard]] qint64 recordDragged(const QMimeData *data, const QString &mimeType, const QString &path);

} // namespace visavis
