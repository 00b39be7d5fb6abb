// SPDX-License-Identifier: MIT
#include "models/project/projectguid.h"

#include "models/project/database.h"
#include "models/project/fileheader.h"

namespace visavis
{

using namespace Qt::StringLiterals;

std::optional<QUuid> guidOfProject(const QString &path)
{
    if (const auto header = readHeader(path); !header || header->kind != FileKind::Project) {
        return std::nullopt;
    }
    const auto value = Database::openToRead(path).and_then(
        [](auto &&database) { return database->single(u"SELECT value FROM meta WHERE key = 'guid'"_s); });
    const QUuid guid = value ? QUuid::fromRfc4122(value->toByteArray()) : QUuid();
    return guid.isNull() ? std::nullopt : std::optional(guid);
}

} // namespace visavis
