// SPDX-License-Identifier: MIT
#pragma once

#include "models/search/query.h"
#include "ui/base/searchfield.h"

#include <QTimer>

namespace visavis
{

/// A field for the one query language: takes what is typed leniently and tells the query after a short pause,
/// at once on Return. Escape empties it; Down asks for the list below.
class FilterEdit final : public SearchField
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterEdit)

public:
    explicit FilterEdit(QWidget *parent = nullptr);

    /// What was told last; empty when nothing is looked for.
    [[nodiscard]] const Query &query() const { return m_query; }
    /// Puts a text there and tells its query at once.
    void setFilter(const QString &text);

Q_SIGNALS:
    /// Only when it is another query than the one before.
    void queryChanged(const visavis::Query &query);
    /// Return, after the query was told.
    void accepted();
    /// The person wants to go on in the list.
    void listRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tell();

    QTimer m_pause;
    Query m_query;
};

} // namespace visavis
