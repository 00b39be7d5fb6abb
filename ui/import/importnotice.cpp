// SPDX-License-Identifier: MIT
#include "ui/import/importnotice.h"

#include "ui/base/errortext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStyle>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Grid = 8;
/// Of many warnings only so many are told.
constexpr size_t WarningsTold = 5;

} // namespace

ImportNotice::ImportNotice(ImportReview &review, QWidget *parent)
    : QWidget(parent)
    , m_review(review)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_add(new QCheckBox(tr("Add it as &another interview")))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setAccessibleName(tr("About this source"));
    auto *words = new QVBoxLayout;
    words->setSpacing(Grid / 2);
    words->addWidget(m_text);
    words->addWidget(m_add);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    connect(m_add, &QCheckBox::toggled, this, [this](bool add) { m_review.setChosen(m_row, add); });
}

void ImportNotice::show(int row)
{
    m_row = row;
    const QStringList said = row >= 0 ? sentences(row) : QStringList();
    setVisible(!said.isEmpty());
    m_text->setText(said.join(u'\n'));
    if (said.isEmpty()) {
        return;
    }
    const SourceState state = m_review.state(row);
    const auto icon = state == SourceState::Unreadable ? QStyle::SP_MessageBoxCritical
                      : state == SourceState::Uncertain || state == SourceState::Namesake
                          ? QStyle::SP_MessageBoxWarning
                          : QStyle::SP_MessageBoxInformation;
    m_icon->setPixmap(style()->standardIcon(icon).pixmap(2 * Grid));
    m_add->setVisible(state == SourceState::Namesake);
    const QSignalBlocker blocker(m_add);
    m_add->setChecked(m_review.isChosen(row));
}

QString ImportNotice::text() const
{
    return m_text->text();
}

QStringList ImportNotice::sentences(int row) const
{
    const SourceScan &scan = m_review.scan(row);
    const Episode *like = m_review.likeEpisode(row);
    QStringList said;
    switch (m_review.state(row)) {
    case SourceState::Waiting:
        return {};
    case SourceState::Unreadable:
        return {sentence(*scan.error)};
    case SourceState::Present:
        said.append(tr("This source is in the project already, as “%1”, so it is left out.")
                        .arg(like ? like->title : QString()));
        break;
    case SourceState::Twin:
        said.append(
            tr("Another source further up in the list has the same contents, so this one is left out."));
        break;
    case SourceState::Namesake:
        said.append(tr("An interview “%1” with the same number is in the project, from another source. It is "
                       "left out unless you say otherwise.")
                        .arg(like ? like->title : QString()));
        break;
    case SourceState::Uncertain:
        if (scan.labels.empty() && !scan.isTimed) {
            said.append(tr("No speaker was found. If somebody is named in the source, choose below how names "
                           "are written there."));
        }
        break;
    case SourceState::Understood:
        break;
    }
    for (size_t i = 0; i < std::min(scan.warnings.size(), WarningsTold); ++i) {
        const Warning &warning = scan.warnings[i];
        said.append(warning.line > 0 ? tr("Line %1: %2").arg(warning.line).arg(sentence(warning))
                                     : sentence(warning));
    }
    if (scan.warnings.size() > WarningsTold) {
        said.append(tr("%n more note(s) on this source.", nullptr, int(scan.warnings.size() - WarningsTold)));
    }
    return said;
}

} // namespace visavis
