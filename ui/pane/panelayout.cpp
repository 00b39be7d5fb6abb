// SPDX-License-Identifier: MIT
#include "ui/pane/panelayout.h"

#include <QJsonArray>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

QJsonObject PaneLayout::toJson() const
{
    QJsonArray list;
    for (const Pane &pane : panes) {
        QJsonObject entry{{u"episode"_s, pane.episode.toString(QUuid::WithoutBraces)},
                          {u"revision"_s, pane.revision.value()},
                          {u"turn"_s, pane.anchor.turn},
                          {u"offset"_s, pane.anchor.offset},
                          {u"zoom"_s, pane.zoom},
                          {u"width"_s, pane.width}};
        if (pane.page) {
            const QJsonObject page = visavis::toJson(*pane.page);
            for (auto part = page.begin(); part != page.end(); ++part) {
                entry.insert(part.key(), part.value());
            }
        }
        if (!pane.filter.isEmpty()) {
            entry.insert(u"filter"_s, pane.filter);
        }
        list.append(entry);
    }
    return {{u"panes"_s, list}, {u"active"_s, active}};
}

PaneLayout PaneLayout::fromJson(const QJsonObject &json)
{
    PaneLayout layout;
    const QJsonArray list = json.value(u"panes").toArray();
    for (const QJsonValue &value : list) {
        layout.panes.push_back(
            {.episode = QUuid(value[u"episode"].toString()),
             .revision = RevisionId(value[u"revision"].toInteger()),
             .page = pageSubjectFromJson(value.toObject()),
             .anchor = {.turn = value[u"turn"].toInt(-1), .offset = qsizetype(value[u"offset"].toInteger())},
             .filter = value[u"filter"].toString(),
             .zoom = value[u"zoom"].toInt(100),
             .width = std::max(0, value[u"width"].toInt())});
    }
    layout.active = std::clamp(json.value(u"active").toInt(), 0, std::max(0, int(layout.panes.size()) - 1));
    return layout;
}

} // namespace visavis
