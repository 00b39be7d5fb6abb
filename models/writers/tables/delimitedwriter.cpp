// SPDX-License-Identifier: MIT
#include "models/writers/csvcell.h"
#include "models/writers/tables/celltext.h"
#include "models/writers/tables/tablerows.h"

namespace visavis
{

namespace
{

/// How cells and rows are told apart.
struct Shape {
    QByteArrayView start;
    char separator;
    QByteArrayView lineEnd;
};

/// Excel takes a file of commas for UTF-8 only when it begins with a byte order mark; lines end as RFC 4180
/// has it.
constexpr Shape Commas{.start = "\xEF\xBB\xBF", .separator = ',', .lineEnd = "\r\n"};
/// For scripts, which would take the mark for a part of the first column's name.
constexpr Shape Tabs{.start = "", .separator = '\t', .lineEnd = "\n"};

/// Rows on their way to a device, many at once.
class Lines
{
public:
    Lines(const Shape &shape, QIODevice &device)
        : m_shape(shape)
        , m_device(device)
    {
        m_buffer.reserve(BufferSize + BufferSize / 4);
        m_buffer += shape.start;
    }

    [[nodiscard]] Result<void> add(const std::vector<Cell> &cells)
    {
        for (size_t i = 0; i < cells.size(); ++i) {
            if (i > 0) {
                m_buffer += m_shape.separator;
            }
            // Only words can be taken for a formula: a number below zero stays one.
            const auto *words = std::get_if<QString>(&cells[i]);
            m_buffer += (words ? csvCell(wholeText(*words)) : cellText(cells[i])).toUtf8();
        }
        m_buffer += m_shape.lineEnd;
        return m_buffer.size() < BufferSize ? Result<void>() : flush();
    }

    [[nodiscard]] Result<void> flush()
    {
        if (m_device.write(m_buffer) != m_buffer.size()) {
            return notWritten(m_device);
        }
        m_buffer.resize(0);
        return {};
    }

private:
    static constexpr qsizetype BufferSize = 256 * 1024;

    const Shape &m_shape;
    QIODevice &m_device;
    QByteArray m_buffer;
};

Result<ExportLosses> writeDelimited(const Table &table, const Shape &shape, QIODevice &device,
                                    Progress &progress)
{
    Lines lines(shape, device);
    return lines.add(std::vector<Cell>(table.columns.begin(), table.columns.end()))
        .and_then([&] {
            return forEachRow(table, progress,
                              [&](const std::vector<Cell> &cells) { return lines.add(cells); });
        })
        .and_then([&] { return lines.flush(); })
        .transform([] { return ExportLosses(); });
}

} // namespace

Result<ExportLosses> writeCsv(const Table &table, QIODevice &device, Progress &progress)
{
    return writeDelimited(table, Commas, device, progress);
}

Result<ExportLosses> writeTsv(const Table &table, QIODevice &device, Progress &progress)
{
    return writeDelimited(table, Tabs, device, progress);
}

} // namespace visavis
