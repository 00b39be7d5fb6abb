// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"

#include <QBuffer>
#include <QByteArray>
#include <QString>

#include <memory>

class KZip;

namespace visavis
{

/// Packs the parts of an office document, in memory: the same bytes for the same parts, whenever and
/// wherever that is.
class OfficeZip
{
    Q_DISABLE_COPY_MOVE(OfficeZip)

public:
    enum class Packing {
        Deflated,
        Stored, ///< as it is, so that programs find it at a fixed place
    };

    OfficeZip();
    ~OfficeZip();

    void add(const QString &name, const QByteArray &part, Packing packing = Packing::Deflated);

    // A part in pieces.
    void begin(const QString &name, Packing packing = Packing::Deflated);
    void put(const QByteArray &piece);
    void finish();

    /// Writes all of it; to be called last, and once. FileNotWritable, what the device says as detail.
    [[nodiscard]] Result<void> writeTo(QIODevice &device);

private:
    QBuffer m_buffer;
    std::unique_ptr<KZip> m_zip;
    qint64 m_size = 0; ///< of the part now written
    bool m_isWhole = true;
};

} // namespace visavis
