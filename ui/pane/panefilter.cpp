// SPDX-License-Identifier: MIT
#include "ui/pane/panefilter.h"

#include "models/project/annotationfields.h"
#include "ui/base/filteredit.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace visavis
{

PaneFilter::PaneFilter(QWidget *parent)
    : QWidget(parent)
    , m_field(new FilterEdit)
{
    m_field->setPlaceholderText(tr("Annotations shown here: tag:, coder:, colour:, note:"));
    m_field->setAccessibleName(tr("Annotations shown in this pane"));
    m_field->installEventFilter(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 8);
    layout->addWidget(m_field);
    hide();
    connect(m_field, &FilterEdit::queryChanged, this, [this](const Query &query) {
        m_predicate = m_field->text().trimmed().isEmpty() ? std::nullopt : std::optional(Predicate(query));
        Q_EMIT changed();
    });
    connect(m_field, &FilterEdit::accepted, this, &PaneFilter::left);
}

void PaneFilter::begin()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void PaneFilter::setFilter(const QString &text)
{
    m_field->setFilter(text);
    setVisible(!text.trimmed().isEmpty());
}

QString PaneFilter::filter() const
{
    return m_field->text().trimmed();
}

bool PaneFilter::shows(const ProjectData &records, const Annotation &annotation, const Transcript &transcript,
                       const OffsetMap &map) const
{
    if (!m_predicate) {
        return true;
    }
    const PassagePlace place =
        usesPlace(*m_predicate) ? placeOf(records, transcript, map, annotation) : PassagePlace();
    return (*m_predicate)(fieldsOf(records, annotation, *m_predicate, place));
}

bool PaneFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        setFilter({});
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace visavis
