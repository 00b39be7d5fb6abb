// SPDX-License-Identifier: MIT
#include "models/writers/tables/table.h"

namespace visavis
{

using namespace Qt::StringLiterals;

const std::vector<TableFormat> &tableFormats()
{
    static const std::vector<TableFormat> formats{
        {.id = "csv"_L1, .suffix = "csv"_L1, .write = writeCsv},
        {.id = "tsv"_L1, .suffix = "tsv"_L1, .write = writeTsv},
        {.id = "xlsx"_L1, .suffix = "xlsx"_L1, .write = writeXlsx},
        {.id = "json"_L1, .suffix = "json"_L1, .write = writeJsonTable},
    };
    return formats;
}

} // namespace visavis
