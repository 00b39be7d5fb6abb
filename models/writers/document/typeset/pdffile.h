// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace visavis::typeset
{

/// The objects of a PDF file as Qt 6 writes it: one table of objects, none of them packed into another, a
/// dictionary or array before each stream.
class PdfFile
{
public:
    /// Nothing when it is another kind of PDF.
    [[nodiscard]] static std::optional<PdfFile> read(const QByteArray &bytes);

    [[nodiscard]] int root() const { return m_root; }
    [[nodiscard]] int info() const { return m_info; }
    /// What is before its stream. The reference holds until an object is added.
    [[nodiscard]] QByteArray &object(int number) { return m_objects[size_t(number)].head; }
    /// Its number.
    int add(const QByteArray &head);
    /// The first object, and all, that are referred to behind a key of a dictionary; 0 for none.
    [[nodiscard]] int referenceIn(int number, QByteArrayView key) const;
    [[nodiscard]] std::vector<int> referencesIn(int number, QByteArrayView key) const;

    /// The whole file: objects that can be reached, in the order in which they are, numbered anew; an ID made
    /// of the content.
    [[nodiscard]] QByteArray written() const;

private:
    struct Object {
        QByteArray head;            ///< without "1 0 obj" and "endobj"
        QByteArrayView stream = {}; ///< into m_bytes, from "stream" to "endstream"; empty without one
    };

    [[nodiscard]] bool readObjects(qsizetype table);
    [[nodiscard]] std::vector<int> reachable() const;

    QByteArray m_bytes;
    QByteArray m_header;
    std::vector<Object> m_objects; ///< by number
    int m_root = 0;
    int m_info = 0;
};

} // namespace visavis::typeset
