// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace visavis
{

class ComparisonPage;

/// A comparison to screen readers: a list of its rows, each with its speaker, its words, and what differs.
/// The rows are made when somebody asks for them.
class ComparisonAccessible final : public QAccessibleWidget
{
public:
    explicit ComparisonAccessible(ComparisonPage *page);
    ~ComparisonAccessible() override;
    Q_DISABLE_COPY_MOVE(ComparisonAccessible)

    /// Makes Qt find this class for comparisons; further calls do nothing.
    static void install();

    static void textChanged(ComparisonPage *page);
    /// Says the current difference.
    static void currentChanged(ComparisonPage *page);

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

private:
    [[nodiscard]] ComparisonPage *page() const;
    void forgetRows();

    mutable QHash<int, QAccessible::Id> m_rows; ///< by place
};

} // namespace visavis
