// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/projectdata.h"
#include "ui/base/pickerpopup.h"

namespace visavis
{

/// A list of what one passage or tag can have to do with another, at the place where one works: those that
/// are proposed, those that the project has, or what is typed.
class LinkPicker final : public PickerPopup
{
    Q_OBJECT

public:
    explicit LinkPicker(QWidget *parent = nullptr);

    /// Opens with its top left there, kept on the screen.
    void open(const ProjectData &records, QPoint globalPosition);

Q_SIGNALS:
    /// As the file has it.
    void nameChosen(const QString &name);

protected:
    /// Offers what was typed, unless it is there.
    [[nodiscard]] Row lastRow(const QString &typed, const std::vector<Row> &rows) const override;

private:
    QStringList m_names;
};

} // namespace visavis
