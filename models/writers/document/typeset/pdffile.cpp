// SPDX-License-Identifier: MIT
#include "models/writers/document/typeset/pdffile.h"

#include <QCryptographicHash>

#include <algorithm>
#include <functional>

namespace visavis::typeset
{

namespace
{

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// White space and delimiters end a token (ISO 32000-1, 7.2.2).
bool endsToken(char c)
{
    return QByteArrayView(" \n\r\t\f()<>[]{}/%").contains(c) || c == '\0';
}

/// Where a string between parentheses ends: behind the last one.
qsizetype stringEnd(QByteArrayView text, qsizetype start)
{
    int depth = 0;
    for (qsizetype i = start; i < text.size(); ++i) {
        if (text[i] == '\\') {
            ++i;
        } else if (text[i] == '(') {
            ++depth;
        } else if (text[i] == ')' && --depth == 0) {
            return i + 1;
        }
    }
    return text.size();
}

/// Gives every reference ("12 0 R") outside strings and names to the function, which answers the number to
/// write; the text with those.
QByteArray withReferences(QByteArrayView text, const std::function<int(int)> &numberFor)
{
    static constexpr QByteArrayView Behind(" 0 R");
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        if (text[i] == '(') {
            end = stringEnd(text, i);
        } else if (!endsToken(text[i]) || text[i] == '/') {
            while (end < text.size() && !endsToken(text[end])) {
                ++end;
            }
            const QByteArrayView token = text.sliced(i, end - i);
            const QByteArrayView rest = text.sliced(end);
            const bool isReference = std::ranges::all_of(token, isDigit) && rest.startsWith(Behind) &&
                                     (rest.size() == Behind.size() || endsToken(rest[Behind.size()]));
            if (isReference) {
                out += QByteArray::number(numberFor(token.toInt()));
                i = end;
                continue;
            }
        }
        out += text.sliced(i, end - i);
        i = end;
    }
    return out;
}

/// Qt names an embedded font by the number of its description, in letters: "/FontName /QABCDE+Charis".
void setFontTag(QByteArray &head, int number)
{
    static constexpr QByteArrayView Key("/FontName /Q");
    constexpr int Letters = 5;
    const qsizetype at = head.indexOf(Key);
    if (at < 0 || head.size() < at + Key.size() + Letters) {
        return;
    }
    for (int i = 0; i < Letters; ++i) {
        head[at + Key.size() + i] = char('A' + number % 26);
        number /= 26;
    }
}

int numberBehind(QByteArrayView text, QByteArrayView key)
{
    const qsizetype at = text.indexOf(key);
    if (at < 0) {
        return 0;
    }
    qsizetype start = at + key.size();
    while (start < text.size() && text[start] == ' ') {
        ++start;
    }
    qsizetype end = start;
    while (end < text.size() && isDigit(text[end])) {
        ++end;
    }
    return text.sliced(start, end - start).toInt();
}

} // namespace

std::optional<PdfFile> PdfFile::read(const QByteArray &bytes)
{
    PdfFile file;
    file.m_bytes = bytes;
    const QByteArrayView all(file.m_bytes);
    const qsizetype start = all.lastIndexOf("startxref\n");
    const qsizetype trailer = all.lastIndexOf("trailer\n");
    if (start < 0 || trailer < 0 || trailer > start) {
        return {};
    }
    const qsizetype table = numberBehind(all.sliced(start), "startxref\n");
    const QByteArrayView ends = all.sliced(trailer, start - trailer);
    file.m_root = numberBehind(ends, "/Root ");
    file.m_info = numberBehind(ends, "/Info ");
    if (!file.readObjects(table) || file.m_root <= 0 || file.m_info <= 0 ||
        size_t(std::max(file.m_root, file.m_info)) >= file.m_objects.size()) {
        return {};
    }
    return file;
}

