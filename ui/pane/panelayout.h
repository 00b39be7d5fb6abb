// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/id.h"
#include "ui/pane/pagesubject.h"
#include "ui/reader/readerview.h"

#include <QJsonObject>
#include <QUuid>

namespace visavis
{

/// Which panes there are, what they show and where, from left to right.
struct PaneLayout {
    struct Pane {
        QUuid episode; ///< null: nothing
        RevisionId revision;
        std::optional<PageSubject> page = {}; ///< in place of an episode
        ReadingAnchor anchor;                 ///< in that revision's text
        QString filter = {};                  ///< of the annotations
        int zoom = 100;                       ///< per cent
        int width = 0;                        ///< pixels; only how much wider than the others counts
        bool operator==(const Pane &) const = default;
    };
    std::vector<Pane> panes;
    int active = 0; ///< index into panes

    bool operator==(const PaneLayout &) const = default;

    [[nodiscard]] QJsonObject toJson() const;
    /// What is no layout gives one without panes.
    [[nodiscard]] static PaneLayout fromJson(const QJsonObject &json);
};

} // namespace visavis
