// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/projectdata.h"
#include "ui/base/pickerpopup.h"

namespace visavis
{

/// A list of the tags that may be given, at the passage: Enter takes the marked tag, or makes a new one of
/// what was typed, unless the codebook is protected.
class TagPicker final : public PickerPopup
{
    Q_OBJECT

public:
    explicit TagPicker(QWidget *parent = nullptr);

    /// Opens with its top left there, kept on the screen.
    void open(const ProjectData &records, QPoint globalPosition);
    /// With these tags alone, each behind a digit that takes it; R takes the first.
    void openRecent(const ProjectData &records, const std::vector<TagId> &tags, QPoint globalPosition);

Q_SIGNALS:
    void tagChosen(visavis::TagId tag);
    void newTagChosen(const QString &name);

protected:
    /// Offers what was typed as a new tag, unless there is one of that name.
    [[nodiscard]] Row lastRow(const QString &typed, const std::vector<Row> &rows) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_isRecent = false;
    bool m_makesTags = true;
};

} // namespace visavis
