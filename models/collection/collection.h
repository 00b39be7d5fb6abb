// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>
#include <QUuid>

namespace visavis
{

/// What passages of several episodes are put together by. It is a value that a layout can keep: objects are
/// named by GUID.
struct Collection {
    enum class Kind {
        Tag,      ///< passages with a tag, or one below it
        Search,   ///< what a query finds
        Question, ///< exchanges that answer a question of the guide, or one that follows it up
    };
    Kind kind = Kind::Tag;
    QUuid object;  ///< of a tag, of a question
    QString query; ///< of a search

    [[nodiscard]] QJsonObject toJson() const;
    /// None for what is no collection.
    [[nodiscard]] static std::optional<Collection> fromJson(const QJsonObject &json);

    bool operator==(const Collection &) const = default;
};

} // namespace visavis
