// SPDX-License-Identifier: MIT
#include "models/writers/document/officezip.h"

#include <KZip>
#include <QDateTime>
#include <QTimeZone>

namespace visavis
{

namespace
{

/// The first moment that a zip file can name.
QDateTime entryTime()
{
    return {QDate(1980, 1, 1), QTime(0, 0), QTimeZone::UTC};
}

std::unexpected<Error> notWritable(const QString &detail)
{
    return std::unexpected(
        Error{.code = ErrorCode::FileNotWritable, .arguments = {}, .file = {}, .line = 0, .detail = detail});
}

} // namespace

OfficeZip::OfficeZip()
    : m_zip(std::make_unique<KZip>(&m_buffer))
{
    m_isWhole = m_zip->open(QIODevice::WriteOnly);
    m_zip->setExtraField(KZip::NoExtraField);
}

OfficeZip::~OfficeZip() = default;

void OfficeZip::add(const QString &name, const QByteArray &part, Packing packing)
{
    begin(name, packing);
    put(part);
    finish();
}

void OfficeZip::begin(const QString &name, Packing packing)
{
    constexpr mode_t Permissions = 0100644;
    m_zip->setCompression(packing == Packing::Stored ? KZip::NoCompression : KZip::DeflateCompression);
    m_size = 0;
    m_isWhole = m_isWhole && m_zip->prepareWriting(name, QString(), QString(), 0, Permissions, entryTime(),
                                                   entryTime(), entryTime());
}

void OfficeZip::put(const QByteArray &piece)
{
    m_isWhole = m_isWhole && m_zip->writeData(piece.constData(), piece.size());
    m_size += piece.size();
}

void OfficeZip::finish()
{
    m_isWhole = m_isWhole && m_zip->finishWriting(m_size);
}

Result<void> OfficeZip::writeTo(QIODevice &device)
{
    if (!m_isWhole || !m_zip->close()) {
        return notWritable(m_zip->errorString());
    }
    const QByteArray &bytes = m_buffer.data();
    return device.write(bytes) == bytes.size() ? Result<void>() : notWritable(device.errorString());
}

} // namespace visavis
