// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace visavis::typeset
{

/// What a file of Qt's PDF writer does not have of itself.
struct PdfExtras {
    struct Target {
        QString name;
        int page = 0;   ///< from 0
        double top = 0; ///< in points from the page's lower edge
    };
    struct OutlineEntry {
        QString title;
        int level = 1;
        size_t target = 0; ///< index into targets
    };

    QDate date; ///< of the document; 1 January 1970 when invalid
    QString language;
    std::vector<Target> targets; ///< of the links in the file, names ascending
    std::vector<OutlineEntry> outline;
};

/// The file with an outline, the targets of links, its language, and nothing that clock or chance decide: Qt
/// writes the time, and fonts in the order of a hash that every process seeds anew. Objects are numbered in
/// the order in which they are reached from the root. Nothing when the file is not as Qt 6 writes it.
[[nodiscard]] std::optional<QByteArray> finishedPdf(const QByteArray &written, const PdfExtras &extras);

} // namespace visavis::typeset
