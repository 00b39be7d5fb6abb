// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"
#include "models/base/job.h"

#include <QString>

#include <optional>
#include <vector>

namespace visavis::json
{

enum class Kind : quint8 { Missing, Null, Bool, Number, String, Array, Object };

class Document;

/// A place in a document; a small value, good while the document and its text are. Asking a value of another
/// kind than meant gives Missing, nothing or an empty range, so that shapes need no checks of their own.
class Value
{
public:
    Value() = default;

    [[nodiscard]] Kind kind() const;
    [[nodiscard]] bool isMissing() const { return kind() == Kind::Missing; }
    [[nodiscard]] bool isArray() const { return kind() == Kind::Array; }
    [[nodiscard]] bool isObject() const { return kind() == Kind::Object; }
    [[nodiscard]] bool isString() const { return kind() == Kind::String; }
    [[nodiscard]] bool isNumber() const { return kind() == Kind::Number; }
    [[nodiscard]] bool isTrue() const;

    /// The first member of this key of an object. Linear in its members.
    [[nodiscard]] Value operator[](QStringView key) const;
    /// The first element of an array.
    [[nodiscard]] Value front() const;

    /// A string as it stands in the source, with its escapes.
    [[nodiscard]] QStringView raw() const;
    [[nodiscard]] bool hasEscapes() const;
    /// A string's characters; empty for other kinds. Escapes may give what no text can hold: NUL, half of a
    /// surrogate pair.
    [[nodiscard]] QString string() const;
    /// The same for facts: on one line, with U+FFFD for what no text can hold.
    [[nodiscard]] QString fact() const;
    /// A finite number, also one written as a string ("1.5").
    [[nodiscard]] std::optional<double> number() const;
    /// Where the value begins in the source, UTF-16 units.
    [[nodiscard]] qsizetype place() const;

    /// Walks over the elements of an array, or the values of an object.
    class Iterator
    {
    public:
        Iterator(const Document *document, quint32 at, bool inObject)
            : m_document(document)
            , m_at(at)
            , m_inObject(inObject)
        {
        }
        [[nodiscard]] Value operator*() const;
        Iterator &operator++();
        [[nodiscard]] bool operator!=(const Iterator &other) const { return m_at != other.m_at; }

    private:
        const Document *m_document = nullptr;
        quint32 m_at = 0;
        bool m_inObject = false;
    };
    [[nodiscard]] Iterator begin() const;
    [[nodiscard]] Iterator end() const;

private:
    friend class Document;
    Value(const Document *document, quint32 index)
        : m_document(document)
        , m_index(index)
    {
    }

    const Document *m_document = nullptr;
    quint32 m_index = 0;
};

/// JSON as programs write it: what RFC 8259 has, and beyond it NaN and Infinity (as Python writes them), line
/// ends in strings, and several values one after the other, as in JSON Lines. Kept as a list of 16 bytes for
/// each value, with strings where they stand in the source, so that transcripts keep their way back to it.
///
/// Nesting is bounded (TooDeeplyNested); other errors are MalformedContainer, with their line. Text that ends
/// in the middle of a value is closed there.
class Document
{
public:
    static constexpr int DeepestNesting = 64;

    /// The text must outlive the document. Cancelled when the progress is.
    [[nodiscard]] static Result<Document> parse(QStringView text, Progress &progress);
    /// The first thousand values or so, or those before the first error, closed there; a cheap look. Empty
    /// when the text does not begin as JSON does.
    [[nodiscard]] static Document peek(QStringView text);

    /// The first value; Missing in an empty document.
    [[nodiscard]] Value root() const;
    /// All values that stand one after the other.
    [[nodiscard]] std::vector<Value> roots() const;
    /// The text ended in the middle of a value.
    [[nodiscard]] bool isTruncated() const { return m_truncated; }

private:
    friend class Value;
    friend class Parser;

    struct Entry {
        quint32 start = 0;  ///< of a string: behind its quote
        quint32 length = 0; ///< of strings and numbers
        quint32 next = 0;   ///< the entry behind this value and all in it
        Kind kind = Kind::Missing;
        bool special = false; ///< a string with escapes; the true one of the Booleans
    };
    static_assert(sizeof(Entry) == 16);

    QStringView m_text;
    std::vector<Entry> m_entries; ///< members of objects: key, value, key, value ...
    bool m_truncated = false;
};

} // namespace visavis::json
