// SPDX-License-Identifier: MIT
#include "models/items/draggedplace.h"

#include <QDataStream>
#include <QMimeData>

namespace visavis
{

using namespace Qt::StringLiterals;

const QString DraggedPlace::MimeType = u"application/x-visavis-place"_s;

QMimeData *DraggedPlace::toMimeData(const QString &path) const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << path << episode.value() << turn;
    auto *data = new QMimeData;
    data->setData(MimeType, bytes);
    return data;
}

std::optional<DraggedPlace> DraggedPlace::from(const QMimeData *data, const QString &path)
{
    if (!data || !data->hasFormat(MimeType)) {
        return std::nullopt;
    }
    QDataStream stream(data->data(MimeType));
    QString ofProject;
    qint64 episode = 0;
    int turn = -1;
    stream >> ofProject >> episode >> turn;
    return stream.status() == QDataStream::Ok && ofProject == path
               ? std::optional(DraggedPlace{.episode = EpisodeId(episode), .turn = turn})
               : std::nullopt;
}

} // namespace visavis
