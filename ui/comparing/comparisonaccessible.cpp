// SPDX-License-Identifier: MIT
#include "ui/comparing/comparisonaccessible.h"

#include "ui/comparing/comparisonpage.h"

namespace visavis
{

namespace
{

class RowAccessible final : public QAccessibleInterface
{
public:
    RowAccessible(ComparisonPage *page, int shown)
        : m_page(page)
        , m_shown(shown)
    {
    }

    [[nodiscard]] int place() const { return m_shown; }
    [[nodiscard]] bool isValid() const override { return m_shown < m_page->rows().count(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_page->window()->windowHandle(); }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_page);
    }
    [[nodiscard]] QAccessibleInterface *child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }
    [[nodiscard]] QRect rect() const override
    {
        const QRect row = m_page->rowRect(m_shown);
        return {m_page->viewport()->mapToGlobal(row.topLeft()), row.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString text(QAccessible::Text type) const override
    {
        return type == QAccessible::Name && isValid() ? m_page->spokenRow(m_shown) : QString();
    }
    void setText(QAccessible::Text /*type*/, const QString & /*text*/) override {}
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.readOnly = true;
        state.focused = m_page->hasFocus() && m_page->currentShown() == m_shown;
        state.offscreen = !m_page->viewport()->rect().intersects(m_page->rowRect(m_shown));
        return state;
    }

private:
    ComparisonPage *m_page; ///< Its rows go before it does.
    int m_shown;
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className == QLatin1StringView(ComparisonPage::staticMetaObject.className())) {
        if (auto *page = qobject_cast<ComparisonPage *>(object)) {
            return new ComparisonAccessible(page); // owned by Qt's cache of interfaces
        }
    }
    return nullptr;
}

} // namespace

ComparisonAccessible::ComparisonAccessible(ComparisonPage *page)
    : QAccessibleWidget(page, QAccessible::List)
{
}

ComparisonAccessible::~ComparisonAccessible()
{
    forgetRows();
}

void ComparisonAccessible::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

ComparisonPage *ComparisonAccessible::page() const
{
    return static_cast<ComparisonPage *>(widget());
}

void ComparisonAccessible::forgetRows()
{
    for (const QAccessible::Id row : std::as_const(m_rows)) {
        QAccessible::deleteAccessibleInterface(row);
    }
    m_rows.clear();
}

void ComparisonAccessible::textChanged(ComparisonPage *page)
{
    if (!QAccessible::isActive()) {
        return;
    }
    if (auto *interface = dynamic_cast<ComparisonAccessible *>(QAccessible::queryAccessibleInterface(page))) {
        interface->forgetRows();
    }
    QAccessibleEvent reset(page, QAccessible::VisibleDataChanged);
    QAccessible::updateAccessibility(&reset);
}

void ComparisonAccessible::currentChanged(ComparisonPage *page)
{
    if (!QAccessible::isActive()) {
        return;
    }
    QAccessibleAnnouncementEvent event(page, page->spokenRow(page->currentShown()));
    QAccessible::updateAccessibility(&event);
}

int ComparisonAccessible::childCount() const
{
    return page()->rows().count();
}

QAccessibleInterface *ComparisonAccessible::child(int index) const
{
    if (index < 0 || index >= childCount()) {
        return nullptr;
    }
    if (const auto known = m_rows.constFind(index); known != m_rows.cend()) {
        return QAccessible::accessibleInterface(*known);
    }
    auto *row = new RowAccessible(page(), index);
    m_rows.insert(index, QAccessible::registerAccessibleInterface(row));
    return row;
}

QAccessibleInterface *ComparisonAccessible::childAt(int x, int y) const
{
    const QPoint place = page()->viewport()->mapFromGlobal(QPoint(x, y));
    return page()->viewport()->rect().contains(place) ? child(page()->shownAt(place.y())) : nullptr;
}

int ComparisonAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *row = dynamic_cast<const RowAccessible *>(child);
    return row ? row->place() : -1;
}

QAccessibleInterface *ComparisonAccessible::focusChild() const
{
    return page()->hasFocus() ? child(page()->currentShown()) : nullptr;
}

} // namespace visavis
