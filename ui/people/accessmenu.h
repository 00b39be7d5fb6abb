// SPDX-License-Identifier: MIT
#pragma once

#include "models/people/access.h"

#include <QMenu>
#include <QPointer>

#include <functional>

namespace visavis
{

/// "Restriction": who may read what is chosen. Asks at the place for the day that ends an embargo.
class AccessMenu final : public QMenu
{
    Q_OBJECT

public:
    using Set = std::function<void(const Access &access)>;

    /// The owner is what is asked over, outlives the menu, and what is set is its matter.
    AccessMenu(QWidget *owner, Set set);

    /// What is marked; nothing where several differ.
    void setCurrent(std::optional<Access> access);

private:
    void askDay();

    QWidget *m_owner; ///< Not owned.
    Set m_set;
    std::optional<Access> m_current;
    QList<QAction *> m_actions; ///< as the restrictions are numbered
};

/// The access that all of these share; nothing where they differ or there are none.
[[nodiscard]] std::optional<Access> sharedAccess(const std::vector<Access> &all);

} // namespace visavis
