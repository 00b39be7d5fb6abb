// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/writer.h"

#include <QListWidget>

namespace visavis
{

/// The kinds of export to choose from, each with its name and, below, what it is for.
class KindList final : public QListWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KindList)

public:
    explicit KindList(QWidget *parent = nullptr);

    enum KindRole { IdRole = Qt::UserRole + 1, PurposeRole };

    void choose(const ExportKind &kind);
    /// Never null.
    [[nodiscard]] const ExportKind *kind() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void kindChanged();
};

} // namespace visavis