bool PdfFile::readObjects(qsizetype table)
{
    const QByteArrayView all(m_bytes);
    static constexpr QByteArrayView Begin("xref\n0 ");
    constexpr qsizetype EntrySize = 20;
    if (table <= 0 || table >= all.size() || !all.sliced(table).startsWith(Begin)) {
        return false;
    }
    const int count = numberBehind(all.sliced(table), Begin);
    const qsizetype entries = all.indexOf('\n', table + Begin.size()) + 1;
    if (count <= 1 || entries <= 0 || entries + count * EntrySize > all.size()) {
        return false;
    }
    std::vector<std::pair<qsizetype, int>> places;
    for (int i = 1; i < count; ++i) {
        const QByteArrayView entry = all.sliced(entries + i * EntrySize, EntrySize);
        const qsizetype offset = entry.first(10).toLongLong();
        if (entry[17] != 'n' || offset >= table) {
            return false;
        }
        // An object that was never written.
        if (offset > 0) {
            places.emplace_back(offset, i);
        }
    }
    std::ranges::sort(places);
    if (places.empty()) {
        return false;
    }
    m_header = m_bytes.first(places.front().first);
    m_objects.resize(size_t(count));
    for (size_t i = 0; i < places.size(); ++i) {
        const qsizetype stop = i + 1 < places.size() ? places[i + 1].first : table;
        QByteArrayView text = all.sliced(places[i].first, stop - places[i].first);
        const QByteArray begin = QByteArray::number(places[i].second) + " 0 obj\n";
        const qsizetype end = text.lastIndexOf("endobj");
        if (!text.startsWith(begin) || end < begin.size()) {
            return false;
        }
        text = text.sliced(begin.size(), end - begin.size());
        static constexpr QByteArrayView Stream(">>\nstream\n");
        const qsizetype stream = text.indexOf(Stream);
        const qsizetype headSize = stream < 0 ? text.size() : stream + 3;
        m_objects[size_t(places[i].second)] = {.head = text.first(headSize).toByteArray(),
                                               .stream = text.sliced(headSize)};
    }
    return true;
}

int PdfFile::add(const QByteArray &head)
{
    m_objects.push_back({.head = head});
    return int(m_objects.size()) - 1;
}

int PdfFile::referenceIn(int number, QByteArrayView key) const
{
    const std::vector<int> references = referencesIn(number, key);
    return references.empty() ? 0 : references.front();
}

std::vector<int> PdfFile::referencesIn(int number, QByteArrayView key) const
{
    const QByteArray &head = m_objects[size_t(number)].head;
    std::vector<int> references;
    const qsizetype at = head.indexOf(key);
    if (at < 0) {
        return references;
    }
    // A value ends with the next key.
    const qsizetype start = at + key.size();
    const qsizetype next = head.indexOf('/', start);
    const QByteArrayView value = QByteArrayView(head).sliced(start, (next < 0 ? head.size() : next) - start);
    (void)withReferences(value, [&](int reference) {
        if (reference > 0 && size_t(reference) < m_objects.size()) {
            references.push_back(reference);
        }
        return reference;
    });
    return references;
}

std::vector<int> PdfFile::reachable() const
{
    std::vector<int> order;
    std::vector<bool> isKnown(m_objects.size());
    const auto reach = [&](int number) {
        if (number > 0 && size_t(number) < m_objects.size() && !isKnown[size_t(number)]) {
            isKnown[size_t(number)] = true;
            order.push_back(number);
        }
        return number;
    };
    reach(m_info);
    reach(m_root);
    for (size_t i = 0; i < order.size(); ++i) {
        (void)withReferences(m_objects[size_t(order[i])].head, reach);
    }
    return order;
}

QByteArray PdfFile::written() const
{
    const std::vector<int> order = reachable();
    std::vector<int> numbers(m_objects.size());
    for (size_t i = 0; i < order.size(); ++i) {
        numbers[size_t(order[i])] = int(i) + 1;
    }
    const auto numberFor = [&](int number) {
        return number >= 0 && size_t(number) < numbers.size() ? numbers[size_t(number)] : 0;
    };
    QByteArray out = m_header;
    out.reserve(m_bytes.size() + m_bytes.size() / 16);
    QByteArray table;
    for (const int old : order) {
        const Object &object = m_objects[size_t(old)];
        const int number = numbers[size_t(old)];
        table += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        QByteArray head = withReferences(object.head, numberFor);
        setFontTag(head, number);
        out += QByteArray::number(number) + " 0 obj\n" + head;
        out += object.stream;
        out += "endobj\n";
    }
    const QByteArray size = QByteArray::number(order.size() + 1);
    const QByteArray id = QCryptographicHash::hash(out, QCryptographicHash::Sha256).first(16).toHex();
    const qsizetype start = out.size();
    out += "xref\n0 " + size + "\n0000000000 65535 f \n" + table;
    out += "trailer\n<<\n/Size " + size + "\n/Info " + QByteArray::number(numbers[size_t(m_info)]) +
           " 0 R\n/Root " + QByteArray::number(numbers[size_t(m_root)]) + " 0 R\n/ID [<" + id + "> <" + id +
           ">]\n>>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    return out;
}

} // namespace visavis::typeset
