// SPDX-License-Identifier: MIT
#include "models/collection/collection.h"

#include <array>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array KindWords{"tag", "search", "question"};

} // namespace

QJsonObject Collection::toJson() const
{
    QJsonObject json{{u"kind"_s, QString::fromLatin1(KindWords[size_t(kind)])}};
    if (kind == Kind::Search) {
        json.insert(u"query"_s, query);
    } else {
        json.insert(u"object"_s, object.toString(QUuid::WithoutBraces));
    }
    return json;
}

std::optional<Collection> Collection::fromJson(const QJsonObject &json)
{
    const QString word = json.value(u"kind").toString();
    for (size_t i = 0; i < KindWords.size(); ++i) {
        if (word == QLatin1StringView(KindWords[i])) {
            return Collection{.kind = Kind(i),
                              .object = QUuid(json.value(u"object").toString()),
                              .query = json.value(u"query").toString()};
        }
    }
    return std::nullopt;
}

} // namespace visavis
