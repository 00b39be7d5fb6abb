// SPDX-License-Identifier: MIT
#include "ui/pane/panefind.h"

#include "models/transcript/oneline.h"
#include "ui/base/elidedlabel.h"
#include "ui/base/searchfield.h"
#include "ui/reader/readerview.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Who selected more than this did not do so to find it again.
constexpr qsizetype LongestSelection = 100;
/// "10 of 102" is seen whole in a narrow pane too.
constexpr int FewestLettersOfTheCount = 12;
/// Letters; a narrower one has no room for the buttons that keys do the work of.
constexpr int NarrowPane = 40;

QString keys(std::initializer_list<QKeySequence> sequences)
{
    QStringList names;
    for (const QKeySequence &sequence : sequences) {
        names.append(sequence.toString(QKeySequence::NativeText));
    }
    return names.join(u", "_s);
}

} // namespace

PaneFind::PaneFind(ReaderView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_field(new SearchField)
    , m_count(new ElidedLabel(FewestLettersOfTheCount))
{
    m_field->setPlaceholderText(tr("Find in this pane"));
    m_field->setAccessibleName(tr("Find in this pane"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_count);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    layout->addLayout(buttons);
    m_previous = addButton(buttons, u"go-up"_s, tr("Previous hit"),
                           keys({Qt::SHIFT | Qt::Key_Return, Qt::SHIFT | Qt::Key_F3}));
    m_next = addButton(buttons, u"go-down"_s, tr("Next hit"), keys({Qt::Key_Return, Qt::Key_F3}));
    QToolButton *close =
        addButton(buttons, u"window-close"_s, tr("Close the search"), keys({Qt::Key_Escape}));
    hide();
    m_field->installEventFilter(this);
    m_view->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this] { search(Then::GoToNearest); });
    connect(m_previous, &QToolButton::clicked, this, &PaneFind::goToPrevious);
    connect(m_next, &QToolButton::clicked, this, &PaneFind::goToNext);
    connect(close, &QToolButton::clicked, this, &PaneFind::leave);
    connect(&m_search, &TextSearch::found, this, &PaneFind::take);
    connect(view, &ReaderView::selectionChanged, this, &PaneFind::followSelection);
    connect(view, &ReaderView::marksChanged, this, [this] {
        if (isOpen() && m_view->transcript() != m_text) {
            search(Then::Stay);
        }
    });
}

PaneFind::~PaneFind() = default;

QToolButton *PaneFind::addButton(QHBoxLayout *line, const QString &icon, const QString &text,
                                 const QString &keys)
{
    auto *button = new QToolButton;
    button->setIcon(QIcon::fromTheme(icon));
    button->setAutoRaise(true);
    button->setAccessibleName(text);
    button->setToolTip(tr("%1 (%2)", "what a button does, and its keys").arg(text, keys));
    button->installEventFilter(this);
    line->addWidget(button);
    return button;
}

QString PaneFind::count() const
{
    return m_count->text();
}

void PaneFind::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < NarrowPane * fontMetrics().averageCharWidth();
    m_previous->setVisible(!isNarrow);
    m_next->setVisible(!isNarrow);
}

void PaneFind::begin()
{
    const QString selected = m_isAtHit ? QString() : selectedWords();
    m_from = m_view->selection();
    if (!selected.isEmpty()) {
        m_field->setText(selected);
    }
    if (!isOpen()) {
        show();
        m_view->setFound(std::vector<Utf16Range>()); // hits of other words would be taken for its own
    }
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    search(Then::Stay);
}

void PaneFind::end()
{
    hide();
    m_search.cancel();
    m_steps = 0;
    m_text.reset();
    m_hits.clear();
    m_current = -1;
    m_view->setFound(std::nullopt);
    showCount();
}

void PaneFind::leave()
{
    m_view->setFocus(Qt::OtherFocusReason); // before what has it goes out of sight
    end();
}

QString PaneFind::selectedWords() const
{
    const Utf16Range range = m_view->selection();
    const auto &text = m_view->transcript();
    if (!text || range.isEmpty() || range.length() > LongestSelection ||
        text->text(range).contains(u"\n\n")) {
        return {};
    }
    return onOneLine(text->text(wholeWords(text->body, range)));
}

void PaneFind::search(Then then)
{
    if (!isOpen()) {
        return;
    }
    if (m_view->transcript() != m_text) {
        m_text = m_view->transcript();
        m_hits.clear();
        m_current = -1;
    }
    m_then = then;
    m_steps = 0;
    if (m_text) {
        m_search.start(m_text, m_field->text());
    } else {
        m_search.cancel();
        take({});
    }
}

