// SPDX-License-Identifier: MIT
#include "models/readers/documents/zipped.h"

#include "models/readers/documents/markupcheck.h"
#include "models/readers/limits.h"

#include <KZip>
#include <KZipFileEntry>

#include <utility>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// A container of more files than this is an archive of something else.
constexpr qsizetype MostEntries = 20'000;
/// Folders in folders.
constexpr int DeepestFolder = 32;
/// Documents pack to a tenth or a thirtieth; a bomb to a thousandth.
constexpr qint64 MostRatio = 300;
/// Below this size no ratio does harm.
constexpr qint64 HarmlessBytes = qint64(8) * 1024 * 1024;
constexpr qint64 ChunkBytes = 256 * 1024;
/// The names of all files stand at the end of a zip file.
constexpr qsizetype LookBytes = 128 * 1024;

bool collectNames(const KArchiveDirectory &folder, const QString &path, int depth, QStringList &names)
{
    const QStringList entries = folder.entries();
    for (const QString &name : entries) {
        const KArchiveEntry *entry = folder.entry(name);
        if (entry == nullptr) {
            continue;
        }
        const QString whole = path + name;
        if (entry->isDirectory()) {
            if (depth >= DeepestFolder || !collectNames(static_cast<const KArchiveDirectory &>(*entry),
                                                        whole + u'/', depth + 1, names)) {
                return false;
            }
        } else if (names.size() >= MostEntries) {
            return false;
        } else {
            names.append(whole);
        }
    }
    return true;
}

/// KZip goes where a damaged file sends it, and QBuffer complains of that on standard error.
class SilentBuffer final : public QBuffer
{
public:
    bool seek(qint64 position) override { return position <= size() && QBuffer::seek(position); }
};

std::unexpected<Error> failOfSize()
{
    return fail(ErrorCode::InflatesTooMuch, {QString::number(limits::FileBytes)});
}

} // namespace

Zipped::Zipped() = default;
Zipped::Zipped(Zipped &&) noexcept = default;
Zipped &Zipped::operator=(Zipped &&) noexcept = default;
Zipped::~Zipped() = default;

Result<Zipped> Zipped::open(const QByteArray &bytes)
{
    Zipped zipped;
    zipped.m_buffer = std::make_unique<SilentBuffer>();
    zipped.m_buffer->setData(bytes);
    zipped.m_zip = std::make_unique<KZip>(zipped.m_buffer.get());
    if (!zipped.m_buffer->open(QIODevice::ReadOnly) || !zipped.m_zip->open(QIODevice::ReadOnly) ||
        zipped.m_zip->directory() == nullptr) {
        return fail(ErrorCode::MalformedContainer, {u"ZIP"_s});
    }
    if (!collectNames(*zipped.m_zip->directory(), {}, 0, zipped.m_names)) {
        return fail(ErrorCode::TooManyParts, {QString::number(MostEntries)});
    }
    return zipped;
}

const KZipFileEntry *Zipped::entry(const QString &name) const
{
    const KArchiveFile *file = m_zip->directory()->file(name);
    return dynamic_cast<const KZipFileEntry *>(file);
}

bool Zipped::contains(const QString &name) const
{
    return entry(name) != nullptr;
}

Result<QByteArray> Zipped::read(const QString &name)
{
    const KZipFileEntry *file = entry(name);
    if (file == nullptr) {
        return fail(ErrorCode::MalformedContainer, {name});
    }
    // The first bit of the flags in the file's own header; KZip does not look at it.
    const QByteArray &bytes = m_buffer->data();
    const qint64 flags = file->headerStart() + 6;
    if (flags >= 6 && flags < bytes.size() && (uchar(bytes[flags]) & 1U) != 0) {
        return fail(ErrorCode::Encrypted);
    }
    const qint64 packed = std::max<qint64>(1, file->compressedSize());
    const qint64 most = std::min(limits::FileBytes - m_inflated, std::max(HarmlessBytes, packed * MostRatio));
    if (file->size() > most) {
        return failOfSize();
    }
    const std::unique_ptr<QIODevice> device(file->createDevice());
    if (device == nullptr || !(device->isOpen() || device->open(QIODevice::ReadOnly))) {
        return fail(ErrorCode::MalformedContainer, {name});
    }
    // What the header says of the size is a claim: nothing is reserved on its word.
    QByteArray inflated;
    for (;;) {
        const QByteArray chunk = device->read(ChunkBytes);
        if (chunk.isEmpty()) {
            break;
        }
        inflated += chunk;
        if (inflated.size() > most) {
            return failOfSize();
        }
    }
    if (inflated.size() < file->size()) {
        return fail(ErrorCode::MalformedContainer, {name});
    }
    m_inflated += inflated.size();
    return inflated;
}

Result<QByteArray> Zipped::readXml(const QString &name)
{
    return read(name).and_then(
        [](QByteArray &&xml) { return checkXml(xml).transform([&] { return std::move(xml); }); });
}

QByteArray Zipped::optionalXml(const QString &name)
{
    return contains(name) ? readXml(name).value_or(QByteArray()) : QByteArray();
}

bool mentionsEntry(QByteArrayView bytes, QByteArrayView name)
{
    return bytes.last(std::min(bytes.size(), LookBytes)).contains(name) ||
           bytes.first(std::min(bytes.size(), LookBytes / 32)).contains(name);
}

QByteArrayView statedMimeType(QByteArrayView bytes)
{
    constexpr qsizetype HeaderBytes = 30;
    constexpr QByteArrayView Name("mimetype");
    if (bytes.size() < HeaderBytes + Name.size() || bytes.sliced(HeaderBytes).first(Name.size()) != Name) {
        return {};
    }
    const bool isStored = bytes[8] == 0 && bytes[9] == 0; // whoever packs a document again may compress it
    if (!isStored) {
        return {};
    }
    const qsizetype extra = uchar(bytes[28]) + 256 * uchar(bytes[29]);
    const qsizetype size = uchar(bytes[22]) + 256 * uchar(bytes[23]);
    const qsizetype start = HeaderBytes + Name.size() + extra;
    return start + size <= bytes.size() && size < 200 ? bytes.sliced(start, size) : QByteArrayView();
}

} // namespace visavis
