// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/projectdata.h"
#include "models/search/predicate.h"

#include <QWidget>

#include <optional>

namespace visavis
{

class FilterEdit;

/// A line above a pane's text that says which annotations are shown on it: tag:, coder:, colour:, note: and
/// words, as everywhere. Out of sight until somebody asks for it.
class PaneFilter final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaneFilter)

public:
    explicit PaneFilter(QWidget *parent = nullptr);

    /// Shows the line, if need be, and gives it the keyboard.
    void begin();
    /// Empty: all are shown, and the line goes out of sight.
    void setFilter(const QString &text);
    [[nodiscard]] QString filter() const;
    [[nodiscard]] FilterEdit *field() const { return m_field; }

    /// The text is the one that the annotation stands in, the map is of it.
    [[nodiscard]] bool shows(const ProjectData &records, const Annotation &annotation,
                             const Transcript &transcript, const OffsetMap &map) const;

Q_SIGNALS:
    /// Other annotations are shown from now on.
    void changed();
    /// The keyboard goes back to the text.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FilterEdit *m_field;
    std::optional<Predicate> m_predicate; ///< none: all
};

} // namespace visavis
