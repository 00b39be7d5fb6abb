// SPDX-License-Identifier: MIT
#include "models/items/draggedrecord.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

namespace visavis
{

QMimeData *draggedRecord(const QString &mimeType, const QString &path, qint64 id)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << path << id;
    auto *data = new QMimeData;
    data->setData(mimeType, bytes);
    return data;
}

qint64 recordDragged(const QMimeData *data, const QString &mimeType, const QString &path)
{
    if (!data || !data->hasFormat(mimeType)) {
        return 0;
    }
    QDataStream stream(data->data(mimeType));
    QString ofProject;
    qint64 id = 0;
    stream >> ofProject >> id;
    return stream.status() == QDataStream::Ok && ofProject == path ? id : 0;
}

} // namespace visavis
