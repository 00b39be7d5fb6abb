// SPDX-License-Identifier: MIT
#include "models/base/jsonstream.h"
#include "models/writers/tables/celltext.h"
#include "models/writers/tables/tablerows.h"

#include <cmath>

namespace visavis
{

namespace
{

/// Writes a cell as JSON has its kind of value: numbers digit by digit, what is not there as null.
class ToJson
{
public:
    explicit ToJson(JsonStream &json)
        : m_json(json)
    {
    }

    void operator()(std::monostate /*none*/) const { m_json.raw("null"); }
    void operator()(const QString &text) const { m_json.string(wholeText(text)); }
    void operator()(qint64 number) const { m_json.number(number); }
    void operator()(double number) const
    {
        m_json.raw(std::isfinite(number) ? QByteArray::number(number, 'g', QLocale::FloatingPointShortest)
                                         : QByteArray("null"));
    }
    void operator()(bool isTrue) const { m_json.raw(isTrue ? "true" : "false"); }
    void operator()(QDate date) const { m_json.stringOrNull(cellText(date)); }
    void operator()(const QDateTime &time) const { m_json.stringOrNull(cellText(time)); }

private:
    JsonStream &m_json;
};

} // namespace

Result<ExportLosses> writeJsonTable(const Table &table, QIODevice &device, Progress &progress)
{
    JsonStream json(device);
    json.raw("[");
    bool isFirst = true;
    const auto writeRow = [&](const std::vector<Cell> &cells) -> Result<void> {
        json.raw(isFirst ? "\n{" : ",\n{");
        isFirst = false;
        for (size_t i = 0; i < cells.size(); ++i) {
            json.raw(i == 0 ? "" : ", ").string(wholeText(table.columns[i])).raw(": ");
            std::visit(ToJson(json), cells[i]);
        }
        json.raw("}");
        return {};
    };
    if (const Result<void> rows = forEachRow(table, progress, writeRow); !rows) {
        return std::unexpected(rows.error());
    }
    json.raw("\n]\n");
    return json.finish() ? Result<ExportLosses>(ExportLosses()) : notWritten(device);
}

} // namespace visavis
