// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"

#include <QBuffer>
#include <QByteArray>

#include <memory>

class KZip;
class KZipFileEntry;

namespace visavis
{

/// The files in a zip container, in memory only: no name in it is ever a path on the disk. What is inflated
/// is bounded by limits::FileBytes, for each file and for all that were asked for together.
class Zipped
{
public:
    /// Fails with MalformedContainer when the bytes are no whole zip file.
    [[nodiscard]] static Result<Zipped> open(const QByteArray &bytes);
    Zipped(Zipped &&) noexcept;
    Zipped &operator=(Zipped &&) noexcept;
    Zipped(const Zipped &) = delete;
    Zipped &operator=(const Zipped &) = delete;
    ~Zipped();

    [[nodiscard]] bool contains(const QString &name) const;
    /// All names of files, with their folders.
    [[nodiscard]] const QStringList &names() const { return m_names; }
    /// The file's bytes, inflated. Fails with MalformedContainer when it is not there or damaged, Encrypted,
    /// InflatesTooMuch.
    [[nodiscard]] Result<QByteArray> read(const QString &name);
    /// The same of XML, checked as markupcheck.h says.
    [[nodiscard]] Result<QByteArray> readXml(const QString &name);
    /// The same; empty where the file is not there or cannot be read.
    [[nodiscard]] QByteArray optionalXml(const QString &name);

private:
    Zipped();
    [[nodiscard]] const KZipFileEntry *entry(const QString &name) const;

    std::unique_ptr<QBuffer> m_buffer; ///< outlives the container
    std::unique_ptr<KZip> m_zip;
    QStringList m_names;
    qint64 m_inflated = 0;
};

/// Whether the bytes of a zip file name such a file, where zip files have their names. Quick, and no proof.
[[nodiscard]] bool mentionsEntry(QByteArrayView bytes, QByteArrayView name);

/// What the first file of the container, "mimetype", holds uncompressed: "application/epub+zip". Empty when
/// there is none.
[[nodiscard]] QByteArrayView statedMimeType(QByteArrayView bytes);

} // namespace visavis