void PaneFind::take(const std::vector<Utf16Range> &hits)
{
    m_hits = hits;
    m_view->setFound(hits);
    m_current = selectedHit();
    if (std::exchange(m_then, Then::Stay) == Then::GoToNearest) {
        goToNearest();
    }
    for (int steps = std::exchange(m_steps, 0); steps != 0; steps -= steps > 0 ? 1 : -1) {
        step(steps > 0 ? 1 : -1);
    }
    showCount();
}

void PaneFind::goToNearest()
{
    if (m_hits.empty()) {
        select(m_from);
        m_isAtHit = false;
        return;
    }
    goTo(hitFrom(m_from.start) % qsizetype(m_hits.size()));
}

void PaneFind::step(int direction)
{
    if (m_search.isRunning()) {
        m_steps += direction;
        return;
    }
    const auto count = qsizetype(m_hits.size());
    if (count == 0) {
        return;
    }
    const qsizetype next = hitFrom(m_view->selection().start);
    const qsizetype to = m_current >= 0 ? m_current + direction : direction > 0 ? next : next - 1;
    goTo((to + count) % count);
    m_from = m_view->selection();
    showCount();
}

void PaneFind::goTo(qsizetype hit)
{
    m_current = hit;
    select(m_hits[size_t(hit)]);
    m_isAtHit = true;
    m_view->revealRange(m_hits[size_t(hit)]);
    Q_EMIT wentTo();
}

void PaneFind::select(Utf16Range range)
{
    m_selecting = true;
    m_view->setSelection(range);
    m_selecting = false;
}

void PaneFind::followSelection()
{
    if (m_selecting) {
        return;
    }
    m_isAtHit = false;
    m_from = m_view->selection();
    if (isOpen() && !isSearching()) {
        m_current = selectedHit();
        showCount();
    }
}

qsizetype PaneFind::hitFrom(Utf16Offset place) const
{
    return std::ranges::lower_bound(m_hits, place, {}, &Utf16Range::start) - m_hits.begin();
}

qsizetype PaneFind::selectedHit() const
{
    const Utf16Range selected = m_view->selection();
    const auto at = size_t(hitFrom(selected.start));
    const auto isIn = [&](size_t hit) { return hit < m_hits.size() && m_hits[hit].stop <= selected.stop; };
    return isIn(at) && !isIn(at + 1) ? qsizetype(at) : -1;
}

void PaneFind::showCount()
{
    const QLocale locale;
    const auto count = qsizetype(m_hits.size());
    const bool isAsked = isOpen() && m_text && !m_field->text().trimmed().isEmpty();
    const QString before = m_count->text();
    m_count->setText(!isAsked         ? QString()
                     : count == 0     ? tr("None", "no hit")
                     : m_current >= 0 ? tr("%1 of %2", "the third of all hits")
                                            .arg(locale.toString(m_current + 1), locale.toString(count))
                                      : tr("%n hit(s)", nullptr, int(count)));
    // That there is none is not to be overlooked.
    m_count->setForegroundRole(count == 0 ? QPalette::WindowText : QPalette::PlaceholderText);
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    if (m_count->text() != before && isAsked) {
        QAccessibleAnnouncementEvent event(this, m_count->text());
        QAccessible::updateAccessibility(&event);
    }
}

std::optional<PaneFind::Wish> PaneFind::wishOf(const QKeyEvent &key, bool isInField) const
{
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    const Qt::KeyboardModifiers others = modifiers & ~Qt::ShiftModifier;
    const bool isReturn = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const bool isStep = (key.key() == Qt::Key_F3 && others == Qt::NoModifier) ||
                        (key.key() == Qt::Key_G && others == Qt::ControlModifier) ||
                        (isReturn && isInField && others == Qt::NoModifier);
    if (isStep) {
        return modifiers.testFlag(Qt::ShiftModifier) ? Wish::Previous : Wish::Next;
    }
    return key.key() == Qt::Key_Escape && modifiers == Qt::NoModifier ? std::optional(Wish::Leave)
                                                                      : std::nullopt;
}

void PaneFind::fulfil(Wish wish)
{
    switch (wish) {
    case Wish::Next:
        goToNext();
        break;
    case Wish::Previous:
        goToPrevious();
        break;
    case Wish::Leave:
        leave();
        break;
    }
}

bool PaneFind::eventFilter(QObject *watched, QEvent *event)
{
    // The override keeps the window from taking F3 for the search over all interviews.
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || !isOpen()) {
        return QWidget::eventFilter(watched, event);
    }
    const auto wish = wishOf(*static_cast<QKeyEvent *>(event), watched == m_field);
    if (!wish) {
        return QWidget::eventFilter(watched, event);
    }
    if (event->type() == QEvent::KeyPress) {
        fulfil(*wish);
    }
    event->accept();
    return true;
}

} // namespace visavis
